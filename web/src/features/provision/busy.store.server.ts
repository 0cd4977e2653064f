import { sql } from 'kysely'
import { uuids } from '#features/pupil/public.server.ts'
import type { Meets } from '#features/staff/public.server.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Busy, Lesson } from './clashes.rules.ts'
import type { WeekOf } from './provision-words.rules.ts'
import { bothWeeks } from './schedule.rules.ts'

interface Asked {
  schoolId: string
  pupils: readonly string[]
  staff: readonly string[]
  from: string
  to: string | null
  /** A group that is being changed is not in its own way. */
  but: readonly string[]
}

/** What these pupils and adults do already in these days, by the schedules of other groups. One statement. */
export async function busyWith(db: Database, { schoolId, pupils, staff, from, to, but }: Asked): Promise<Busy[]> {
  const in_ = (x: string) =>
    sql`${sql.ref(`${x}.starts_on`)} <= coalesce(${to}::date, 'infinity') and coalesce(${sql.ref(`${x}.ends_on`)}, 'infinity') >= ${from}::date`
  const { rows } = await sql<Busy & { comes: WeekOf }>`with running as (
      select g.group_id, v.name || ', ' || g.name as at, s.weekday, s.starts_at as "startsAt", s.minutes, s.week
      from provision_group g join provision v on v.school_id = g.school_id and v.provision_id = g.provision_id
        join provision_slot s on s.school_id = g.school_id and s.group_id = g.group_id and ${in_('s')}
      where g.school_id = ${schoolId} and g.withdrawn_at is null and ${in_('g')} and g.group_id <> all (${uuids(but)}))
    select 'pupil' as who, p.pupil_id as id, p.week as comes, r.at, r.weekday, r."startsAt", r.minutes, r.week from running r
      join provision_place p on p.school_id = ${schoolId} and p.group_id = r.group_id and p.withdrawn_at is null and ${in_('p')}
      where p.pupil_id = any (${uuids(pupils)})
    union select 'adult', a.staff_id, 'every', r.at, r.weekday, r."startsAt", r.minutes, r.week from running r
      join provision_adult a on a.school_id = ${schoolId} and a.group_id = r.group_id and ${in_('a')}
      where a.staff_id = any (${uuids(staff)})`.execute(db)
  return rows.flatMap(({ comes, ...row }) => {
    const week = bothWeeks(row.week, comes)
    return week ? [{ ...row, week }] : []
  })
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** The lessons of these pupils in the week, as far as the times of their teaching groups are known. */
export async function lessonsOf(db: Database, schoolId: string, pupils: readonly string[]): Promise<Lesson[]> {
  const { rows } = await sql<{ pupilId: string; name: string; meets: Meets[] }>`select gp.pupil_id as "pupilId", g.name, g.meets
    from group_pupil gp join teaching_group g on g.school_id = gp.school_id and g.group_id = gp.group_id and g.ended_on is null
    where gp.school_id = ${schoolId} and gp.pupil_id = any (${uuids(pupils)}) and gp.ended_on is null and g.meets <> '[]'`.execute(
    db,
  )
  return rows.flatMap(({ pupilId, name, meets }) =>
    meets.map(({ day, from, to }) => ({ pupilId, name, weekday: day, startsAt: from, minutes: minutesOf(to) - minutesOf(from) })),
  )
}
