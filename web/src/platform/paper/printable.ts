import type { Paper } from './paper.ts'

/** Stands for a character that no font of ours has. */
export const box = '□'

// Control characters but tab and line end; marks that turn the direction of text; halves of characters.
const unprintable = /[\p{Cc}\p{Cs}\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu

/** What a person typed, without what no page can show. A word of more than forty characters may break anywhere. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unprintable, (one) => (one === '\n' ? '\n' : /\p{Cs}/u.test(one) ? box : ''))
    .replace(/[^\s]{41,}/gu, (word) => [...word].map((one, at) => (at > 0 && at % 20 === 0 ? `\u200b${one}` : one)).join(''))
}

/** Every text in a value, changed: the shape stays. Pictures stay as they are. */
export function eachText<T>(value: T, change: (text: string) => string): T
export function eachText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => eachText(one, change))
  if (typeof value !== 'object' || value === null) return value
  const words = new Set(['kind', 'svg', 'page'])
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, words.has(name) ? one : eachText(one, change)]))
}

/** A paper as it can be set: without what no page can show, and without headings that say nothing. */
export function settable(given: Paper): Paper {
  const paper = eachText(given, printable)
  const blocks = paper.blocks.filter((block) => block.kind !== 'heading' || block.text.trim() !== '')
  return { ...paper, title: paper.title.trim() || 'Untitled', blocks }
}

const said = 'A □ stands for a character that could not be printed here.'

/** The papers with some characters as boxes, and a line that says so on each paper that has one. */
export const withBoxes = (papers: readonly Paper[], missing: ReadonlySet<string>): Paper[] =>
  papers.map((paper) => {
    const boxed = eachText(paper, (text) => [...text].map((one) => (missing.has(one) ? box : one)).join(''))
    const found = JSON.stringify(boxed) !== JSON.stringify(paper)
    return found ? { ...boxed, blocks: [...boxed.blocks, { kind: 'text', text: said }] } : paper
  })
