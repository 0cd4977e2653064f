import type { Fate } from './matching.rules.ts'

export const stateWords: Record<'uploaded' | 'checked' | 'done' | 'undone' | 'refused', string> = {
  uploaded: 'Waiting for its check',
  checked: 'Checked, not brought in',
  done: 'Brought in',
  undone: 'Undone',
  refused: 'Refused',
}

export const fateWords: Record<Fate, { one: string; means: string }> = {
  new: { one: 'New', means: 'not known here: will be added' },
  changed: { one: 'Changed', means: 'known here: what differs will be changed' },
  same: { one: 'Same', means: 'nothing differs' },
  left: { one: 'Left school', means: 'will be marked as having left' },
  'needs-decision': { one: 'Needs you', means: 'may be somebody already here: stays out until you say' },
  refused: { one: 'Refused', means: 'stays out: the problems say why' },
}

export const fatesInWords = (fates: Partial<Record<Fate, number>>): string =>
  Object.entries(fateWords)
    .flatMap(([fate, words]) =>
      fate in fates && Number(Object.entries(fates).find(([key]) => key === fate)?.[1]) > 0
        ? [`${Object.entries(fates).find(([key]) => key === fate)?.[1]} ${words.one.toLowerCase()}`]
        : [],
    )
    .join(', ') || 'Not checked yet'

const fieldWords: Record<string, string> = {
  upn: 'UPN',
  bornOn: 'date of birth',
  yearGroup: 'year',
  registrationGroup: 'class',
  pupilPremium: 'pupil premium',
  lookedAfter: 'looked after',
  freeSchoolMeals: 'free school meals',
  serviceChild: 'service child',
  middleNames: 'middle names',
  preferredForename: 'preferred forename',
  preferredSurname: 'preferred surname',
  leftOn: 'left on',
}
const valueWords = (value: string | boolean | null): string =>
  value === null ? 'nothing' : value === true ? 'yes' : value === false ? 'no' : value

/** A change as a person reads it: "year from 9 to 10". */
export function changeWords(change: { field: string; from: string | boolean | null; to: string | boolean | null }): string {
  const name = fieldWords[change.field] ?? change.field
  return change.from === null
    ? `${name}: ${valueWords(change.to)}`
    : `${name} from ${valueWords(change.from)} to ${valueWords(change.to)}`
}
