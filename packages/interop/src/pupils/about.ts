import { findSex } from '../codesets/code-sets.ts'
import { findEthnicity } from '../codesets/ethnicities.ts'
import { findLanguage } from '../codesets/languages.ts'
import { findRelationship } from '../codesets/relationships.ts'
import { findYearGroup } from '../codesets/year-groups.ts'
import type { Notes } from '../problem.ts'
import { yesOrNo } from './words.ts'

export function readSex(text: string | null, notes: Notes): 'F' | 'M' | null {
  const code = text === null ? null : findSex(text)?.code
  if (code === 'F' || code === 'M') return code
  if (text !== null)
    notes.warning('sex-unknown', 'sex', text, 'The sex is neither F nor M (the census codes), so it is left empty.')
  return null
}

export function readYearGroup(text: string | null, notes: Notes): string | null {
  if (text === null) return null
  const code = findYearGroup(text)
  if (code === null)
    notes.warning(
      'year-group-unknown',
      'yearGroup',
      text,
      'This year group is not one we know, so it is left empty. Use N1, N2, R or 1 to 14.',
    )
  return code
}

const kept = (what: string) => `This ${what} is not in our list. It has been kept as it is; check that it is a DfE code.`

export function readEthnicity(text: string | null, notes: Notes): string | null {
  if (text === null) return null
  const found = findEthnicity(text)
  if (!found) notes.warning('ethnicity-unknown', 'ethnicity', text, kept('ethnicity'))
  return found?.code ?? text
}

export function readLanguage(text: string | null, notes: Notes): string | null {
  if (text === null) return null
  const found = findLanguage(text)
  if (!found) notes.warning('language-unknown', 'language', text, kept('language'))
  return found?.code ?? text
}

export function readRelationship(text: string | null, notes: Notes): string | null {
  if (text === null) return null
  const found = findRelationship(text)
  if (!found) notes.warning('relationship-unknown', 'contactRelationship', text, kept('relationship'))
  return found?.code ?? text
}

export function readYesNo(text: string | null, field: string, notes: Notes): boolean | null {
  if (text === null) return null
  const answer = yesOrNo(text)
  // U and R are the census's 'unknown' and 'refused'.
  if (answer === null && !/^(u|r|unknown|refused)$/i.test(text)) {
    notes.warning('yes-no-unknown', field, text, 'This should be yes or no, so it is left empty. Use Y or N.')
  }
  return answer
}
