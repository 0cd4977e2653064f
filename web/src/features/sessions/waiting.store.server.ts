import { type RawBuilder, sql } from 'kysely'
import { givenBy } from './plan.store.server.ts'

/** What a person has to record; `all` only for who records for everybody. */
export interface WaitingSessions {
  /** One's own today, and how many of them are recorded. */
  today: number
  done: number
  /** One's own of the last three weeks that nobody recorded. */
  earlier: number
  /** The whole school's: not recorded, and recorded twice differently. */
  all: { earlier: number; disputed: number } | null
}

interface Asked {
  schoolId: string
  staffId: string
  today: string
  forAll: boolean
}

/**
 * Counted for a statement that counts other things too: one value, of type WaitingSessions. Three weeks of days are never more than the
 * fifteen school days of the page of sessions, so that what is counted here is found there.
 */
export const waitingSessions = ({ schoolId, staffId, today, forAll }: Asked): RawBuilder<WaitingSessions> => {
  const own = givenBy(sql`${staffId}::uuid`)
  const whose = forAll ? sql`true` : own
  return sql<WaitingSessions>`(select jsonb_build_object(
      'today', count(*) filter (where s.day = ${today}::date and s.own), 'done', count(*) filter (where s.day = ${today}::date and s.own and s.state <> 'open'),
      'earlier', count(*) filter (where s.day < ${today}::date and s.own and s.state = 'open'),
      'all', case when ${forAll}::boolean then jsonb_build_object('earlier', count(*) filter (where s.day < ${today}::date and s.state = 'open'),
        'disputed', count(*) filter (where s.disputed)) end)
    from (select l.day, l.state, l.disputed, ${own} as own from session_line l
        join provision_group g on g.school_id = l.school_id and g.group_id = l.group_id and g.withdrawn_at is null
      where l.school_id = ${schoolId} and l.day between ${today}::date - 20 and ${today}::date and l.kind = 'session' and l.state <> 'gone'
        and ${whose}) s)`
}
