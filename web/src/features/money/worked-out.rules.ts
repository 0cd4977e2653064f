import { penceFor, type ShareBy } from '@waymark/provision'
import { type RateTold, rateWords } from './hour.rules.ts'
import { poundsWords } from './pounds.rules.ts'

export interface RateKept extends RateTold {
  roleId: string
  role: string
  startsOn: string
}
export interface AdultKept {
  adultId: string
  name: string
  roleId: string | null
  feePence: number | null
  share: number
}
export interface FactsKept {
  groupId: string
  provision: string
  group: string
  kind: string
  startsOn: string
  endsOn: string | null
  size: number | null
  solelyFor: string | null
  shareBy: ShareBy
  adults: AdultKept[]
  pupils: { pupilId: string; name: string }[]
  rates: RateKept[]
}

interface Amounts {
  plannedMinutes: number
  minutes: number
  plannedPence: number
  pence: number
}
/** One line of the ledger of a group, as it is kept. */
export interface LineKept extends Amounts {
  day: string
  startsAt: string
  kind: 'session' | 'item'
  state: 'open' | 'held' | 'cut-short' | 'cancelled'
  item: string | null
  unsharedPlannedPence: number
  unsharedPence: number
  unpriced: boolean
  adults: { adultId: string; roleId: string | null; plannedPence: number | null; pence: number | null }[]
  /** Pupils it was planned for, who came, and all who have a part in it. */
  expected: number
  came: number
  lines: number
  /** The part of the pupil who is asked for. */
  own: (Amounts & { state: 'open' | 'here' | 'away' | 'cancelled' }) | null
}

/** A line as it counts: what it did cost up to today, and what it is planned to cost after. */
export interface LineCounted extends LineKept {
  past: boolean
  counted: number
  unshared: number
  ownCounted: number
  /** How many carry it; 0 where nobody does. */
  among: number
}

/** What one adult, or something bought, comes to: each time the same pence, so that times and pence make the sum exactly. */
export interface Step {
  who: string
  how: string
  each: number
  times: number
  sum: number
}

/** Sessions of the same cost that were shared by as many. */
export interface Sharing {
  pence: number
  among: number
  /** The parts: whole pence, the odd ones in turn. */
  least: number
  most: number
  times: number
  sum: number
  unshared: number
  /** What the pupil who is asked for carries of them. */
  own: number
}

function amongOf(line: LineKept, { shareBy, size, solelyFor }: FactsKept, past: boolean): number {
  if (line.kind === 'item') return solelyFor === null ? line.lines : 1
  if (solelyFor !== null) return 1
  if (shareBy === 'present') return past ? (line.came > 0 ? line.came : line.lines) : line.expected
  const carriers = past ? line.lines : line.expected
  return Math.max(size ?? 0, carriers)
}

export function countedLine(line: LineKept, facts: FactsKept, today: string): LineCounted {
  const past = line.day <= today
  return {
    ...line,
    past,
    counted: past ? line.pence : line.plannedPence,
    unshared: past ? line.unsharedPence : line.unsharedPlannedPence,
    ownCounted: (past ? line.own?.pence : line.own?.plannedPence) ?? 0,
    among: amongOf(line, facts, past),
  }
}

const rateAt = (rates: readonly RateKept[], roleId: string | null, day: string): RateKept | undefined =>
  rates
    .filter((rate) => rate.roleId === roleId && rate.startsOn <= day)
    .toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1))
    .at(-1)

type AdultLine = LineKept['adults'][number]

/** In words, how the pence of an adult for a session come about. */
function howOf(facts: FactsKept, line: LineCounted, given: AdultLine): Pick<Step, 'who' | 'how'> {
  const adult = facts.adults.find(({ adultId }) => adultId === given.adultId)
  const minutes = line.past ? line.minutes : line.plannedMinutes
  const pence = line.past ? given.pence : given.plannedPence
  const name = adult?.name ?? 'An adult'
  if (pence === null) return { who: name, how: 'No rate is recorded, so it counts as nothing' }
  if (adult?.feePence === pence && given.roleId === adult.roleId) return { who: name, how: 'A fee for each session' }
  const rate = rateAt(facts.rates, given.roleId, line.day)
  const share = adult?.share ?? 100
  const stoodIn = adult !== undefined && given.roleId !== adult.roleId
  const who = `${stoodIn ? `In place of ${name}` : name}${rate ? `, ${rate.role}` : ''}`
  if (!rate || penceFor(rate, minutes, share) !== pence) return { who, how: `${minutes} minutes, as it was priced` }
  return { who, how: `${minutes} minutes${share === 100 ? '' : `, ${share}% of them,`} at ${rateWords(rate)}` }
}

/** The sums that make the cost of some lines: one for each adult, minutes and rate. They add up to it. */
export function stepsOf(facts: FactsKept, lines: readonly LineCounted[]): Step[] {
  const steps = new Map<string, Step>()
  const add = (step: Omit<Step, 'times' | 'sum'>) => {
    const key = JSON.stringify(step)
    const { times, sum } = steps.get(key) ?? { times: 0, sum: 0 }
    steps.set(key, { ...step, times: times + 1, sum: sum + step.each })
  }
  for (const line of lines) {
    if (line.kind === 'item') add({ who: line.item ?? 'Something bought', how: 'Bought: counted once', each: line.counted })
    else if (!line.past || line.state === 'held' || line.state === 'cut-short')
      for (const given of line.adults)
        add({ ...howOf(facts, line, given), each: (line.past ? given.pence : given.plannedPence) ?? 0 })
  }
  return [...steps.values()]
}

/** How the cost of some lines is shared out: those of one cost and one number of pupils together. */
export function sharingOf(lines: readonly LineCounted[]): Sharing[] {
  const alike = Map.groupBy(
    lines.filter(({ counted }) => counted > 0),
    ({ counted, among }) => `${counted}/${among}`,
  )
  return [...alike.values()].map((same) => {
    const [{ counted = 0, among = 0 } = {}] = same
    const least = among === 0 ? 0 : Math.floor(counted / among)
    return {
      pence: counted,
      among,
      least,
      most: among === 0 || counted % among === 0 ? least : least + 1,
      times: same.length,
      sum: same.length * counted,
      unshared: same.reduce((all, { unshared }) => all + unshared, 0),
      own: same.reduce((all, { ownCounted }) => all + ownCounted, 0),
    }
  })
}

/** A line without what each adult has of it. */
export type LineShown = Omit<LineCounted, 'adults'>

/** What was up to today, or what is planned after. */
export interface Part {
  steps: Step[]
  sharing: Sharing[]
  sum: number
  unshared: number
  /** What the pupil who is asked for carries. */
  own: number
}

/** The pupil who is asked for; null for the whole group. */
export type Asked = { pupilId: string; name: string } | null

export interface Minutes {
  planned: number
  given: number
  missed: number
  notRecorded: number
  extra: number
  sessions: { given: number; cutShort: number; cancelled: number; notRecorded: number }
}

/** Minutes planned up to today and what became of them: planned and extra are given, missed and not recorded. */
export function minutesOf(lines: readonly LineCounted[]): Minutes {
  const of: Minutes = {
    ...{ planned: 0, given: 0, missed: 0, notRecorded: 0, extra: 0 },
    sessions: { given: 0, cutShort: 0, cancelled: 0, notRecorded: 0 },
  }
  for (const { past, kind, state, plannedMinutes, minutes } of lines) {
    if (!past || kind === 'item') continue
    of.planned += plannedMinutes
    of.given += minutes
    of.extra += Math.max(0, minutes - plannedMinutes)
    const short = Math.max(0, plannedMinutes - minutes)
    if (state === 'open') of.notRecorded += short
    else of.missed += short
    of.sessions[stateCount[state]]++
  }
  return of
}
const stateCount = { open: 'notRecorded', held: 'given', 'cut-short': 'cutShort', cancelled: 'cancelled' } as const

/** The rates that some lines were priced by, and from which day each counts. */
export function ratesUsed(facts: FactsKept, lines: readonly LineCounted[]): RateKept[] {
  const used = new Set(lines.flatMap((line) => line.adults.flatMap(({ roleId }) => rateAt(facts.rates, roleId, line.day) ?? [])))
  return facts.rates.filter((rate) => used.has(rate))
}

/** Where each step to what a pupil's part of a group costs in some days is shown. */
export const workedOutAt = (groupId: string, { from, to }: { from: string; to: string }, pupilId: string): string =>
  `/provision/groups/${groupId}/worked-out?${new URLSearchParams({ pupil: pupilId, from, to })}`

/** "£2.22 each", or "£2.22 or £2.23 each". */
export const partWords = ({ least, most, among }: Pick<Sharing, 'least' | 'most' | 'among'>): string =>
  among === 0
    ? 'nobody carries it'
    : least === most
      ? `${poundsWords(least)} each`
      : `${poundsWords(least)} or ${poundsWords(most)} each`

export const partOf = (facts: FactsKept, lines: readonly LineCounted[]): Part => ({
  steps: stepsOf(facts, lines),
  sharing: sharingOf(lines),
  sum: sumOf(lines, 'counted'),
  unshared: sumOf(lines, 'unshared'),
  own: sumOf(lines, 'ownCounted'),
})

export const sumOf = (lines: readonly LineCounted[], part: 'counted' | 'unshared' | 'ownCounted'): number =>
  lines.reduce((all, line) => all + line[part], 0)
