import type { Field } from '../csv/fields.ts'
import { fieldOf } from '../csv/headers.ts'
import { notesFor, type Problem } from '../problem.ts'
import type { StaffRecord } from '../pupils/pupil-record.ts'
import { factsOf, type RosterPupil } from '../pupils/roster.ts'
import { isGone, type Memberships } from './members.ts'
import { type Folder, headingOf, type NamedTable, type TableRow } from './tables.ts'

export interface People {
  pupils: RosterPupil[]
  staff: StaffRecord[]
}

interface UserRole {
  role: string
  grade: string | null
}

const LOOKS_LIKE_UPN = /^[A-Z]\d{11}[\dA-Z]$/i

export function readPeople(folder: Folder, memberships: Memberships, problems: Problem[]): People {
  const users = folder.table('users.csv', 'there is nobody to read')
  const roles = rolesOf(folder)
  const demographics = demographicsOf(folder, problems)
  const people: People = { pupils: [], staff: [] }
  let gone = 0
  for (const row of users.rows) {
    const id = row.get('sourcedId') ?? ''
    const role = roles.get(id) ?? { role: row.get('role') ?? '', grade: null }
    if (isGone(row.get('status'))) gone++
    else if (/^student$/i.test(role.role)) {
      const facts = factsOf([
        ...userFacts(users, row, role),
        ...demographics(id),
        ['registrationGroup', memberships.homeroomOf(id)],
      ])
      people.pupils.push({ line: row.line, facts, groups: memberships.of(id) })
    } else if (/teacher|aide|administrator|principal|staff|faculty|proctor/i.test(role.role))
      people.staff.push(staffOf(row, id, memberships))
  }
  if (gone > 0) {
    notesFor(problems, null, null).warning(
      'users-gone',
      'users.csv',
      String(gone),
      `${gone} people are marked as deleted in users.csv and are left out.`,
    )
  }
  return people
}

/** OneRoster 1.2 and School Data Sync 2.1 keep roles apart; a pupil's primary role wins. */
function rolesOf(folder: Folder): Map<string, UserRole> {
  const roles = new Map<string, UserRole>()
  if (!folder.has('roles.csv')) return roles
  for (const row of folder.table('roles.csv', 'nobody has a role').rows) {
    const user = row.get('userSourcedId')
    const role = row.get('role')
    if (user === null || role === null || isGone(row.get('status'))) continue
    const isPrimary = row.get('roleType') === 'primary' || /^(true|1)$/i.test(row.get('isPrimary') ?? '')
    if (isPrimary || !roles.has(user)) roles.set(user, { role, grade: row.get('grade') })
  }
  return roles
}

function demographicsOf(folder: Folder, problems: Problem[]): (id: string) => (readonly [Field, string | null])[] {
  const table = folder.table('demographics.csv', 'nobody has a date of birth and no pupil can be imported')
  const id = table.headers.includes('userSourcedId') ? 'userSourcedId' : 'sourcedId'
  const born = headingOf(table, problems, 'birthDate')
  const extra = metadataOf(table)
  const byUser = new Map(table.rows.map((row) => [row.get(id), row] as const))
  return (user) => {
    const row = byUser.get(user)
    return row
      ? [['bornOn', row.get(born)], ['sex', row.get('sex')], ...extra.map(([field, header]) => [field, row.get(header)] as const)]
      : []
  }
}

/** OneRoster has no field for SEN; a metadata column with a name we know is the only way it can come. */
const metadataOf = (table: NamedTable) =>
  table.headers.flatMap((header) => {
    const field = /^metadata\./.test(header) ? fieldOf(header.slice('metadata.'.length)) : null
    return field ? [[field, header] as const] : []
  })

function userFacts(users: NamedTable, row: TableRow, role: UserRole): (readonly [Field, string | null])[] {
  const identifier = row.get('identifier')
  return [
    ['sourceId', row.get('sourcedId')],
    ['surname', row.get('familyName')],
    ['forename', row.get('givenName')],
    ['middleNames', row.get('middleName')],
    ['preferredForename', row.get('preferredFirstName') ?? row.get('preferredGivenName')],
    ['preferredSurname', row.get('preferredLastName') ?? row.get('preferredFamilyName')],
    ['yearGroup', role.grade ?? row.get('grades') ?? row.get('grade')],
    ...metadataOf(users).map(([field, header]) => [field, row.get(header)] as const),
    ['upn', identifier !== null && LOOKS_LIKE_UPN.test(identifier) ? identifier : null],
  ]
}

function staffOf(row: TableRow, sourceId: string, memberships: Memberships): StaffRecord {
  const name = [row.get('givenName'), row.get('familyName')].filter((part) => part !== null).join(' ')
  return { sourceId, name, email: row.get('email'), groups: memberships.of(sourceId) }
}
