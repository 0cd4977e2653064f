import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'

export interface Group {
  groupId: string
  name: string
  pupils: number
  staff: { staffId: string; name: string; relation: 'teaches' | 'supports' }[]
}

export async function listGroups(db: Database, schoolId: string): Promise<Group[]> {
  const { rows } = await sql<Group>`select g.group_id as "groupId", g.name,
      (select count(*)::int from group_pupil gp where gp.school_id = g.school_id and gp.group_id = g.group_id and gp.ended_on is null) as pupils,
      coalesce((select jsonb_agg(jsonb_build_object('staffId', s.staff_id, 'name', s.name, 'relation', gs.relation) order by s.name) from group_staff gs
        join staff s on s.school_id = gs.school_id and s.staff_id = gs.staff_id
        where gs.school_id = g.school_id and gs.group_id = g.group_id and gs.ended_on is null), '[]') as staff
    from teaching_group g where g.school_id = ${schoolId} and g.ended_on is null order by length(substring(g.name from '^[0-9]*')), g.name`.execute(
    db,
  )
  return rows
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
