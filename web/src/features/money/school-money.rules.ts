import { yearGroupPlace } from '#ui/year-groups.ts'
import { added, noSums, type Position, positionOf, type Sums, totalOf } from './figures.rules.ts'
import { daysOf, type PaidOver, paidWithin, shared, thresholdFor } from './received.rules.ts'

interface Days {
  from: string
  to: string
}

interface Part {
  fundedFrom: string
  area: string
  cost: Sums
  unshared: Sums
}

/** What a pupil's part comes to, and what top-up is paid for them. */
export interface PupilCostRow {
  pupilId: string
  surname: string
  forename: string
  /** In the school year of the days asked for. */
  year: string | null
  class: string | null
  enteredOn: string | null
  leftOn: string | null
  /** No longer among the pupils: their costs are counted, and they are not named. */
  withdrawn: boolean
  status: string
  onRoll: boolean
  cost: Sums
  received: readonly PaidOver[]
}

export interface Row {
  key: string
  cost: Sums
}

export const wholeOf = (parts: readonly Part[]): Sums => totalOf(parts.map(({ cost }) => cost))

/** The parts added up by one of their names. Every part is in one row, so the rows add up to the whole. */
export function rowsBy<Of extends { cost: Sums }>(parts: readonly Of[], name: (part: Of) => string): Row[] {
  const rows = new Map<string, Sums>()
  for (const part of parts) rows.set(name(part), added(rows.get(name(part)) ?? noSums, part.cost))
  return [...rows].map(([key, cost]) => ({ key, cost }))
}

/** By year group, with what no pupil carries in a row of its own, so that these rows add up to the whole too. */
export function rowsByYear(pupils: readonly Pick<PupilCostRow, 'year' | 'cost'>[], parts: readonly Part[]): Row[] {
  const years = rowsBy(
    pupils.filter(({ cost }) => cost.planned + cost.forecast > 0),
    ({ year }) => year ?? '',
  ).sort((one, other) => yearGroupPlace(one.key || null) - yearGroupPlace(other.key || null))
  const left = totalOf(parts.map(({ unshared }) => unshared))
  return left.planned + left.forecast > 0 ? [...years, { key: 'unshared', cost: left }] : years
}

export interface PupilPosition extends Position {
  pupilId: string
  surname: string
  forename: string
  class: string | null
}

const onRegister = ({ status, withdrawn, onRoll }: PupilCostRow): boolean =>
  !withdrawn && onRoll && (status === 'K' || status === 'E')

/** Pupils whose planned cost is above the threshold for their days, of those on the register; and all who are above it, to be named. */
export function aboveOf(
  pupils: readonly PupilCostRow[],
  span: Days,
): {
  above: number
  register: number
  named: PupilPosition[]
  totals: { received: number; claim: number; shortfall: number; schoolShare: number }
} {
  const stands = pupils.map((pupil) => ({ pupil, at: positionFor(pupil, span) }))
  const sum = (part: (at: Position) => number) => stands.reduce((all, { at }) => all + part(at), 0)
  const isAbove = ({ at }: { at: Position }) => at.threshold > 0 && at.planned > at.threshold
  return {
    above: stands.filter((one) => isAbove(one) && onRegister(one.pupil)).length,
    register: pupils.filter(onRegister).length,
    named: stands
      .filter((one) => !one.pupil.withdrawn && (isAbove(one) || one.at.claim > 0))
      .map(({ pupil: { pupilId, surname, forename, class: group }, at }) => ({
        pupilId,
        surname,
        forename,
        class: group,
        ...at,
      })),
    totals: {
      received: sum(({ received }) => received),
      claim: sum(({ claim }) => claim),
      shortfall: sum(({ shortfall }) => shortfall),
      schoolShare: sum(({ schoolShare }) => schoolShare),
    },
  }
}

const positionFor = (pupil: PupilCostRow, span: Days): Position =>
  positionOf(pupil.cost, thresholdFor(span, pupil)?.pence ?? 0, paidWithin(pupil.received, span))

interface Budget extends PaidOver {
  withdrawnOn: string | null
}

/** The notional budget of some days: by days, where it was recorded for others. Null where none falls into them. */
export function budgetWithin(budgets: readonly Budget[], span: Days): { pence: number; whole: boolean } | null {
  const standing = budgets.filter(({ withdrawnOn }) => withdrawnOn === null)
  const days = standing.map(({ startsOn, endsOn }) => shared({ from: startsOn, to: endsOn }, span)).filter((one) => one !== null)
  if (days.length === 0) return null
  const covered = days.reduce((sum, one) => sum + daysOf(one), 0)
  return { pence: paidWithin(standing, span), whole: covered === daysOf(span) }
}
