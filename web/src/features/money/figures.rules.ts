import { topUpOf } from '@waymark/duties'

/** What a pupil's part of one session, or of something bought, comes to. */
export interface SessionTold {
  groupId: string
  day: string
  startsAt: string
  kind: 'session' | 'item'
  /** What was bought. */
  item: string | null
  state: 'open' | 'here' | 'away' | 'cancelled'
  reason: string | null
  plannedMinutes: number
  minutes: number
  plannedPence: number
  pence: number
  /** Pupils it was planned for, and who came. */
  expected: number
  came: number
  /** The whole session, for all its pupils. */
  wholePence: number
  unpriced: boolean
}

/** A session as it counts in a sum: what it did cost up to today, and what it is planned to cost after. */
export interface SessionCounted extends SessionTold {
  past: boolean
  counted: number
}

export interface Sums {
  planned: number
  toDate: number
  ahead: number
  /** To date and still planned. */
  forecast: number
}

export interface Delivery {
  /** Planned up to today. */
  planned: number
  delivered: number
  missed: number
  notRecorded: number
  /** Given without having been planned, or longer than planned. */
  extra: number
  reasons: { reason: string; sessions: number; minutes: number }[]
}

export interface LineSums {
  cost: Sums
  delivery: Delivery
  sessions: number
  /** Weeks that have a session. */
  weeks: number
  /** Planned over the whole span. */
  allMinutes: number
  /** The fewest and the most pupils that a session is shared by. */
  sharedBy: [number, number] | null
  unpriced: number
}

export const noSums: Sums = { planned: 0, toDate: 0, ahead: 0, forecast: 0 }

export const added = (one: Sums, other: Sums): Sums => ({
  planned: one.planned + other.planned,
  toDate: one.toDate + other.toDate,
  ahead: one.ahead + other.ahead,
  forecast: one.forecast + other.forecast,
})

export const totalOf = (all: readonly Sums[]): Sums => all.reduce<Sums>(added, noSums)

export const countedOn = (session: SessionTold, today: string): SessionCounted => {
  const past = session.day <= today
  return { ...session, past, counted: past ? session.pence : session.plannedPence }
}

/** The sums of some sessions: each is in one of "to date" and "ahead", so the two are the forecast. */
export function sumsOf(sessions: readonly SessionCounted[]): Sums {
  let [planned, toDate, ahead] = [0, 0, 0]
  for (const session of sessions) {
    planned += session.plannedPence
    if (session.past) toDate += session.counted
    else ahead += session.counted
  }
  return { planned, toDate, ahead, forecast: toDate + ahead }
}

/** Why minutes were missed: the reason said, or what happened. */
function reasonOf({ state, reason }: SessionTold): string {
  if (reason) return reason
  return state === 'cancelled' ? 'cancelled' : state === 'away' ? 'away' : 'cut-short'
}

/** Minutes planned up to today, and what became of each: delivered, missed for a reason, or not recorded. */
export function deliveryOf(sessions: readonly SessionCounted[]): Delivery {
  const of = { planned: 0, delivered: 0, missed: 0, notRecorded: 0, extra: 0 }
  const reasons = new Map<string, { sessions: number; minutes: number }>()
  for (const session of sessions) {
    if (!session.past || session.kind === 'item') continue
    of.planned += session.plannedMinutes
    of.delivered += session.minutes
    of.extra += Math.max(0, session.minutes - session.plannedMinutes)
    const missed = Math.max(0, session.plannedMinutes - session.minutes)
    if (missed === 0) continue
    if (session.state === 'open') {
      of.notRecorded += missed
      continue
    }
    of.missed += missed
    const at = reasons.get(reasonOf(session)) ?? { sessions: 0, minutes: 0 }
    reasons.set(reasonOf(session), { sessions: at.sessions + 1, minutes: at.minutes + missed })
  }
  const told = [...reasons].map(([reason, at]) => ({ reason, ...at }))
  return { ...of, reasons: told.sort((one, other) => other.minutes - one.minutes || (one.reason < other.reason ? -1 : 1)) }
}

const mondayOf = (day: string): number => Math.floor((Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 3) / 7)

/** One line: a group's sessions and what was bought for it, for one pupil. */
export function lineOf(sessions: readonly SessionCounted[]): LineSums {
  const held = sessions.filter(({ kind }) => kind === 'session')
  const sharing = held.map(({ past, came, expected }) => (past && came > 0 ? came : expected)).filter((n) => n > 0)
  return {
    cost: sumsOf(sessions),
    delivery: deliveryOf(sessions),
    sessions: held.length,
    weeks: new Set(held.map(({ day }) => mondayOf(day))).size,
    allMinutes: held.reduce((sum, one) => sum + one.plannedMinutes, 0),
    sharedBy: sharing.length === 0 ? null : [Math.min(...sharing), Math.max(...sharing)],
    unpriced: held.filter(({ unpriced }) => unpriced).length,
  }
}

export interface Position extends Sums {
  threshold: number
  schoolShare: number
  claim: number
  received: number
  shortfall: number
}

/** Where a pupil's costs stand against the threshold: what is forecast, and what of it the school does not get. */
export function positionOf(sums: Sums, threshold: number, received: number): Position {
  const { schoolShare, claim } = topUpOf(sums.forecast, threshold)
  return { ...sums, threshold, schoolShare, claim, received, shortfall: Math.max(0, claim - received) }
}
