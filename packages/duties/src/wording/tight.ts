import type { Span } from './finding.ts'

/** A text without what a page or a keyboard left in it, and where each of its characters stood. */
export interface Tight {
  text: string
  at: readonly number[]
}

/** A tag, a space written as an entity, what cannot be seen, a break within a sentence, or more spaces than one. */
const loose =
  /<\/?[a-z][^<>\n]{0,200}>|&nbsp;|[\u00ad\u200b-\u200d\u2060\ufeff](?!\p{Extended_Pictographic})|(?<=[\p{Ll},]) *\r?\n *(?=[\p{Ll}\d])|[ \t\u00a0\u2000-\u200a\u202f\u3000]{2,}/giu

/** Tags that end what stands before them. */
const block = /^<\/?(?:p|br|li|ul|ol|div|tr|td|th|table|h\d|script|style)\b/i

/**
 * Words are judged as they are read: two spaces, a tag of a pasted page and the end of a line within a sentence count as one space or as
 * nothing. Positions in it are brought back to the text given by `inGiven`.
 */
export function tightened(given: string): Tight {
  const at: number[] = []
  let text = ''
  let from = 0
  const keep = (until: number): void => {
    for (let index = from; index < until; index++) at.push(index)
    text += given.slice(from, until)
  }
  for (const match of given.matchAll(loose)) {
    keep(match.index)
    const apart = block.test(match[0]) ? '\n' : /^[\s&]/.test(match[0]) ? ' ' : ''
    if (apart !== '') {
      text += apart
      at.push(match.index)
    }
    from = match.index + match[0].length
  }
  keep(given.length)
  return { text, at }
}

/** The same words in the text that was given. */
export function inGiven({ at }: Tight, { from, to }: Span): Span {
  const first = at[from] ?? 0
  return { from: first, to: to > from ? (at[to - 1] ?? first) + 1 : first }
}
