/** The names of one pupil, as they are recorded and as the pupil is called. */
export interface Named {
  forename: string
  surname: string
}

/** One kind of apostrophe and of hyphen, so that O'Brien is found as O’Brien. */
const plain = (text: string): string => text.replace(/['‘’ʼ`´]/gu, '’').replace(/[\u2010\u2011\u2012\u2013-]/gu, '-')

const letters = /[\p{L}\p{M}’-]+/gu

/** The words of a name that would tell who is meant: each by itself, and those that a hyphen joins apart too. */
const wordsOf = (name: string): string[] =>
  [...plain(name).matchAll(letters)].flatMap(([word]) => [word, ...word.split('-')]).filter((word) => [...word].length > 1)

/** As people write a name: with a capital. "will read" is no child called Will; "Will" at the beginning may be. */
const isWritten = (word: string): boolean => /^\p{Lu}/u.test(word)

const folded = (word: string): string => word.toLowerCase()

/**
 * The names of pupils that stand in texts, as they are written there, each once. A person has to look at each: a name may be an
 * ordinary word too, and only a person can tell.
 */
export function namesIn(texts: readonly string[], pupils: readonly Named[]): string[] {
  const names = new Set(pupils.flatMap(({ forename, surname }) => [...wordsOf(forename), ...wordsOf(surname)]).map(folded))
  const written = texts.flatMap((text) => [...plain(text).matchAll(letters)].flatMap(([word]) => wordsWritten(word)))
  const found = written.filter((word) => isWritten(word) && names.has(folded(word)))
  return [...new Map(found.map((word) => [folded(word), word])).values()]
}

/** "Ada’s" is Ada; "Smith-Jones" is also Smith and Jones. */
function wordsWritten(word: string): string[] {
  const bare = word.replace(/^[’-]+|[’-]+$/gu, '')
  const owner = bare.replace(/’s$/u, '')
  return [...new Set([bare, owner, ...owner.split('-')])].filter(Boolean)
}

/** What is still to be looked at: names that a person did not say are ordinary words here. */
export const namesLeft = (found: readonly string[], ordinary: readonly string[]): string[] => {
  const said = new Set(ordinary.map(folded))
  return found.filter((word) => !said.has(folded(word)))
}
