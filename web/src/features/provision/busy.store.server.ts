import type { Lesson } from '@waymark/provision'
import { sql } from 'kysely'
import { uuids } from '#features/pupil/public.server.ts'
import type { Meets } from '#features/staff/public.server.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Around, Span } from './clashes.rules.ts'

interface Asked {
  schoolId: string
  pupils: readonly string[]
  staff: readonly string[]
  span: Span
  /** A group that is being changed is not in its own way. */
  but: readonly string[]
}

/** The other groups that have one of these pupils or adults in these days, with their schedules. One statement. */
export async function groupsAround(db: Database, { schoolId, pupils, staff, span, but }: Asked): Promise<Around[]> {
  const runs = (x: string) => sql`${sql.ref(`${x}.starts_on`)} <= coalesce(${span.to}::date, 'infinity') and
    coalesce(${sql.ref(`${x}.ends_on`)}, 'infinity') >= greatest(${span.from}::date, ${sql.ref(`${x}.starts_on`)})`
  const of = (x: string) => sql`${sql.ref(`${x}.school_id`)} = ${schoolId} and ${sql.ref(`${x}.group_id`)} = g.group_id`
  const { rows } =
    await sql<Around>`select g.group_id as "groupId", v.name || ', ' || g.name as at, g.starts_on::text as "startsOn", g.ends_on::text as "endsOn",
      coalesce((select jsonb_agg(jsonb_build_object('weekday', s.weekday, 'startsAt', s.starts_at, 'minutes', s.minutes, 'week', s.week,
        'startsOn', s.starts_on, 'endsOn', s.ends_on)) from provision_slot s where ${of('s')} and ${runs('s')}), '[]') as slots, p.places, a.adults
    from provision_group g join provision v on v.school_id = g.school_id and v.provision_id = g.provision_id
      cross join lateral (select coalesce(jsonb_agg(jsonb_build_object('pupilId', p.pupil_id, 'week', p.week, 'startsOn', p.starts_on, 'endsOn', p.ends_on)), '[]')
        as places from provision_place p where ${of('p')} and p.withdrawn_at is null and ${runs('p')} and p.pupil_id = any (${uuids(pupils)})) p
      cross join lateral (select coalesce(jsonb_agg(jsonb_build_object('staffId', a.staff_id, 'share', a.share, 'startsOn', a.starts_on, 'endsOn', a.ends_on)), '[]')
        as adults from provision_adult a where ${of('a')} and ${runs('a')} and a.staff_id = any (${uuids(staff)})) a
    where g.school_id = ${schoolId} and g.withdrawn_at is null and ${runs('g')} and g.group_id <> all (${uuids(but)})
      and (p.places <> '[]' or a.adults <> '[]')`.execute(db)
  return rows
}

/** The lessons of these pupils in the week, as far as the times of their teaching groups are known. */
export async function lessonsOf(db: Database, schoolId: string, pupils: readonly string[]): Promise<Lesson[]> {
  const { rows } = await sql<{
    pupilIds: string[]
    name: string
    meets: Meets[]
  }>`select g.name, g.meets, jsonb_agg(gp.pupil_id) as "pupilIds"
    from group_pupil gp join teaching_group g on g.school_id = gp.school_id and g.group_id = gp.group_id and g.ended_on is null
    where gp.school_id = ${schoolId} and gp.pupil_id = any (${uuids(pupils)}) and gp.ended_on is null and g.meets <> '[]' group by g.name, g.meets`.execute(
    db,
  )
  return rows.flatMap(({ pupilIds, name, meets }) =>
    meets.map(({ day, from, to }) => ({ name, pupilIds, weekday: day, from, to })),
  )
}
