export interface Code {
  code: string
  says: string
  /** First and last day the DfE accepts the code, when that is known. */
  from: string | null
  to: string | null
}

/** 'Speech, Language & Communication' and 'speech language and communication' are one description. */
export const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** A way to find a code by itself, by its description, or by other words schools use for it. */
export function finder<C extends Code>(codes: readonly C[], alsoCalled: Readonly<Record<string, string>> = {}) {
  const byWords = new Map<string, C>()
  for (const entry of codes) {
    byWords.set(plain(entry.code), entry)
    byWords.set(plain(entry.says), entry)
  }
  for (const [words, code] of Object.entries(alsoCalled)) {
    const entry = byWords.get(plain(code))
    if (entry) byWords.set(plain(words), entry)
  }
  /** 'SpLD - Specific Learning Difficulty', 'K: SEN Support' and 'SEN Support (K)' carry code and words together. */
  return (text: string): C | null => {
    const whole = byWords.get(plain(text))
    if (whole) return whole
    const parts = text.split(/\s[-–—]\s|:|[()]/).filter((part) => plain(part) !== '')
    const found = new Set(parts.map((part) => byWords.get(plain(part))).filter((entry) => entry !== undefined))
    const [only] = found
    return found.size === 1 && only ? only : null
  }
}

export const always = (pairs: Readonly<Record<string, string>>): Code[] =>
  Object.entries(pairs).map(([code, says]) => ({ code, says, from: null, to: null }))
