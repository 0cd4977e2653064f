export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number
  below(n: number): number
  pick<T>(list: readonly T[]): T
  /** Picks by weight. */
  weighed(weights: Readonly<Record<string, number>>): string
}

/** A seeded source of chance (mulberry32): the same seed tells the same story. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  const pick = <T>(list: readonly T[]): T => {
    const one = list[below(list.length)]
    if (one === undefined) throw new Error('Nothing to choose from')
    return one
  }
  return { next, below, pick, weighed: (weights) => byWeight(weights, next()) }
}

function byWeight(weights: Readonly<Record<string, number>>, at: number): string {
  const choices = Object.entries(weights)
  let left = at * choices.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [key, weight] of choices) {
    left -= weight
    if (left < 0) return key
  }
  throw new Error('Nothing to choose from')
}
