import { openDaysOf } from '#features/provision/public.server.ts'
import { isId } from '#platform/db/ids.ts'
import { isDay } from '#platform/http/fields.ts'
import { query } from '#platform/work/query.server.ts'
import { besidesOf, giversOn, sessionsOf } from './plan.store.server.ts'
import { mayOpenSessions, mayRecordForAll } from './sessions.policy.ts'
import { forPhone, shown } from './show.server.ts'
import type { SessionShown } from './shown.rules.ts'

export interface SessionsPage {
  staffId: string
  /** Whose sessions are shown: a person's, or everybody's. */
  whose: string | null
  person: string
  day: string
  today: string
  before: string | null
  after: string | null
  open: boolean
  sessions: SessionShown[]
  /** Sessions of the last 15 school days without a record, and those that two people recorded differently. */
  unrecorded: { day: string; count: number }[]
  disputed: { day: string; count: number }[]
  pupils: { pupilId: string; name: string }[]
  groups: { groupId: string; name: string }[]
  givers: { staffId: string; name: string; sessions: number }[]
  forAll: boolean
}

interface Asked {
  day: string | null
  whose: string | null
}

const pupilsIn = (sessions: readonly SessionShown[]): string[] => [
  ...new Set(sessions.flatMap(({ pupils }) => pupils.map(({ pupilId }) => pupilId))),
]

const byDay = (sessions: readonly { day: string }[]): { day: string; count: number }[] =>
  [...Map.groupBy(sessions, ({ day }) => day)]
    .map(([day, of]) => ({ day, count: of.length }))
    .sort((a, b) => (a.day < b.day ? 1 : -1))

/** The sessions a person gives on a day, with what is still to be recorded of the last three weeks of school. */
export const openSessions = query({
  name: 'sessions.open',
  may: mayOpenSessions,
  audit: ({ sessions, pupils }: SessionsPage) => ({
    pupils: [...new Set([...pupilsIn(sessions), ...pupils.map(({ pupilId }) => pupilId)])],
    detail: { sessions: sessions.length },
  }),
  read: async ({ db, school, viewer, today }, asked: Asked): Promise<SessionsPage> => {
    const days = (await openDaysOf(db, school.id, 'A')).map((one) => one.day)
    const day = asked.day !== null && isDay(asked.day) ? asked.day : today
    const forAll = mayRecordForAll(viewer, null).may
    const whose = !forAll || asked.whose === null ? viewer.staffId : isId(asked.whose) ? asked.whose : null
    const past = days.filter((one) => one <= today).slice(-15)
    const [first, last] = [[day, past[0] ?? day].sort()[0] ?? day, [day, today].sort().at(-1) ?? day]
    const rows = await sessionsOf(db, { schoolId: school.id, from: first, to: last, staffId: whose })
    const recent = rows.filter((one) => past.includes(one.day))
    const [besides, givers] = [
      await besidesOf(db, { schoolId: school.id, staffId: whose, day }),
      forAll ? await giversOn(db, { schoolId: school.id, from: day, to: day }) : [],
    ]
    return {
      staffId: viewer.staffId,
      whose,
      person: whose === viewer.staffId ? viewer.name : (givers.find(({ staffId }) => staffId === whose)?.name ?? ''),
      day,
      today,
      before: days.findLast((one) => one < day) ?? null,
      after: days.find((one) => one > day) ?? null,
      open: days.includes(day),
      sessions: rows.filter((one) => one.day === day).map(shown),
      unrecorded: byDay(recent.filter((one) => one.state === 'open' && one.day < today)),
      disputed: byDay(recent.filter((one) => one.disputed)),
      ...besides,
      givers,
      forAll,
    }
  },
})

export interface PhonePlan {
  staffId: string
  person: string
  today: string
  days: string[]
  sessions: SessionShown[]
}

/** What a phone keeps for days without a connection: one's own sessions of the last ten and the next five school days. */
export const openPlan = query({
  name: 'sessions.plan',
  may: mayOpenSessions,
  audit: ({ sessions }: PhonePlan) => ({ pupils: pupilsIn(sessions), detail: { sessions: sessions.length } }),
  read: async ({ db, school, viewer, today }, _: null): Promise<PhonePlan> => {
    const all = (await openDaysOf(db, school.id, 'A')).map((one) => one.day)
    const days = [...all.filter((one) => one <= today).slice(-10), ...all.filter((one) => one > today).slice(0, 5)]
    const [from, to] = [days[0] ?? today, days.at(-1) ?? today]
    const rows = await sessionsOf(db, { schoolId: school.id, from, to, staffId: viewer.staffId })
    const sessions = rows.filter((one) => days.includes(one.day)).map((row) => forPhone(shown(row)))
    return { staffId: viewer.staffId, person: viewer.name, today, days, sessions }
  },
})
