import { yearGroupWords } from '#ui/year-groups.ts'

// Written out here and not read from the code sets: these words go to the browser, and the readers of other people's files must not.
// A test holds them against the code sets.

/** The types of need in few words, for lists and pictures, in the order of the DfE's list. */
export const needTypes: Readonly<Record<string, string>> = {
  SPLD: 'Specific learning difficulty',
  MLD: 'Moderate learning difficulty',
  SLD: 'Severe learning difficulty',
  PMLD: 'Profound and multiple',
  SEMH: 'Social, emotional, mental health',
  SLCN: 'Speech and language',
  HI: 'Hearing impairment',
  VI: 'Vision impairment',
  MSI: 'Multi-sensory impairment',
  PD: 'Physical disability',
  ASD: 'Autism',
  DS: 'Down syndrome',
  OTH: 'Other need',
  NSA: 'No specialist assessment yet',
}

export const needWords = (code: string | null): string => (code === null ? 'Not recorded' : (needTypes[code] ?? code))

export function yearWords(code: string | null): string {
  if (code === null) return 'Not recorded'
  return yearGroupWords(code)
}

export const statusWords: Record<'N' | 'K' | 'E' | 'W', string> = {
  N: 'No SEN',
  K: 'SEN Support',
  E: 'EHC plan',
  W: 'Watch list',
}
