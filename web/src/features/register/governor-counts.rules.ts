import { type Bar, barsOf, inYearOrder, largestFirst, onRegister, type StatusTally, sumOf } from './counts.rules.ts'
import { type ShownCount, withhold } from './small-numbers.rules.ts'
import { needWords, yearWords } from './words.rules.ts'

export interface GovernorCounts {
  /** SEN Support and EHC plans together; null where even that is a small number. */
  onRegister: number | null
  watchList: number | null
  byStatus: ShownCount[]
  byYear: ShownCount[]
  byNeed: ShownCount[]
}

/**
 * What a governor may be shown. Each list is a single split of the same published total, and no two splits are crossed, so that
 * nothing can be worked out by subtracting one list from another. The watch list is part of no total.
 */
export function forGovernors({
  byYear,
  byNeed,
}: {
  byYear: readonly StatusTally[]
  byNeed: readonly StatusTally[]
}): GovernorCounts {
  const years = inYearOrder(barsOf(byYear))
  const sum = sumOf(years)
  const total = sum.plan + sum.support
  const split = (bars: readonly Bar[], words: (code: string | null) => string) =>
    withhold(
      bars.filter((bar) => onRegister(bar) > 0).map((bar) => ({ label: words(bar.code), count: onRegister(bar) })),
      total,
    ).counts
  const statuses = withhold(
    [
      { label: 'EHC plan', count: sum.plan },
      { label: 'SEN Support', count: sum.support },
    ],
    total,
  )
  return {
    onRegister: statuses.total,
    watchList: withhold([], sum.watch).total,
    byStatus: statuses.counts,
    byYear: split(years, yearWords),
    byNeed: withheldLast(split(largestFirst(barsOf(byNeed)), needWords)),
  }
}

/** In alphabetical order, because their order by size would say something about them. */
const withheldLast = (counts: readonly ShownCount[]): ShownCount[] => [
  ...counts.filter((one) => one.count !== null),
  ...counts.filter((one) => one.count === null).sort((one, other) => one.label.localeCompare(other.label)),
]
