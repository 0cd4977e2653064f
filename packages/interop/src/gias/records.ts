import { Stop } from '../limits.ts'

const QUOTE = 0x22
const LINE_END = 0x0a
/** The file has about 150 columns; a record a thousand times as long is an unclosed quotation mark. */
const LONGEST = 1_000_000
const empty = new Uint8Array()

/**
 * The records of a CSV file one by one, so that a file of any size is read in a little memory. Quotation marks and line ends are the
 * same bytes in UTF-8 and Windows-1252. Throws Stop when a quotation mark is never closed.
 */
export function* recordsOf(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let kept: Uint8Array = empty
  let quoted = false
  for (const chunk of chunks) {
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      if (chunk[at] === QUOTE) quoted = !quoted
      else if (chunk[at] === LINE_END && !quoted) {
        yield short(joined(kept, chunk.subarray(from, at)))
        kept = empty
        from = at + 1
      }
    }
    kept = short(joined(kept, chunk.subarray(from)))
  }
  if (kept.length > 0) yield kept
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other.slice()
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

function short(record: Uint8Array): Uint8Array {
  if (record.length <= LONGEST) return record
  throw new Stop(
    'csv-quote-open',
    'A quotation mark is opened and never closed, so the lines cannot be told apart. Download the file again.',
  )
}
