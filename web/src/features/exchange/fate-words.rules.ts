import { dayWords } from '#ui/dates.ts'
import { fieldWords } from './field-words.rules.ts'
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

const statuses: Readonly<Record<string, string>> = { K: 'SEN Support', E: 'EHC plan', N: 'no SEN' }

const days = (words: string): string => words.replace(/\d{4}-\d{2}-\d{2}/g, (day) => dayWords(day))

const valueWords = (value: string | boolean | null): string =>
  value === null ? 'nothing' : value === true ? 'yes' : value === false ? 'no' : days(value)

/** A change as a person reads it: "Year from 9 to 10", "SEN status: SEN Support from 5 September 2024". */
export function changeWords(change: { field: string; from: string | boolean | null; to: string | boolean | null }): string {
  if (change.field === 'status' && typeof change.to === 'string')
    return `SEN status: ${days(change.to.replace(/^[KEN]\b/, (code) => statuses[code] ?? code))}`
  const name = fieldWords(change.field)
  return change.from === null
    ? `${name}: ${valueWords(change.to)}`
    : `${name} from ${valueWords(change.from)} to ${valueWords(change.to)}`
}
