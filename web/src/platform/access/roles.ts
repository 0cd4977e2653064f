/** The roles a person can hold in a school. A person may hold several, and others in other schools of the trust. */
export const roles = [
  'senco',
  'sen-administrator',
  'teacher',
  'teaching-assistant',
  'leadership',
  'governor',
  'data-protection-officer',
  'system-administrator',
] as const

export type Role = (typeof roles)[number]

export const roleWords: Record<Role, string> = {
  senco: 'SENCO',
  'sen-administrator': 'SEN administrator',
  teacher: 'Teacher',
  'teaching-assistant': 'Teaching assistant',
  leadership: 'Leadership',
  governor: 'SEND governor',
  'data-protection-officer': 'Data protection officer',
  'system-administrator': 'System administrator',
}

export const isRole = (word: string): word is Role => roles.some((role) => role === word)
