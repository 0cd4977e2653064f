import type { Problem } from '../problem.ts'
import { type Folder, headingOf } from './tables.ts'

export interface Memberships {
  /** Class names by user. */
  of(user: string): string[]
  /** The pupil's homeroom, which is the nearest thing to a registration group. */
  homeroomOf(user: string): string | null
}

export const isGone = (status: string | null) => status !== null && /^(tobedeleted|inactive)$/i.test(status)

/** Who is in which class: enrollments.csv joined to classes.csv. */
export function readMemberships(folder: Folder, problems: Problem[]): Memberships {
  const classes = folder.table('classes.csv', 'classes have no names')
  const title = headingOf(classes, problems, 'title')
  const names = new Map(classes.rows.flatMap((row) => (isGone(row.get('status')) ? [] : [[row.get('sourcedId'), row] as const])))
  const enrollments = folder.table('enrollments.csv', 'nobody is in a class')
  const groups = new Map<string, Set<string>>()
  const homerooms = new Map<string, string>()
  for (const row of enrollments.rows) {
    const user = row.get('userSourcedId')
    const group = names.get(row.get('classSourcedId'))
    const name = group?.get(title)
    if (user === null || !group || !name || isGone(row.get('status'))) continue
    groups.set(user, (groups.get(user) ?? new Set()).add(name))
    if (group.get('classType') === 'homeroom') homerooms.set(user, name)
  }
  return { of: (user) => [...(groups.get(user) ?? [])], homeroomOf: (user) => homerooms.get(user) ?? null }
}
