/** A number a governor is shown, or null where it is withheld. */
export interface Count {
  label: string
  count: number
}
export interface ShownCount {
  label: string
  count: number | null
}

/** Fewer than this and a child could be recognised. */
export const smallest = 6

/**
 * Withholds small numbers, and as many of the next smallest as it takes that none can be worked out from the total:
 * what is withheld is always two cells or more, that together are not a small number either. What is withheld for being small and
 * what is withheld to protect it look the same. The total is withheld, and everything with it, when it is itself small.
 */
export function withhold(counts: readonly Count[], total: number): { counts: ShownCount[]; total: number | null } {
  if (total < smallest) return { counts: counts.map(({ label }) => ({ label, count: null })), total: null }
  const upwards = counts.map((_, at) => at).sort((one, other) => (counts[one]?.count ?? 0) - (counts[other]?.count ?? 0))
  const hidden = new Set(upwards.filter((at) => (counts[at]?.count ?? 0) < smallest))
  for (const at of upwards) {
    if (hidden.size === 0 || protects(counts, hidden)) break
    hidden.add(at)
  }
  return { counts: counts.map(({ label, count }, at) => ({ label, count: hidden.has(at) ? null : count })), total }
}

function protects(counts: readonly Count[], hidden: ReadonlySet<number>): boolean {
  const together = [...hidden].reduce((sum, at) => sum + (counts[at]?.count ?? 0), 0)
  return hidden.size >= 2 && together >= smallest
}
