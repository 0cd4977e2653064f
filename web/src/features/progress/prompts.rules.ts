import type { Scale } from './scale.rules.ts'

/** What one pupil reached at the last two drops, in the subjects that both have. */
export interface Reached {
  pupilId: string
  year: string
  status: 'N' | 'K' | 'E' | 'W'
  before: number
  now: number
  attendance: number | null
}

export interface Prompt extends Reached {
  gained: number
  expected: number
}

/** Fewer peers than this are no middle to compare with. */
export const fewestPeers = 6

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** How far the scale expects a pupil to come between two days. */
export const expectedBetween = ({ expectedAYear }: Pick<Scale, 'expectedAYear'>, from: string, to: string): number =>
  (expectedAYear * days(from, to)) / 365.25

function middle(values: readonly number[]): number | null {
  if (values.length < fewestPeers) return null
  const sorted = values.toSorted((one, two) => one - two)
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2
}

/**
 * Two lists for people to look at (Code of Practice 6.17-6.23): less progress than expected without SEN support, and on SEN Support
 * while progressing as peers do. Neither says that a pupil has, or no longer has, special educational needs.
 */
export function promptsFrom(reached: readonly Reached[], expected: number): { less: Prompt[]; asPeers: Prompt[] } {
  const all = reached.map((one): Prompt => ({ ...one, gained: one.now - one.before, expected }))
  const middles = new Map<string, number | null>()
  for (const year of new Set(all.map((one) => one.year)))
    middles.set(year, middle(all.filter((one) => one.year === year && one.status === 'N').map(({ now }) => now)))
  const asPeers = all.filter((one) => {
    const peers = middles.get(one.year) ?? null
    return one.status === 'K' && one.gained >= expected && peers !== null && one.now >= peers
  })
  const less = all.filter(({ status, gained }) => (status === 'N' || status === 'W') && gained < expected)
  return { less, asPeers }
}
