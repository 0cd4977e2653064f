import { fieldOf } from './headers.ts'

const candidates = [',', ';', '\t', '|']
const SAMPLE_LINES = 40

/** The delimiter under which the most columns have names we know; failing that, the one that splits lines most evenly. */
export function chooseDelimiter(text: string): string {
  const lines = text
    .slice(0, 64_000)
    .split(/\r\n|\n|\r/)
    .slice(0, SAMPLE_LINES)
  let best = ','
  let bestScore = -1
  for (const delimiter of candidates) {
    const score = scoreOf(lines, delimiter)
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return best
}

function scoreOf(lines: string[], delimiter: string): number {
  const widths = new Map<number, number>()
  let known = 0
  for (const line of lines) {
    const cells = outsideQuotes(line).split(delimiter)
    if (cells.length < 2) continue
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
    known = Math.max(known, line.split(delimiter).filter((cell) => fieldOf(cell.replace(/^"|"$/g, '')) !== null).length)
  }
  return known * 1000 + Math.max(0, ...widths.values())
}

const outsideQuotes = (line: string) => line.replace(/"[^"]*"/g, '')
