import type { Role } from './roles.ts'

export interface Viewer {
  staffId: string
  userId: string | null
  name: string
  roles: readonly Role[]
}

/** An answer to "may this person?". A refusal says why; `hidden` answers as if the thing did not exist. */
export type Verdict = { may: true } | { may: false; why: string; hidden: boolean }

export type Policy<About = unknown> = (viewer: Viewer, about: About) => Verdict

export const yes: Verdict = { may: true }
export const no = (why: string): Verdict => ({ may: false, why, hidden: false })
export const notFound: Verdict = { may: false, why: 'not found', hidden: true }

/** The default of everything: nothing said means no. */
export const nobody: Policy = () => no('Nobody has been given access to this')

/** Permits a person who holds any of these roles in this school. */
export function anyOf(...allowed: readonly Role[]): Policy {
  return (viewer) =>
    viewer.roles.some((role) => allowed.includes(role)) ? yes : no('Your role in this school does not include this')
}

/** Whom the second wall lets through: everybody's records, those of one's own pupils, or nobody's. */
export type Reach = 'every-pupil' | 'own-pupils' | 'no-pupil'

const seesEverybody: readonly Role[] = ['senco', 'sen-administrator', 'leadership', 'data-protection-officer']
const seesOwn: readonly Role[] = ['teacher', 'teaching-assistant']

/** Whether one of these roles reaches every pupil of the school. */
export const seesEveryPupil = (roles: readonly Role[]): boolean => roles.some((role) => seesEverybody.includes(role))

/** The widest reach of the roles held. */
export function reachOf(viewer: Viewer): Reach {
  if (seesEveryPupil(viewer.roles)) return 'every-pupil'
  return viewer.roles.some((role) => seesOwn.includes(role)) ? 'own-pupils' : 'no-pupil'
}
