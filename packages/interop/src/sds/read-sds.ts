import type { DateOrder } from '../csv/date-order.ts'
import type { Limits } from '../limits.ts'
import { type Folder, headingOf, type NamedTable, type TableRow } from '../oneroster/tables.ts'
import type { Problem } from '../problem.ts'
import type { Read, StaffRecord } from '../pupils/pupil-record.ts'
import { factsOf, type RosterPupil, readRosterPupils } from '../pupils/roster.ts'

interface SdsSource {
  folder: Folder
  problems: Problem[]
  limits: Limits
  dateOrder: DateOrder | null
}

/** School Data Sync v1: Student, Section, StudentEnrollment, Teacher, TeacherRoster. Passwords in it are never looked at. */
export function readSds({ folder, problems, limits, dateOrder }: SdsSource): Read {
  const sections = folder.table('Section.csv', 'classes have no names')
  const sectionId = headingOf(sections, problems, 'SIS ID', 'ID')
  const names = new Map(sections.rows.map((row) => [row.get(sectionId), row.get('Section Name')] as const))
  const students = folder.table('Student.csv', 'there is nobody to read')
  const inClasses = groupsBy(folder.table('StudentEnrollment.csv', 'no pupil is in a class'), names)
  const pupils = students.rows.filter(isHere).map((row) => pupilOf(row, headingOf(students, problems, 'SIS ID', 'ID'), inClasses))
  const records = readRosterPupils({ pupils, problems, limits, dateOrder, birthdaysIn: 'the Birthdate column of Student.csv' })
  const staff = readStaff(folder, names, problems)
  return { format: 'sds-v1', header: {}, rows: records.length, records, problems, staff }
}

const isHere = (row: TableRow) => !/^(inactive|deleted)$/i.test(row.get('Status') ?? '')

type Groups = Map<string, string[]>

function groupsBy(table: NamedTable, names: ReadonlyMap<string | null, string | null>): Groups {
  const groups: Groups = new Map()
  for (const row of table.rows) {
    const person = row.get('SIS ID') ?? row.get('ID')
    const name = names.get(row.get('Section SIS ID') ?? row.get('Section ID'))
    if (person && name) groups.set(person, [...(groups.get(person) ?? []), name])
  }
  return groups
}

function pupilOf(row: TableRow, idHeading: string, groups: Groups): RosterPupil {
  const id = row.get(idHeading)
  const facts = factsOf([
    ['sourceId', id],
    ['surname', row.get('Last Name')],
    ['forename', row.get('First Name')],
    ['middleNames', row.get('Middle Name')],
    ['yearGroup', row.get('Grade')],
    ['bornOn', row.get('Birthdate')],
    ['upn', row.get('UPN')],
  ])
  return { line: row.line, facts, groups: groups.get(id ?? '') ?? [] }
}

function readStaff(folder: Folder, names: ReadonlyMap<string | null, string | null>, problems: Problem[]): StaffRecord[] {
  const teachers = folder.table('Teacher.csv', 'no staff are known')
  const idHeading = headingOf(teachers, problems, 'SIS ID', 'ID')
  const groups = groupsBy(folder.table('TeacherRoster.csv', 'no teacher has a class'), names)
  return teachers.rows.filter(isHere).map((row) => {
    const sourceId = row.get(idHeading) ?? ''
    const name = [row.get('First Name'), row.get('Last Name')].filter((part) => part !== null).join(' ')
    return { sourceId, name, email: row.get('Secondary Email'), groups: groups.get(sourceId) ?? [] }
  })
}
