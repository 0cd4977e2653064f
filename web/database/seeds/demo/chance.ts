export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number
  below(n: number): number
  pick<T>(list: readonly T[]): T
  /** Picks by weight. */
  weighed<T extends string>(weights: Readonly<Record<T, number>>): T
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

function byWeight<T extends string>(weights: Readonly<Record<T, number>>, at: number): T {
  const keys = Object.keys(weights).filter((key): key is T => key in weights)
  const total = keys.reduce((sum, key) => sum + weights[key], 0)
  let left = at * total
  for (const key of keys) {
    left -= weights[key]
    if (left < 0) return key
  }
  const last = keys.at(-1)
  if (last === undefined) throw new Error('Nothing to choose from')
  return last
}
