import { codeSets } from '@waymark/interop'
import type { Status } from './record.form.ts'

export const statusWords: Record<Status, string> = { N: 'No SEN', K: 'SEN Support', E: 'EHC plan', W: 'Watch list' }

export const needWords = (code: string): string => codeSets.senTypes.find((type) => type.code === code)?.says ?? code

/** "Autism", as people say it; the DfE's list still calls it a disorder. */
export const kindNeedWords = (code: string): string => (code === 'ASD' ? 'Autism' : needWords(code))

export const yearWords = (code: string | null): string | null =>
  code === null ? null : (codeSets.yearGroups.find((year) => year.code === code)?.says ?? code)

export const relationshipWords = (code: string | null): string | null =>
  code === null ? null : (codeSets.relationships.find((one) => one.code === code)?.says ?? code)

export const sexWords = (code: string | null): string | null => (code === null ? null : (codeSets.sexes.find((one) => one.code === code)?.says ?? code))

/** "First need", "Second need", then "Need 3". */
export const rankWords = (rank: number): string => ({ 1: 'First', 2: 'Second', 3: 'Third' })[rank] ?? `Need ${rank}`
