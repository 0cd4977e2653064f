import { sql } from 'kysely'
import { seesEveryPupil } from '#platform/access/may.ts'
import { isRole } from '#platform/access/roles.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Meets } from './timetable.rules.ts'

export interface Group {
  groupId: string
  name: string
  pupils: number
  meets: Meets[]
  staff: { staffId: string; name: string; relation: 'teaches' | 'supports' }[]
}

export async function listGroups(db: Database, schoolId: string): Promise<Group[]> {
  const { rows } = await sql<Group>`select g.group_id as "groupId", g.name, g.meets,
      (select count(*)::int from group_pupil gp where gp.school_id = g.school_id and gp.group_id = g.group_id and gp.ended_on is null) as pupils,
      coalesce((select jsonb_agg(jsonb_build_object('staffId', s.staff_id, 'name', s.name, 'relation', gs.relation) order by s.name) from group_staff gs
        join staff s on s.school_id = gs.school_id and s.staff_id = gs.staff_id
        where gs.school_id = g.school_id and gs.group_id = g.group_id and gs.ended_on is null), '[]') as staff
    from teaching_group g where g.school_id = ${schoolId} and g.ended_on is null order by length(substring(g.name from '^[0-9]*')), g.name`.execute(
    db,
  )
  return rows
}

export async function setGroupTimes(db: Database, schoolId: string, groupId: string, meets: readonly Meets[]): Promise<boolean> {
  const { rows } = await sql`update teaching_group set meets = ${JSON.stringify(meets)}::jsonb
    where school_id = ${schoolId} and group_id = ${groupId} and ended_on is null returning group_id`.execute(db)
  return rows.length === 1
}

export interface PupilGroup {
  groupId: string
  name: string
  staff: { name: string; relation: 'teaches' | 'supports' }[]
}

export async function groupsOfPupil(db: Database, schoolId: string, pupilId: string): Promise<PupilGroup[]> {
  const { rows } = await sql<PupilGroup>`select g.group_id as "groupId", g.name,
      coalesce((select jsonb_agg(jsonb_build_object('name', s.name, 'relation', gs.relation) order by s.name) from group_staff gs
        join staff s on s.school_id = gs.school_id and s.staff_id = gs.staff_id
        where gs.school_id = g.school_id and gs.group_id = g.group_id and gs.ended_on is null), '[]') as staff
    from group_pupil gp join teaching_group g on g.school_id = gp.school_id and g.group_id = gp.group_id
    where gp.school_id = ${schoolId} and gp.pupil_id = ${pupilId} and gp.ended_on is null and g.ended_on is null order by g.name`.execute(
    db,
  )
  return rows
}

/** Who teaches or supports this pupil today, or is key worker, and has not left. */
export async function staffOfPupil(db: Database, schoolId: string, pupilId: string, today: string): Promise<string[]> {
  const { rows } = await sql<{ staffId: string }>`select distinct s.staff_id as "staffId" from staff s
    where s.school_id = ${schoolId} and (s.ended_on is null or s.ended_on >= ${today}::date) and (
      s.staff_id = (select key_worker_id from pupil where school_id = ${schoolId} and pupil_id = ${pupilId})
      or exists (select 1 from group_staff gs join group_pupil gp on gp.school_id = gs.school_id and gp.group_id = gs.group_id
          join teaching_group g on g.school_id = gs.school_id and g.group_id = gs.group_id and g.ended_on is null
        where gs.school_id = s.school_id and gs.staff_id = s.staff_id and gs.ended_on is null and gp.ended_on is null
          and gp.pupil_id = ${pupilId}))`.execute(db)
  return rows.map(({ staffId }) => staffId)
}

export async function staffList(db: Database, schoolId: string): Promise<{ staffId: string; name: string }[]> {
  const { rows } = await sql<{ staffId: string; name: string }>`select staff_id as "staffId", name from staff
    where school_id = ${schoolId} and ended_on is null order by name`.execute(db)
  return rows
}

export async function setGroupStaff(
  db: Database,
  schoolId: string,
  link: { groupId: string; staffId: string; relation: 'teaches' | 'supports'; endedOn: string | null },
): Promise<void> {
  await sql`insert into group_staff (school_id, group_id, staff_id, relation, ended_on) values (${schoolId}, ${link.groupId}, ${link.staffId}, ${link.relation}, ${link.endedOn})
    on conflict (school_id, group_id, staff_id, relation) do update set ended_on = excluded.ended_on`.execute(db)
}

/** Somebody with a role here today, and whom they reach. Null for everybody else. */
export async function personAndPupils(
  db: Database,
  at: { schoolId: string; staffId: string; today: string },
): Promise<{ name: string; everyPupil: boolean; pupilIds: string[] } | null> {
  const { schoolId, staffId, today } = at
  const { rows } = await sql<{
    name: string
    roles: string[]
    pupilIds: string[]
  }>`select s.name, array_agg(distinct r.role) as roles,
      array(select gp.pupil_id::text from group_staff gs
          join group_pupil gp on gp.school_id = gs.school_id and gp.group_id = gs.group_id and gp.ended_on is null
          join teaching_group g on g.school_id = gs.school_id and g.group_id = gs.group_id and g.ended_on is null
          where gs.school_id = ${schoolId} and gs.staff_id = ${staffId} and gs.ended_on is null
        union select p.pupil_id::text from pupil p where p.school_id = ${schoolId} and p.key_worker_id = ${staffId}) as "pupilIds"
    from staff s join role_held r on r.school_id = s.school_id and r.staff_id = s.staff_id
      and r.starts_on <= ${today}::date and (r.ends_on is null or r.ends_on >= ${today}::date)
    where s.school_id = ${schoolId} and s.staff_id = ${staffId} and (s.ended_on is null or s.ended_on > ${today}::date)
    group by s.name`.execute(db)
  const [person] = rows
  if (!person) return null
  const { name, pupilIds } = person
  return { name, pupilIds, everyPupil: seesEveryPupil(person.roles.filter(isRole)) }
}
