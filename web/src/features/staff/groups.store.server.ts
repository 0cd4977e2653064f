import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
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

export interface BroughtInGroup {
  name: string
  pupilIds: readonly string[]
  staff: readonly { sourceId: string | null; name: string; email: string | null }[]
}

/** Groups of a file: made where they are new, with their pupils. People become staff without an account: an invitation opens it. */
export async function saveBroughtInGroups(
  db: Database,
  at: { schoolId: string; batchId: string },
  groups: readonly BroughtInGroup[],
): Promise<void> {
  const { schoolId } = at
  const given = groups.map((group) => ({ id: newId(), ...group }))
  await sql`insert into teaching_group (school_id, group_id, name, source_id)
    select ${schoolId}::uuid, g.id, g.name, ${at.batchId} from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g(id uuid, name text)
    on conflict (school_id, name) where ended_on is null do nothing`.execute(db)
  const members = given.flatMap((group) => group.pupilIds.map((pupil) => ({ name: group.name, pupil })))
  await sql`insert into group_pupil (school_id, group_id, pupil_id)
    select ${schoolId}::uuid, t.group_id, m.pupil from jsonb_to_recordset(${JSON.stringify(members)}::jsonb) as m(name text, pupil uuid)
      join teaching_group t on t.school_id = ${schoolId} and t.name = m.name and t.ended_on is null
    on conflict (school_id, group_id, pupil_id) do update set ended_on = null where group_pupil.ended_on is not null`.execute(db)
  const people = given.flatMap((group) => group.staff.map((person) => ({ id: newId(), group: group.name, ...person })))
  if (people.length > 0) await saveGroupStaff(db, schoolId, people)
}

async function saveGroupStaff(
  db: Database,
  schoolId: string,
  people: readonly { id: string; group: string; sourceId: string | null; name: string; email: string | null }[],
): Promise<void> {
  const unique = [...new Map(people.map((person) => [person.sourceId ?? person.email ?? person.name, person])).values()]
  await sql`insert into staff (school_id, staff_id, name, email, source_id)
    select ${schoolId}::uuid, p.id, p.name, p.email, p."sourceId" from jsonb_to_recordset(${JSON.stringify(unique)}::jsonb) as p(id uuid, name text, email text, "sourceId" text)
    where not exists (select from staff s where s.school_id = ${schoolId} and (s.source_id = p."sourceId" or lower(s.email) = lower(p.email)))`.execute(
    db,
  )
  await sql`insert into group_staff (school_id, group_id, staff_id, relation)
    select distinct ${schoolId}::uuid, t.group_id, s.staff_id, 'teaches' from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as p("group" text, name text, email text, "sourceId" text)
      join teaching_group t on t.school_id = ${schoolId} and t.name = p."group" and t.ended_on is null
      join staff s on s.school_id = ${schoolId} and s.ended_on is null and (s.source_id = p."sourceId" or lower(s.email) = lower(p.email))
    on conflict (school_id, group_id, staff_id, relation) do update set ended_on = null where group_staff.ended_on is not null`.execute(
    db,
  )
}
