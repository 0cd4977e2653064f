import { type RawBuilder, sql } from 'kysely'

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

/** The days of the last three weeks on which a person gives a group, as one of its adults or standing in. */
const givenDays = ({
  schoolId,
  staffId,
  today,
}: Asked) => sql`(select a.group_id, greatest(a.starts_on, ${today}::date - 20) as first,
      least(a.ends_on, ${today}::date) as last from provision_adult a where a.school_id = ${schoolId} and a.staff_id = ${staffId}::uuid
    union all select c.group_id, c.day, c.day from session_cover c where c.school_id = ${schoolId} and c.staff_id = ${staffId}::uuid
      and c.day between ${today}::date - 20 and ${today}::date and c.withdrawn_at is null)`

/** A line (alias l) that is a session of a group that stands. */
const isSession = sql`l.kind = 'session' and l.state <> 'gone' and exists (select from provision_group g where g.school_id = l.school_id
  and g.group_id = l.group_id and g.withdrawn_at is null)`

/** From the few groups of a person to their lines: a school of many groups costs nothing more. */
const ownOf = (asked: Asked) => sql`(select jsonb_build_object('today', count(*) filter (where s.day = ${asked.today}::date),
      'done', count(*) filter (where s.day = ${asked.today}::date and s.state <> 'open'),
      'earlier', count(*) filter (where s.day < ${asked.today}::date and s.state = 'open'))
    from (select distinct l.group_id, l.day, l.starts_at, l.state from ${givenDays(asked)} o join session_line l on l.school_id = ${asked.schoolId}
        and l.group_id = o.group_id and l.day between o.first and o.last where ${isSession}) s)`

const allOf = ({ schoolId, today }: Asked) => sql`(select jsonb_build_object('earlier',
      count(*) filter (where l.day < ${today}::date and l.state = 'open'), 'disputed', count(*) filter (where l.disputed))
    from session_line l where l.school_id = ${schoolId} and l.day between ${today}::date - 20 and ${today}::date and ${isSession})`

/**
 * Counted for a statement that counts other things too: one value, of type WaitingSessions. Three weeks of days are never more than the
 * fifteen school days of the page of sessions, so that what is counted here is found there.
 */
export const waitingSessions = (asked: Asked): RawBuilder<WaitingSessions> =>
  sql<WaitingSessions>`(${ownOf(asked)} || jsonb_build_object('all', ${asked.forAll ? allOf(asked) : sql`null::jsonb`}))`
