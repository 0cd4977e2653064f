import type { Database } from '#platform/work/scope.ts'
import {
  countedOn,
  type Delivery,
  deliveryOf,
  type LineSums,
  lineOf,
  type Position,
  positionOf,
  type SessionCounted,
  sumsOf,
} from './figures.rules.ts'
import { type GroupTold, groupsOfPupil, sessionsOfPupil } from './pupil-costs.store.server.ts'
import { paidWithin, partWithin, thresholdFor } from './received.rules.ts'
import { receivedOf } from './received.store.server.ts'
import type { ReceivedRow } from './recorded-sum.rules.ts'

export interface MoneyLine extends GroupTold {
  sums: LineSums
}

export interface PupilMoney {
  lines: MoneyLine[]
  sessions: SessionCounted[]
  delivery: Delivery
  position: Position
  threshold: ReturnType<typeof thresholdFor>
  /** What is paid in these days, with the part of it that falls into them. */
  paid: (ReceivedRow & { within: number })[]
  received: ReceivedRow[]
}

export interface Asked {
  schoolId: string
  from: string
  to: string
  today: string
  pupil: { pupilId: string; enteredOn: string | null; leftOn: string | null }
}

/** What a pupil's provision costs in some days, and where that stands against the threshold. Three statements. */
export async function pupilMoneyOf(db: Database, { schoolId, from, to, today, pupil }: Asked): Promise<PupilMoney> {
  const of = { schoolId, pupilId: pupil.pupilId, from, to }
  const sessions = (await sessionsOfPupil(db, of)).map((session) => countedOn(session, today))
  const byGroup = Map.groupBy(sessions, ({ groupId }) => groupId)
  const groups = await groupsOfPupil(db, of)
  const received = await receivedOf(db, of)
  const standing = received.filter(({ withdrawnOn }) => withdrawnOn === null)
  const paid = standing.map((one) => ({ ...one, within: partWithin(one, { from, to }) })).filter(({ within }) => within > 0)
  const threshold = thresholdFor({ from, to }, pupil)
  return {
    lines: groups.map((group) => ({ ...group, sums: lineOf(byGroup.get(group.groupId) ?? []) })),
    sessions,
    delivery: deliveryOf(sessions),
    position: positionOf(sumsOf(sessions), threshold?.pence ?? 0, paidWithin(standing, { from, to })),
    threshold,
    paid,
    received,
  }
}
