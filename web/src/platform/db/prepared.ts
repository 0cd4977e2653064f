import { createHash } from 'node:crypto'

/** More texts than Waymark has: beyond it, a text made anew for each question would fill the server's memory. */
const most = 500
const names = new Map<string, string>()
const seenOnce = new Set<string>()

/**
 * A name under which a connection keeps a statement ready, from the second time its text is asked: planning a long statement with
 * row-level security costs more than answering it. Null for what has no parameters (several statements in one text cannot be kept
 * ready) and for texts beyond the limit.
 */
export function preparedName(text: string, parameters: readonly unknown[]): string | null {
  if (parameters.length === 0) return null
  const known = names.get(text)
  if (known) return known
  if (!seenOnce.has(text)) {
    if (seenOnce.size < 4 * most) seenOnce.add(text)
    return null
  }
  if (names.size >= most) return null
  const name = `waymark_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
  names.set(text, name)
  return name
}
