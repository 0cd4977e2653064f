import { type ColumnDates, readDate } from '../csv/date-order.ts'
import type { Field } from '../csv/fields.ts'
import type { Notes } from '../problem.ts'
import { readEthnicity, readLanguage, readRelationship, readSex, readYearGroup, readYesNo } from './about.ts'
import { readFormerUpns, readUpn, refuseIfUnnamed } from './identity.ts'
import { type Contact, emptyRecord, type PupilRecord } from './pupil-record.ts'
import { readNeed, readStatus, splitNeeds } from './sen.ts'
import { splitName, textOrNull } from './words.ts'

/** One line of a file as fields and text, whichever format it came from. */
export interface FieldRow {
  row: number
  line: number
  cell(field: Field): string | null
  dates(field: Field): ColumnDates
  /** Where a missing date of birth should have been: 'the MIS', 'demographics.csv'. */
  birthdaysIn: string
}

export function pupilFromRow(source: FieldRow, notes: Notes): PupilRecord {
  const { cell } = source
  const record = emptyRecord(source.row, source.line)
  record.sourceId = cell('sourceId')
  record.upn = readUpn(cell('upn'), notes)
  record.formerUpns = readFormerUpns((cell('formerUpn') ?? '').split(/[;,/|]/), notes)
  fillNames(record, source, notes)
  record.bornOn = dateOf(source, 'bornOn', notes)
  record.sex = readSex(cell('sex'), notes)
  record.yearGroup = readYearGroup(cell('yearGroup'), notes)
  record.registrationGroup = cell('registrationGroup')
  record.ethnicity = readEthnicity(cell('ethnicity'), notes)
  record.language = readLanguage(cell('language'), notes)
  record.enteredOn = dateOf(source, 'enteredOn', notes)
  record.leftOn = dateOf(source, 'leftOn', notes)
  record.freeSchoolMeals = readYesNo(cell('freeSchoolMeals'), 'freeSchoolMeals', notes)
  record.pupilPremium = readYesNo(cell('pupilPremium'), 'pupilPremium', notes)
  record.lookedAfter = readYesNo(cell('lookedAfter'), 'lookedAfter', notes)
  record.serviceChild = readYesNo(cell('serviceChild'), 'serviceChild', notes)
  fillSen(record, source, notes)
  record.contacts = contactsOf(source, notes)
  record.groups = (cell('className') ?? '').split(/[;|]/).flatMap((name) => textOrNull(name) ?? [])
  refuseIfUnnamed(record, notes, { askedOf: source.birthdaysIn, found: cell('bornOn') !== null })
  return record
}

function fillNames(record: PupilRecord, { cell }: FieldRow, notes: Notes): void {
  record.surname = cell('surname')
  record.forename = cell('forename')
  record.middleNames = cell('middleNames')
  record.preferredSurname = cell('preferredSurname')
  record.preferredForename = cell('preferredForename')
  const whole = cell('fullName')
  if (whole === null || (record.surname !== null && record.forename !== null)) return
  const parts = splitName(whole)
  record.surname ??= parts?.surname ?? null
  record.forename ??= parts?.forename ?? null
  if (parts === null) {
    notes.error(
      'name-not-split',
      'fullName',
      whole,
      "Nothing shows where the surname ends. Write 'Surname, Forename', or use two columns.",
    )
  }
}

function dateOf(source: FieldRow, field: Field, notes: Notes): string | null {
  const text = source.cell(field)
  if (text === null) return null
  const reading = readDate(text, source.dates(field))
  if ('rule' in reading) {
    notes.error(reading.rule, field, text, reading.says)
    return null
  }
  if (reading.warning) notes.warning(reading.warning.rule, field, text, reading.warning.says)
  return reading.day
}

function fillSen(record: PupilRecord, source: FieldRow, notes: Notes): void {
  const { cell } = source
  const status = readStatus(cell('senStatus'), dateOf(source, 'senStatusSince', notes), notes)
  if (status) record.statusHistory.push(status)
  const given = [cell('primaryNeed'), cell('secondaryNeed'), cell('needs')].flatMap((text) =>
    text === null ? [] : splitNeeds(text),
  )
  for (const text of given) {
    const need = readNeed({ text, rank: record.needs.length + 1 }, notes)
    if (need && !record.needs.some((other) => other.type === need.type)) record.needs.push(need)
  }
}

function contactsOf({ cell }: FieldRow, notes: Notes): Contact[] {
  const whole = cell('contactName')
  const parts = whole === null ? null : splitName(whole)
  const surname = cell('contactSurname') ?? parts?.surname ?? whole
  if (surname === null) return []
  const phone = cell('contactPhone')
  return [
    {
      order: 1,
      title: null,
      forename: cell('contactForename') ?? parts?.forename ?? null,
      surname,
      relationship: readRelationship(cell('contactRelationship'), notes),
      parentalResponsibility: null,
      phones: phone === null ? [] : [{ kind: null, number: phone }],
      email: cell('contactEmail'),
    },
  ]
}
