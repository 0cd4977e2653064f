import type { Span } from './finding.ts'

const same: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '×': 'x',
  '•': '\n',
  '·': '\n',
  '●': '\n',
  '½': '5',
  '¼': '5',
  '¾': '5',
  '⅓': '5',
  '⅔': '5',
}

/** Small letters, straight quotes and plain dashes, each character where it was: an offset here is an offset in the text given. */
export function plainly(text: string): string {
  let plain = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? ''
    const small = unit.toLowerCase()
    plain += same[unit] ?? (small.length === 1 ? small : unit)
  }
  return plain
}

const quotes = [
  /“[^”]{1,600}”/g,
  /"[^"]{1,600}"/g,
  /‘[^’]{1,600}’(?!\p{L})/gu,
  /(?<![\p{L}\d])'(?=\p{L})[^'\n]{0,300}(?:'\p{L}[^'\n]{0,200}){0,4}'(?!\p{L})/gu,
]

/** Somebody's own words are not judged: what stands between quotation marks becomes `~`, unless that is all there is. */
export function withoutQuotes(text: string, plain: string): string {
  let left = plain
  for (const pattern of quotes) {
    for (const match of text.matchAll(pattern)) {
      if (match[0].length >= text.trim().length - 1) continue
      left = left.slice(0, match.index) + '~'.repeat(match[0].length) + left.slice(match.index + match[0].length)
    }
  }
  return left
}

/** Where the words of the text start and end. */
export function trimmedSpan(text: string): Span {
  const from = text.length - text.trimStart().length
  return from === text.length ? { from: 0, to: text.length } : { from, to: text.trimEnd().length }
}

const ends = /[.!?;](?=\s|$)|\n/g
const short = /(?:\b(?:approx|e\.g|i\.e|etc|mins?|hrs?|max|min|no|st|mr|mrs|ms|dr|incl|inc|wk|wks))$/

/** The sentences of a text. A list item and what stands before a semicolon count as one; an abbreviation does not end one. */
export function sentencesOf(plain: string): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const { index } of plain.matchAll(ends)) {
    if (
      plain[index] === '.' &&
      short.test(plain.slice(Math.max(0, index - 8), index)) &&
      /\S/.test(plain.slice(index + 1, index + 9))
    )
      continue
    if (plain.slice(from, index).trim() !== '') spans.push({ from, to: index + 1 })
    from = index + 1
  }
  if (plain.slice(from).trim() !== '') spans.push({ from, to: plain.length })
  return spans
}
