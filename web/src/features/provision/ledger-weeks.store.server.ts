import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'

interface WeeksAt {
  schoolId: string
  groupId: string
  from: string
  to: string
}

const mondayOf = (day: string) => sql`date_trunc('week', ${day}::date)::date`
const lines = ({ schoolId, groupId, from, to }: WeeksAt) =>
  sql`l.school_id = ${schoolId} and l.group_id = ${groupId} and l.day between ${mondayOf(from)} and ${mondayOf(to)} + 6`
const weeks = ({ schoolId, groupId, from, to }: WeeksAt) =>
  sql`w.school_id = ${schoolId} and w.group_id = ${groupId} and w.week between ${mondayOf(from)} and ${mondayOf(to)}`

/** Sums the lines of one group by week again, for the weeks that these days are in. After the lines, in the same transaction. */
export async function keepWeeks(db: Database, at: WeeksAt): Promise<void> {
  await keepGroupWeeks(db, at)
  await keepPupilWeeks(db, at)
}

async function keepGroupWeeks(db: Database, at: WeeksAt): Promise<void> {
  const session = sql`l.kind = 'session'`
  await sql`with adults as (select date_trunc('week', l.day)::date as week, sum(l.minutes)::int as minutes from session_adult_line l
        where ${lines(at)} and not l.gone group by 1),
      now as materialized (select t.*, coalesce(a.minutes, 0) as staff_minutes from (select date_trunc('week', l.day)::date as week,
          count(*)::int as lines, count(*) filter (where ${session} and l.planned)::int as planned,
          count(*) filter (where ${session} and l.state in ('held', 'cut-short'))::int as delivered,
          count(*) filter (where ${session} and l.state = 'cancelled')::int as cancelled,
          count(*) filter (where ${session} and l.state = 'open')::int as open, count(*) filter (where ${session} and l.unpriced)::int as unpriced,
          coalesce(sum(l.planned_minutes) filter (where ${session}), 0)::int as planned_minutes,
          coalesce(sum(l.minutes) filter (where ${session}), 0)::int as minutes, sum(l.planned_pence) as planned_pence, sum(l.pence) as pence
        from session_line l where ${lines(at)} and l.state <> 'gone' group by 1) t left join adults a on a.week = t.week),
      gone as (update session_week w set lines = 0, planned = 0, delivered = 0, cancelled = 0, open = 0, unpriced = 0, planned_minutes = 0, minutes = 0,
          staff_minutes = 0, planned_pence = 0, pence = 0
        where ${weeks(at)} and w.lines > 0 and not exists (select from now n where n.week = w.week))
    insert into session_week as w (school_id, group_id, week, lines, planned, delivered, cancelled, open, unpriced, planned_minutes, minutes,
        staff_minutes, planned_pence, pence)
      select ${at.schoolId}::uuid, ${at.groupId}::uuid, week, lines, planned, delivered, cancelled, open, unpriced, planned_minutes, minutes,
        staff_minutes, planned_pence, pence from now
    on conflict (school_id, week, group_id) do update set lines = excluded.lines, planned = excluded.planned, delivered = excluded.delivered,
        cancelled = excluded.cancelled, open = excluded.open, unpriced = excluded.unpriced, planned_minutes = excluded.planned_minutes,
        minutes = excluded.minutes, staff_minutes = excluded.staff_minutes, planned_pence = excluded.planned_pence, pence = excluded.pence
      where (w.lines, w.planned, w.delivered, w.cancelled, w.open, w.unpriced, w.planned_minutes, w.minutes, w.staff_minutes, w.planned_pence, w.pence)
        is distinct from (excluded.lines, excluded.planned, excluded.delivered, excluded.cancelled, excluded.open, excluded.unpriced, excluded.planned_minutes,
          excluded.minutes, excluded.staff_minutes, excluded.planned_pence, excluded.pence)`.execute(db)
}

async function keepPupilWeeks(db: Database, at: WeeksAt): Promise<void> {
  await sql`with now as materialized (select l.pupil_id, date_trunc('week', l.day)::date as week, count(*)::int as lines,
        count(*) filter (where l.planned_minutes > 0)::int as planned, count(*) filter (where l.minutes > 0)::int as delivered,
        count(*) filter (where l.state = 'open' and l.planned_minutes > 0)::int as open, sum(l.planned_minutes)::int as planned_minutes,
        sum(l.minutes)::int as minutes, sum(l.planned_pence) as planned_pence, sum(l.pence) as pence
      from session_pupil_line l where ${lines(at)} and l.state <> 'gone' group by 1, 2),
      gone as (update session_pupil_week w set lines = 0, planned = 0, delivered = 0, open = 0, planned_minutes = 0, minutes = 0, planned_pence = 0, pence = 0
        where ${weeks(at)} and w.lines > 0 and not exists (select from now n where n.week = w.week and n.pupil_id = w.pupil_id))
    insert into session_pupil_week as w (school_id, pupil_id, group_id, week, lines, planned, delivered, open, planned_minutes, minutes, planned_pence, pence)
      select ${at.schoolId}::uuid, pupil_id, ${at.groupId}::uuid, week, lines, planned, delivered, open, planned_minutes, minutes, planned_pence, pence
      from now
    on conflict (school_id, week, group_id, pupil_id) do update set lines = excluded.lines, planned = excluded.planned, delivered = excluded.delivered,
        open = excluded.open, planned_minutes = excluded.planned_minutes, minutes = excluded.minutes, planned_pence = excluded.planned_pence,
        pence = excluded.pence
      where (w.lines, w.planned, w.delivered, w.open, w.planned_minutes, w.minutes, w.planned_pence, w.pence) is distinct from
        (excluded.lines, excluded.planned, excluded.delivered, excluded.open, excluded.planned_minutes, excluded.minutes, excluded.planned_pence, excluded.pence)`.execute(
    db,
  )
}
