import { openDaysOf } from '#features/provision/public.server.ts'
import { isDay } from '#platform/http/fields.ts'
import { query } from '#platform/work/query.server.ts'
import type { AdultSession } from './cover.rules.ts'
import { adultSessionsOf, colleaguesAndGroups } from './cover.store.server.ts'
import { mayArrangeCover } from './sessions.policy.ts'

export interface CoverPage {
  day: string
  today: string
  before: string | null
  after: string | null
  sessions: AdultSession[]
  colleagues: { staffId: string; name: string }[]
  groups: { groupId: string; name: string }[]
}

/** A day with everybody's sessions, for whoever arranges who stands in. */
export const openCover = query({
  name: 'sessions.open-cover',
  may: mayArrangeCover,
  audit: ({ sessions }: CoverPage) => ({
    pupils: [...new Set(sessions.flatMap(({ pupils }) => pupils.map(({ pupilId }) => pupilId)))],
    detail: { sessions: sessions.length },
  }),
  read: async ({ db, school, today }, asked: { day: string | null }): Promise<CoverPage> => {
    const days = (await openDaysOf(db, school.id, 'A')).map((one) => one.day)
    const next = days.find((one) => one >= today) ?? today
    const day = asked.day !== null && isDay(asked.day) ? asked.day : next
    return {
      day,
      today,
      before: days.findLast((one) => one < day) ?? null,
      after: days.find((one) => one > day) ?? null,
      sessions: await adultSessionsOf(db, school.id, day),
      ...(await colleaguesAndGroups(db, school.id, day)),
    }
  },
})
