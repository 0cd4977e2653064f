import type { Role } from '../access/roles.ts'

export interface DemoPerson {
  email: string
  name: string
  /** By URN of the demonstration school. */
  roles: readonly { urn: string; role: Role }[]
}

/** The one password of the people of a demonstration. It opens nothing but a demonstration's own data folder. */
export const demoPassword = 'a-walk-along-the-ridge'

const at = (urn: string, ...held: Role[]) => held.map((role) => ({ urn, role }))

export const demoPeople: readonly DemoPerson[] = [
  {
    email: 'ruth.adeyemi@demo.waymark.example',
    name: 'Ruth Adeyemi',
    roles: [...at('100001', 'senco'), ...at('100002', 'senco')],
  },
  { email: 'priya.nair@demo.waymark.example', name: 'Priya Nair', roles: at('100001', 'sen-administrator') },
  { email: 'sam.price@demo.waymark.example', name: 'Sam Price', roles: at('100001', 'teacher') },
  { email: 'jo.bennett@demo.waymark.example', name: 'Jo Bennett', roles: at('100001', 'teaching-assistant') },
  {
    email: 'helen.voss@demo.waymark.example',
    name: 'Helen Voss',
    roles: [...at('100001', 'leadership'), ...at('100003', 'leadership')],
  },
  { email: 'david.okoro@demo.waymark.example', name: 'David Okoro', roles: at('100001', 'governor') },
  { email: 'mina.shah@demo.waymark.example', name: 'Mina Shah', roles: at('100001', 'data-protection-officer') },
  {
    email: 'tom.lindqvist@demo.waymark.example',
    name: 'Tom Lindqvist',
    roles: [
      ...at('100001', 'system-administrator'),
      ...at('100002', 'system-administrator'),
      ...at('100003', 'system-administrator'),
    ],
  },
]
