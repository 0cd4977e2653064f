export type Severity = 'error' | 'warning' | 'info'

/** One remark on a statement. `text.slice(from, to)` is the words meant; what is missing is meant of the whole statement. */
export type Finding = { rule: string; severity: Severity; from: number; to: number; says: string; ask: string }

export type Span = { from: number; to: number }

/** A remark before it is known where it stands. */
export type Remark = { rule: string; severity: Severity; says: string; ask: string }

/** At most so many findings of one rule: a writer needs to see the habit, not each place. */
const most = 5

/** In the order of the text, each place once for each rule, and no more than five of one rule. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>()
  const sorted = findings.toSorted((a, b) => a.from - b.from || a.to - b.to || a.rule.localeCompare(b.rule, 'en'))
  return sorted.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1
    counts.set(rule, count)
    return count <= most
  })
}

/** A remark on words within the words of a longer one of the same kind or of an error says nothing new. */
export function withoutInner(findings: readonly Finding[], whole: Span): Finding[] {
  const holders = findings.filter(({ from, to }) => from !== whole.from || to !== whole.to)
  return findings.filter(
    (one) => !holders.some((other) => holds(other, one) && (other.severity === 'error' || other.severity === one.severity)),
  )
}

const holds = (other: Finding, one: Finding): boolean =>
  other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from

/** Matches that `keep` keeps, at most five. */
export function places(pattern: RegExp, plain: string, keep: (at: Span) => boolean): Span[] {
  const found: Span[] = []
  for (const match of plain.matchAll(pattern)) {
    const at = { from: match.index, to: match.index + match[0].length }
    if (match[0].length > 0 && keep(at)) found.push(at)
    if (found.length === most) break
  }
  return found
}
