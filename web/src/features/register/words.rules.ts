import { codeSets } from '@waymark/interop'

const shortNeeds: Record<string, string> = {
  SPLD: 'Specific learning difficulty',
  MLD: 'Moderate learning difficulty',
  SLD: 'Severe learning difficulty',
  PMLD: 'Profound and multiple',
  SEMH: 'Social, emotional, mental health',
  SLCN: 'Speech and language',
  ASD: 'Autism',
  OTH: 'Other need',
  NSA: 'No specialist assessment yet',
}

/** The need in few words, for lists and pictures. */
export function needWords(code: string | null): string {
  if (code === null) return 'Not recorded'
  return shortNeeds[code] ?? codeSets.senTypes.find((type) => type.code === code)?.says ?? code
}

export function yearWords(code: string | null): string {
  if (code === null) return 'Not recorded'
  return codeSets.yearGroups.find((year) => year.code === code)?.says ?? code
}

export const statusWords: Record<'N' | 'K' | 'E' | 'W', string> = { N: 'No SEN', K: 'SEN Support', E: 'EHC plan', W: 'Watch list' }
