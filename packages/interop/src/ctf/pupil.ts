import type { Notes } from '../problem.ts'
import { readEthnicity, readLanguage, readSex, readYearGroup, readYesNo } from '../pupils/about.ts'
import { readFormerUpns, readUpn, refuseIfUnnamed } from '../pupils/identity.ts'
import { emptyRecord, type PupilRecord } from '../pupils/pupil-record.ts'
import { readContacts } from './contacts.ts'
import { ctfDate } from './dates.ts'
import { all, child, deepText, type Element, textOf } from './element.ts'
import { fillSenHistory } from './sen.ts'

/** Names in either place: the DfE writes the legal name directly under Pupil and the rest under BasicDetails. */
export function readPupil(pupil: Element, row: number, header: Record<string, string>, notes: Notes): PupilRecord {
  const record = emptyRecord(row, pupil.line)
  const basic = child(pupil, 'BasicDetails')
  const either = (...names: string[]) => textOf(pupil, ...names) ?? textOf(basic, ...names)
  record.upn = readUpn(either('UPN'), notes)
  if (either('UPN') === null)
    notes.warning('upn-missing', 'upn', null, 'This pupil has no UPN, so can only be matched by name and date of birth.')
  record.formerUpns = readFormerUpns(
    all(pupil, 'FormerUPN').map((one) => one.text),
    notes,
  )
  record.surname = either('Surname', 'LegalSurname')
  record.forename = either('Forename', 'LegalForename')
  record.middleNames = either('MiddleNames', 'MiddleName')
  record.preferredSurname = either('PreferredSurname')
  record.preferredForename = either('PreferredForename')
  const born = either('DOB', 'DateOfBirth', 'BirthDate')
  record.bornOn = ctfDate(born, 'bornOn', notes)
  record.sex = readSex(either('Sex', 'Gender'), notes)
  fillDetails(record, pupil, notes)
  fillSchooling(record, pupil, header, notes)
  fillSenHistory(record, pupil, notes)
  record.contacts = readContacts(pupil, notes)
  refuseIfUnnamed(record, notes, { askedOf: 'the sending school’s MIS', found: born !== null })
  return record
}

function fillDetails(record: PupilRecord, pupil: Element, notes: Notes): void {
  const basic = child(pupil, 'BasicDetails') ?? pupil
  record.yearGroup = readYearGroup(textOf(basic, 'NCyearActual') ?? textOf(pupil, 'NCyearActual'), notes)
  record.registrationGroup = deepText(basic, 'RegGroup', 'RegistrationGroup')
  record.ethnicity = readEthnicity(textOf(basic, 'Ethnicity') ?? textOf(pupil, 'Ethnicity'), notes)
  record.language = readLanguage(firstLanguage(basic), notes)
  record.serviceChild = readYesNo(deepText(basic, 'ServiceChild'), 'serviceChild', notes)
  record.lookedAfter = readYesNo(deepText(child(pupil, 'LookedAfter'), 'InCare'), 'lookedAfter', notes)
  record.pupilPremium = readYesNo(deepText(pupil, 'PupilPremium'), 'pupilPremium', notes)
  record.freeSchoolMeals = mealsNow(child(pupil, 'FSMhistory'))
}

/** LanguageType F is the first language; without one, the first in the file. */
function firstLanguage(basic: Element): string | null {
  const types = all(child(basic, 'Languages'), 'Type')
  const first = types.find((type) => textOf(type, 'LanguageType') === 'F') ?? types[0]
  return first ? textOf(first, 'Language') : deepText(basic, 'Language')
}

/** Eligible now when a period has no end; a history without periods says nothing. */
function mealsNow(history: Element | null): boolean | null {
  const periods = all(history, 'FSMinstance')
  return periods.length === 0 ? null : periods.some((period) => textOf(period, 'FSMendDate') === null)
}

/** The days at the school that sends the file: the entry of the school history with its number, the latest if there are several. */
function fillSchooling(record: PupilRecord, pupil: Element, header: Record<string, string>, notes: Notes): void {
  const here = all(child(pupil, 'SchoolHistory'), 'School').filter(
    (school) => deepText(school, 'LEA', 'LA') === header.sourceLa && deepText(school, 'Estab') === header.sourceEstab,
  )
  const admissions = child(pupil, 'Admissions')
  const last =
    here.toSorted((one, other) => (textOf(one, 'EntryDate') ?? '').localeCompare(textOf(other, 'EntryDate') ?? '')).at(-1) ??
    admissions
  record.enteredOn = ctfDate(textOf(last, 'EntryDate'), 'enteredOn', notes)
  record.leftOn = ctfDate(textOf(last, 'LeavingDate'), 'leftOn', notes)
}
