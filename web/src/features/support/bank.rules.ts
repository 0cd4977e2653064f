/** Where the child's name stands in an outcome that is kept for others. */
const place = '{name}'

const asWord = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'giu')

/** A text without the child's first name, with a place for another's. */
export const withoutName = <T extends string | null>(text: T, names: readonly string[]): T =>
  names
    .filter((name) => name.trim() !== '')
    .reduce<string | null>((words, name) => words?.replace(asWord(name), place) ?? null, text) as T

/** Whether a name that would give the child away still stands in it. */
export const names = (text: string | null, surname: string): boolean =>
  text !== null && surname.trim() !== '' && asWord(surname).test(text)

/** The text for this child. */
export const withName = <T extends string | null>(text: T, forename: string): T =>
  (text?.replaceAll(place, forename) ?? null) as T
