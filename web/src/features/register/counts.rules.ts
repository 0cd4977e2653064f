import { yearGroupPlace } from '#ui/year-groups.ts'
/** How many pupils of one year, or with one primary need, have one status. */
export interface StatusTally {
  of: string | null
  status: 'K' | 'E' | 'W'
  count: number
}

export interface Bar {
  code: string | null
  plan: number
  support: number
  watch: number
}

/** One bar for each year or need: EHC plan, SEN Support, watch list. */
export function barsOf(tallies: readonly StatusTally[]): Bar[] {
  const bars = new Map<string | null, Bar>()
  for (const { of, status, count } of tallies) {
    const bar = bars.get(of) ?? { code: of, plan: 0, support: 0, watch: 0 }
    if (status === 'E') bar.plan += count
    else if (status === 'K') bar.support += count
    else bar.watch += count
    bars.set(of, bar)
  }
  return [...bars.values()]
}

/** From nursery upwards; not recorded comes last. */
export const inYearOrder = (bars: readonly Bar[]): Bar[] =>
  [...bars].sort((one, other) => yearGroupPlace(one.code) - yearGroupPlace(other.code))

export const onRegister = (bar: Bar): number => bar.plan + bar.support

/** Most pupils first; those without a recorded need come last. */
export const largestFirst = (bars: readonly Bar[]): Bar[] =>
  [...bars].sort((one, other) => Number(one.code === null) - Number(other.code === null) || onRegister(other) - onRegister(one))

export const sumOf = (bars: readonly Bar[]): Omit<Bar, 'code'> =>
  bars.reduce((sum, bar) => ({ plan: sum.plan + bar.plan, support: sum.support + bar.support, watch: sum.watch + bar.watch }), {
    plan: 0,
    support: 0,
    watch: 0,
  })
