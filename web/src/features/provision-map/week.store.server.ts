import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import type { WeekFact } from './week.rules.ts'

/** Every slot of the timetable on a day, with who gives it and where. One statement. */
export async function slotsOn(db: Database, schoolId: string, day: string): Promise<WeekFact[]> {
  const on = (alias: string) =>
    sql`${sql.raw(alias)}.starts_on <= ${day}::date and (${sql.raw(alias)}.ends_on is null or ${sql.raw(alias)}.ends_on >= ${day}::date)`
  const { rows } =
    await sql<WeekFact>`select s.slot_id as "slotId", s.weekday, s.starts_at as "startsAt", s.minutes, s.week, g.name as group,
      p.name as provision, nullif(btrim(g.room), '') as room,
      coalesce((select jsonb_agg(distinct jsonb_build_object('id', coalesce(a.staff_id::text, a.outside_name), 'name', coalesce(f.name, a.outside_name),
          'share', a.share)) from provision_adult a left join staff f on f.school_id = a.school_id and f.staff_id = a.staff_id
        where a.school_id = g.school_id and a.group_id = g.group_id and ${on('a')}), '[]'::jsonb) as adults
    from provision_slot s join provision_group g on g.school_id = s.school_id and g.group_id = s.group_id
      join provision p on p.school_id = g.school_id and p.provision_id = g.provision_id
    where s.school_id = ${schoolId} and g.withdrawn_at is null and ${on('s')} and ${on('g')}
    order by s.weekday, s.starts_at, p.name, g.name`.execute(db)
  return rows
}
