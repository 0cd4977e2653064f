import type { PupilRecord } from '@waymark/interop'

/** What is held of a pupil as single values. A null is not known. */
export interface PupilFacts {
  upn: string | null
  sourceId: string | null
  surname: string | null
  forename: string | null
  middleNames: string | null
  preferredSurname: string | null
  preferredForename: string | null
  bornOn: string | null
  sex: string | null
  yearGroup: string | null
  registrationGroup: string | null
  ethnicity: string | null
  language: string | null
  enteredOn: string | null
  leftOn: string | null
  freeSchoolMeals: boolean | null
  pupilPremium: boolean | null
  lookedAfter: boolean | null
  serviceChild: boolean | null
}

export interface HeldStatus {
  status: string
  startsOn: string
  /** False when it was taken out again: known to be wrong, so not to be brought in a second time. */
  stands: boolean
}

export interface HeldNeed {
  needId: string
  type: string
  rank: number
  startsOn: string | null
  endsOn: string | null
  stands: boolean
  /** True when somebody here wrote it: a file does not rewrite it. */
  byPerson: boolean
}

export interface HeldContact {
  contactId: string
  position: number
  title: string | null
  forename: string | null
  surname: string
  relationship: string | null
  parentalResponsibility: boolean | null
  phones: { kind: string | null; number: string }[]
  email: string | null
}

/** A pupil of the school, with all that a file could say something about. */
export interface KnownPupil {
  pupilId: string
  version: number
  facts: PupilFacts
  formerUpns: string[]
  /** Oldest first; of one day, the later recorded last. */
  statuses: HeldStatus[]
  needs: HeldNeed[]
  contacts: HeldContact[]
  groups: string[]
}

export const factNames = [
  'upn',
  'sourceId',
  'surname',
  'forename',
  'middleNames',
  'preferredSurname',
  'preferredForename',
  'bornOn',
  'sex',
  'yearGroup',
  'registrationGroup',
  'ethnicity',
  'language',
  'enteredOn',
  'leftOn',
  'freeSchoolMeals',
  'pupilPremium',
  'lookedAfter',
  'serviceChild',
] as const satisfies readonly (keyof PupilFacts)[]

export type FactName = (typeof factNames)[number]

/** The single values a record gives. */
export function factsOf(record: PupilRecord): PupilFacts {
  const { upn, sourceId, surname, forename, middleNames, preferredSurname, preferredForename, bornOn, sex, yearGroup } = record
  const { registrationGroup, ethnicity, language, enteredOn, leftOn } = record
  const { freeSchoolMeals, pupilPremium, lookedAfter, serviceChild } = record
  return {
    upn,
    sourceId,
    surname,
    forename,
    middleNames,
    preferredSurname,
    preferredForename,
    bornOn,
    sex,
    yearGroup,
    registrationGroup,
    ethnicity,
    language,
    enteredOn,
    leftOn,
    freeSchoolMeals,
    pupilPremium,
    lookedAfter,
    serviceChild,
  }
}

const nothing: PupilFacts = {
  upn: null,
  sourceId: null,
  surname: null,
  forename: null,
  middleNames: null,
  preferredSurname: null,
  preferredForename: null,
  bornOn: null,
  sex: null,
  yearGroup: null,
  registrationGroup: null,
  ethnicity: null,
  language: null,
  enteredOn: null,
  leftOn: null,
  freeSchoolMeals: null,
  pupilPremium: null,
  lookedAfter: null,
  serviceChild: null,
}

/** What is held of a pupil nobody has heard of: a new pupil is a change from this. */
export const nobody: KnownPupil = {
  pupilId: '',
  version: 0,
  facts: nothing,
  formerUpns: [],
  statuses: [],
  needs: [],
  contacts: [],
  groups: [],
}
