import type { Problem } from '../problem.ts'

export interface StatusPeriod {
  status: 'N' | 'K' | 'E'
  startsOn: string | null
}

export interface Need {
  type: string
  rank: number
  startsOn: string | null
  endsOn: string | null
}

export interface Contact {
  order: number
  title: string | null
  forename: string | null
  surname: string
  relationship: string | null
  parentalResponsibility: boolean | null
  phones: { kind: string | null; number: string }[]
  email: string | null
}

export interface PupilRecord {
  row: number
  line: number | null
  sourceId: string | null
  upn: string | null
  formerUpns: string[]
  surname: string | null
  forename: string | null
  middleNames: string | null
  preferredSurname: string | null
  preferredForename: string | null
  bornOn: string | null
  sex: 'F' | 'M' | null
  /** DfE code: N1, N2, R, 1 to 14 (also E1, E2, M, X when the file says so). */
  yearGroup: string | null
  registrationGroup: string | null
  ethnicity: string | null
  language: string | null
  /** At the school the file comes from. In a CTF that is the sending school, not the one importing it. */
  enteredOn: string | null
  leftOn: string | null
  freeSchoolMeals: boolean | null
  pupilPremium: boolean | null
  lookedAfter: boolean | null
  serviceChild: boolean | null
  statusHistory: StatusPeriod[]
  needs: Need[]
  contacts: Contact[]
  /** Names of the classes the pupil is in. */
  groups: string[]
  /** True: do not import this record; its problems say why. */
  refused: boolean
}

export interface StaffRecord {
  sourceId: string
  name: string
  email: string | null
  groups: string[]
}

export interface Read {
  /** 'ctf-25', 'csv', 'xlsx', 'oneroster-1.1', 'oneroster-1.2', 'sds-v1', 'sds-v2.1' or 'unknown'. */
  format: string
  header: Record<string, string>
  rows: number
  records: PupilRecord[]
  problems: Problem[]
  staff?: StaffRecord[]
}

export function emptyRecord(row: number, line: number | null): PupilRecord {
  return {
    row,
    line,
    sourceId: null,
    upn: null,
    formerUpns: [],
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
    statusHistory: [],
    needs: [],
    contacts: [],
    groups: [],
    refused: false,
  }
}
