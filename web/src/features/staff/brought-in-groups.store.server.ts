import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'

interface FileAt {
  schoolId: string
  batchId: string
  today: string
}

export interface BroughtInGroup {
  name: string
  pupilIds: readonly string[]
  staff: readonly { sourceId: string | null; name: string; email: string | null }[]
}

/** Groups of a file: made where they are new, with their pupils. People become staff without an account: an invitation opens it. */
export async function saveBroughtInGroups(db: Database, at: FileAt, groups: readonly BroughtInGroup[]): Promise<void> {
  const { schoolId } = at
  const given = groups.map((group) => ({ id: newId(), ...group }))
  await sql`insert into teaching_group (school_id, group_id, name, source_id)
    select ${schoolId}::uuid, g.id, g.name, ${at.batchId} from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g(id uuid, name text)
    on conflict (school_id, name) where ended_on is null do nothing`.execute(db)
  const members = given.flatMap((group) => group.pupilIds.map((pupil) => ({ name: group.name, pupil })))
  await sql`insert into group_pupil (school_id, group_id, pupil_id, brought_in_by)
    select ${schoolId}::uuid, t.group_id, m.pupil, ${at.batchId}::uuid from jsonb_to_recordset(${JSON.stringify(members)}::jsonb) as m(name text, pupil uuid)
      join teaching_group t on t.school_id = ${schoolId} and t.name = m.name and t.ended_on is null
    on conflict (school_id, group_id, pupil_id) do update set ended_on = null, ended_by = null, brought_in_by = excluded.brought_in_by where group_pupil.ended_on is not null`.execute(
    db,
  )
  await endOtherGroups(db, at, members)
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

/**
 * A pupil whom a file puts in groups has left the other groups that came from files: whoever teaches those reaches the record no
 * longer. Groups made by hand stay, and so do pupils whom the file does not name.
 */
async function endOtherGroups(db: Database, at: FileAt, members: readonly { name: string; pupil: string }[]): Promise<void> {
  await sql`update group_pupil gp set ended_on = ${at.today}::date, ended_by = ${at.batchId}::uuid from teaching_group t
    where gp.school_id = ${at.schoolId} and gp.ended_on is null and t.school_id = gp.school_id and t.group_id = gp.group_id and t.source_id is not null
      and gp.pupil_id in (select m.pupil from jsonb_to_recordset(${JSON.stringify(members)}::jsonb) as m(pupil uuid))
      and not exists (select from jsonb_to_recordset(${JSON.stringify(members)}::jsonb) as m(name text, pupil uuid)
        where m.pupil = gp.pupil_id and m.name = t.name)`.execute(db)
}

/** Pupils who left the school are in no group any more. */
export async function endGroupsOf(db: Database, at: FileAt, pupilIds: readonly string[]): Promise<void> {
  if (pupilIds.length === 0) return
  await sql`update group_pupil set ended_on = ${at.today}::date, ended_by = ${at.batchId}::uuid
    where school_id = ${at.schoolId} and ended_on is null and pupil_id = any (${`{${pupilIds.join(',')}}`}::uuid[])`.execute(db)
}

/** What a file did to groups is undone: pupils it put in leave, pupils it took out are back. */
export async function undoBroughtInGroups(db: Database, { schoolId, batchId, today }: FileAt): Promise<void> {
  await sql`update group_pupil set ended_on = ${today}::date where school_id = ${schoolId} and brought_in_by = ${batchId} and ended_on is null`.execute(
    db,
  )
  await sql`update group_pupil set ended_on = null, ended_by = null where school_id = ${schoolId} and ended_by = ${batchId}`.execute(
    db,
  )
}
