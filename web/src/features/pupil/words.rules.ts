import { yearGroupWords } from '#ui/year-groups.ts'
import type { Status, ToldAbout } from './record.form.ts'

// Written out here and not read from the code sets: these words go to the browser, and the readers of other people's files must not.
// A test holds them against the code sets.

export const statusWords: Record<Status, string> = { N: 'No SEN', K: 'SEN Support', E: 'EHC plan', W: 'Watch list' }

/** What a family was told, as the end of a sentence. */
export const toldWords: Record<ToldAbout, string> = {
  joined: 'SEN Support begins',
  changed: 'what is recorded has changed',
  left: 'SEN Support ends',
}

/** The DfE's words, but "Autism", as people say it. */
export const needTypes: Readonly<Record<string, string>> = {
  SPLD: 'Specific learning difficulty',
  MLD: 'Moderate learning difficulty',
  SLD: 'Severe learning difficulty',
  PMLD: 'Profound and multiple learning difficulty',
  SEMH: 'Social, emotional and mental health',
  SLCN: 'Speech, language and communication needs',
  HI: 'Hearing impairment',
  VI: 'Vision impairment',
  MSI: 'Multi-sensory impairment',
  PD: 'Physical disability',
  ASD: 'Autism',
  DS: 'Down syndrome',
  OTH: 'Other difficulty or disability',
  NSA: 'SEN support but no specialist assessment of type of need',
  BESD: 'Behavioural, emotional and social difficulty',
}

export const needWords = (code: string): string => needTypes[code] ?? code

export function yearWords(code: string | null): string | null {
  return code === null ? null : yearGroupWords(code)
}

export const relationshipTypes: Readonly<Record<string, string>> = {
  PAM: 'Mother',
  PAF: 'Father',
  STM: 'Stepmother',
  STF: 'Stepfather',
  FOM: 'Foster mother',
  FOF: 'Foster father',
  CAR: 'Carer',
  CHM: 'Childminder',
  FAM: 'Other family member',
  REL: 'Other relative',
  SWR: 'Social worker',
  DOC: 'Doctor',
  TCH: 'Teacher',
  HTC: 'Head teacher',
  RLG: 'Religious contact',
  OTH: 'Other contact',
}

export const relationshipWords = (code: string | null): string | null =>
  code === null ? null : (relationshipTypes[code] ?? code)

const sexes: Readonly<Record<string, string>> = { F: 'Female', M: 'Male' }

export const sexWords = (code: string | null): string | null => (code === null ? null : (sexes[code] ?? code))

/** "First", "Second", "Third", then "Need 4". */
export const rankWords = (rank: number): string => ['First', 'Second', 'Third'][rank - 1] ?? `Need ${rank}`
