/** The names of a pupil as the sorting and finding of pupils need them. */
export interface PupilNames {
  surname: string
  forename: string
  middleNames?: string | null
  preferredSurname?: string | null
  preferredForename?: string | null
  upn?: string | null
}

// Letters that Unicode does not take apart into a letter and a mark.
const whole: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i', ħ: 'h' }
const joiners = /[\p{Pd}'‘’ʼʻʹ`´]/gu

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðßæœþıħ]/g, (letter) => whole[letter] ?? letter)

const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** Lower case, without accents, apostrophes or hyphens, single spaces: "O'Examplé" becomes "oexample". */
export const foldName = (text: string): string => words(plain(text).replace(joiners, ''))

/** The name a pupil goes by. */
export const knownAs = (names: PupilNames): { surname: string; forename: string } => ({
  surname: names.preferredSurname || names.surname,
  forename: names.preferredForename || names.forename,
})

/** Where a pupil stands in a list: by the surname and forename they go by. */
export function sortKeyOf(names: PupilNames): string {
  const { surname, forename } = knownAs(names)
  return `${foldName(surname)}, ${foldName(forename)}`
}

/**
 * Every word a pupil can be found by, each after a space, so that `like '% oex%'` finds "O'Examplé".
 * A double-barrelled name is there joined and apart: "smithjones" and "smith jones" both find it.
 */
export function searchKeyOf(names: PupilNames): string {
  const all = [names.forename, names.middleNames, names.surname, names.preferredForename, names.preferredSurname, names.upn]
  const found = all.flatMap((name) => (name ? [...foldName(name).split(' '), ...words(plain(name)).split(' ')] : []))
  return ` ${[...new Set(found.filter(Boolean))].join(' ')} `
}

/** What was typed into a search box, as words to look for. Each must be the beginning of a word of the key. */
export const searchWords = (typed: string): string[] => foldName(typed.slice(0, 100)).split(' ').filter(Boolean).slice(0, 6)
