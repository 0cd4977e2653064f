import type { SchoolDay } from './calendar.ts'
import { type Day, within } from './days.ts'
import { type Standing, sessionKey, standing } from './entries.ts'
import type { Adult, Entry, Group, Rate, ShareBy } from './facts.ts'
import { costOfAdult, shareOut } from './money.ts'

/** 'open': nothing is recorded (yet). */
export type SessionState = 'open' | 'held' | 'cut-short' | 'cancelled'

/** What a session, or an item that was bought, means for one pupil. Minutes and pence, planned and given. */
export interface PupilLine {
  pupilId: string
  plannedMinutes: number
  minutes: number
  plannedPence: number
  pence: number
  state: 'open' | 'here' | 'away' | 'cancelled'
  reason: string | null
}

/** What it means for one adult. Pence are null where no rate is known. */
export interface AdultLine {
  adultId: string
  roleId: string | null
  plannedMinutes: number
  minutes: number
  plannedPence: number | null
  pence: number | null
}

export interface Session {
  groupId: string
  day: Day
  /** The time of a session; `item` and its id for something bought. */
  startsAt: string
  kind: 'session' | 'item'
  /** Whether the schedule has it. A session may be recorded that was not planned. */
  planned: boolean
  state: SessionState
  plannedMinutes: number
  minutes: number
  plannedPence: number
  pence: number
  /** The part of each that no pupil carries: places that are not filled. */
  unsharedPlannedPence: number
  unsharedPence: number
  /** An adult has no rate, so the pence are less than the cost. */
  unpriced: boolean
  /** Two records say different things, and nobody has chosen. */
  disputed: boolean
  pupils: PupilLine[]
  adults: AdultLine[]
}

export interface LedgerFacts {
  group: Group
  /** The days to work out, both included. */
  span: { from: Day; to: Day }
  /** The school's days, in order; further ones than those of the span do no harm. */
  days: readonly SchoolDay[]
  rates: readonly Rate[]
  entries: readonly Entry[]
  shareBy: ShareBy
}

interface Planned {
  day: Day
  startsAt: string
  minutes: number
  pupils: string[]
  planned: boolean
}

/** The sessions that the schedule of a group has on the given days, with the pupils who are in them. In order of time. */
export function plannedSessions(group: Group, days: readonly SchoolDay[]): Planned[] {
  const found: Planned[] = []
  for (const { day, weekday, week } of days) {
    if (!within(day, group)) continue
    const slots = group.slots.filter(
      (slot) => slot.weekday === weekday && (slot.week === 'every' || slot.week === week) && within(day, slot),
    )
    if (slots.length === 0) continue
    const pupils = pupilsOn(group, day, week)
    for (const { startsAt, minutes } of slots) found.push({ day, startsAt, minutes, pupils, planned: true })
  }
  return found.sort((one, other) => (sessionKey(one) < sessionKey(other) ? -1 : 1))
}

function pupilsOn({ places }: Group, day: Day, week: 'A' | 'B' | null): string[] {
  const there = places.filter((place) => within(day, place) && (place.week === 'every' || week === null || place.week === week))
  return [...new Set(there.map(({ pupilId }) => pupilId))].sort()
}

/**
 * Everything that was planned, given and bought for a group on some days, to the minute and the penny. Pure: the same facts give the
 * same ledger, whatever order they are in. In each session the pence of the pupils and the unshared part add up to the session's,
 * and so do those of the adults where every rate is known.
 */
export function ledgerOf(facts: LedgerFacts): Session[] {
  const { group, entries } = facts
  const { from, to } = facts.span
  const days = facts.days.filter(({ day }) => day >= from && day <= to)
  const weeks = new Map(days.map(({ day, week }) => [day, week]))
  const planned = new Map(plannedSessions(group, days).map((session) => [sessionKey(session), session]))
  const recorded = Map.groupBy(
    entries.filter((entry) => entry.groupId === group.groupId && entry.day >= from && entry.day <= to),
    sessionKey,
  )
  for (const [key, [first]] of recorded)
    if (first && !planned.has(key)) {
      const pupils = pupilsOn(group, first.day, weeks.get(first.day) ?? null)
      planned.set(key, { day: first.day, startsAt: first.startsAt, minutes: 0, pupils, planned: false })
    }
  const sessions = [...planned].map(([key, one]) => sessionOf(facts, one, standing(recorded.get(key) ?? [])))
  const items = group.items.filter(({ on }) => on >= from && on <= to).map((item) => itemOf(group, item))
  return [...sessions, ...items].sort((one, other) => (sessionKey(one) < sessionKey(other) ? -1 : 1))
}

function sessionOf(facts: LedgerFacts, planned: Planned, said: Standing | null): Session {
  const { group, rates } = facts
  const { day, startsAt } = planned
  const entry = said?.entry ?? null
  const minutes = entry === null || entry.happened === 'cancelled' ? 0 : entry.minutes
  const given = entry !== null && entry.happened !== 'cancelled'
  const adults = group.adults
    .filter((adult) => within(day, adult))
    .map((adult) => adultLine(adult, { rates, day, planned, minutes, given, entry }))
  const sum = (part: 'plannedPence' | 'pence') => adults.reduce((all, line) => all + (line[part] ?? 0), 0)
  const [plannedPence, pence] = [sum('plannedPence'), sum('pence')]
  const expected = new Set(planned.pupils)
  const here = new Set((entry?.marks ?? []).filter((mark) => mark.here && given).map(({ pupilId }) => pupilId))
  const away = new Map((entry?.marks ?? []).filter((mark) => !mark.here).map((mark) => [mark.pupilId, mark.reason]))
  // Expected and not spoken of: came, as the record begins with everybody there.
  if (given) for (const pupilId of expected) if (!away.has(pupilId)) here.add(pupilId)
  const carrier = group.solelyFor === null ? [] : [group.solelyFor]
  const everybody = [...new Set([...expected, ...here, ...carrier])].sort()
  const turn = turnOf(day)
  const shares = shared(facts, plannedPence, planned.planned ? planned.pupils : [], turn)
  const paid = shared(facts, pence, payers(facts.shareBy, [...here].sort(), everybody), turn)
  const pupils = everybody.map((pupilId): PupilLine => {
    const present = here.has(pupilId)
    return {
      pupilId,
      plannedMinutes: expected.has(pupilId) ? planned.minutes : 0,
      minutes: present ? minutes : 0,
      plannedPence: shares.of.get(pupilId) ?? 0,
      pence: paid.of.get(pupilId) ?? 0,
      state: entry === null ? 'open' : entry.happened === 'cancelled' ? 'cancelled' : present ? 'here' : 'away',
      reason: entry?.happened === 'cancelled' ? entry.reason : present ? null : (away.get(pupilId) ?? null),
    }
  })
  return {
    groupId: group.groupId,
    day,
    startsAt,
    kind: 'session',
    planned: planned.planned,
    state: entry?.happened ?? 'open',
    plannedMinutes: planned.minutes,
    minutes,
    plannedPence,
    pence,
    unsharedPlannedPence: shares.left,
    unsharedPence: paid.left,
    unpriced: adults.some((line) => line.plannedPence === null || line.pence === null),
    disputed: (said?.others.length ?? 0) > 0,
    pupils,
    adults,
  }
}

/** Shared by those who came; where nobody did, by those it was for. By size, everybody it was for has one place of it. */
const payers = (shareBy: ShareBy, here: readonly string[], everybody: readonly string[]): readonly string[] =>
  shareBy === 'present' && here.length > 0 ? here : everybody

interface AdultAsked {
  rates: readonly Rate[]
  day: Day
  planned: Planned
  minutes: number
  given: boolean
  entry: Entry | null
}

function adultLine(adult: Adult, { rates, day, planned, minutes, given, entry }: AdultAsked): AdultLine {
  const cover = entry?.cover.find(({ adultId }) => adultId === adult.adultId)
  const stood = cover ? { ...adult, roleId: cover.roleId, feePence: null } : adult
  const part = (whole: number) => Math.round((whole * adult.share) / 100)
  return {
    adultId: adult.adultId,
    roleId: stood.roleId,
    plannedMinutes: part(planned.minutes),
    minutes: part(minutes),
    plannedPence: planned.planned ? costOfAdult(adult, rates, day, planned.minutes) : 0,
    pence: given ? costOfAdult(stood, rates, day, minutes) : 0,
  }
}

/** Odd pennies go to another pupil each day, so that they even out. */
const turnOf = (day: Day): number => Number(day.slice(8))

function shared(
  { group, shareBy }: Pick<LedgerFacts, 'group' | 'shareBy'>,
  pence: number,
  pupils: readonly string[],
  turn: number,
): { of: ReadonlyMap<string, number>; left: number } {
  const { solelyFor, size } = group
  if (solelyFor !== null) return { of: new Map([[solelyFor, pence]]), left: 0 }
  const places = shareBy === 'size' ? Math.max(size ?? 0, pupils.length) : pupils.length
  if (places === 0) return { of: new Map(), left: pence }
  const parts = shareOut(pence, places, turn)
  const of = new Map(pupils.map((pupilId, at) => [pupilId, parts[at] ?? 0]))
  return { of, left: parts.slice(pupils.length).reduce((all, part) => all + part, 0) }
}

function itemOf(group: Group, { itemId, pence, on }: Group['items'][number]): Session {
  const there = pupilsOn(group, on, null)
  // Bought before anybody began, or after: for those whose group it is.
  const pupilsOfItem = there.length > 0 ? there : [...new Set(group.places.map(({ pupilId }) => pupilId))].sort()
  const { of, left } = shared({ group, shareBy: 'present' }, pence, pupilsOfItem, turnOf(on))
  const pupils = [...of].map(
    ([pupilId, part]): PupilLine => ({
      pupilId,
      plannedMinutes: 0,
      minutes: 0,
      plannedPence: part,
      pence: part,
      state: 'here',
      reason: null,
    }),
  )
  return {
    groupId: group.groupId,
    day: on,
    startsAt: `item ${itemId}`,
    kind: 'item',
    planned: true,
    state: 'held',
    plannedMinutes: 0,
    minutes: 0,
    plannedPence: pence,
    pence,
    unsharedPlannedPence: left,
    unsharedPence: left,
    unpriced: false,
    disputed: false,
    pupils,
    adults: [],
  }
}
