import { sessionKey, standing } from './entries.ts'
import { itemOf } from './item.ts'
import type { LedgerFacts, Session } from './lines.ts'
import { type Planned, plannedSessions, pupilsOn } from './schedule.ts'
import { sessionOf } from './session.ts'

/**
 * Everything that was planned, given and bought for a group on some days, to the minute and the penny. Pure: the same facts give the
 * same ledger, whatever order they are in. In each session the pence of the pupils and the unshared part add up to the session's,
 * and so do those of the adults where every rate is known.
 */
export function ledgerOf(facts: LedgerFacts): Session[] {
  const { group, entries } = facts
  const { from, to } = facts.span
  const days = facts.days.filter(({ day }) => day >= from && day <= to)
  const recorded = Map.groupBy(
    entries.filter((entry) => entry.groupId === group.groupId && entry.day >= from && entry.day <= to),
    sessionKey,
  )
  const planned = new Map(plannedSessions(group, days).map((session) => [sessionKey(session), session]))
  const weeks = new Map(days.map(({ day, week }) => [day, week]))
  for (const [key, [first]] of recorded)
    if (first && !planned.has(key)) planned.set(key, unplanned(facts, first, weeks.get(first.day) ?? null))
  const sessions = [...planned].map(([key, one]) => sessionOf(facts, one, standing(recorded.get(key) ?? [])))
  const items = group.items.filter(({ on }) => on >= from && on <= to).map((item) => itemOf(group, item))
  return [...sessions, ...items].sort((one, other) => (sessionKey(one) < sessionKey(other) ? -1 : 1))
}

/** A session that was only recorded: for the pupils of its week, or of both weeks on a day when the school is closed. */
const unplanned = (
  { group }: LedgerFacts,
  { day, startsAt }: { day: string; startsAt: string },
  week: 'A' | 'B' | null,
): Planned => ({
  day,
  startsAt,
  minutes: 0,
  pupils: pupilsOn(group, day, week),
  planned: false,
})
