import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'

export interface Look {
  lookId: string
  groupId: string
  kind: 'observed' | 'question' | 'signed-off'
  happenedOn: string
  says: string | null
  by: string | null
  answer: string | null
  answeredOn: string | null
  answeredBy: string | null
}

/** What leaders saw, asked and signed off, newest first: of one group, or of all. */
export async function looksOf(db: Database, { schoolId, groupId }: { schoolId: string; groupId?: string }): Promise<Look[]> {
  const one = groupId ? sql`and k.group_id = ${groupId}` : sql``
  const { rows } =
    await sql<Look>`select k.look_id as "lookId", k.group_id as "groupId", k.kind, k.happened_on::text as "happenedOn", k.says,
      s.name as by, k.answer, k.answered_on::text as "answeredOn", a.name as "answeredBy"
    from provision_look k left join staff s on s.school_id = k.school_id and s.staff_id = k.recorded_by
      left join staff a on a.school_id = k.school_id and a.staff_id = k.answered_by
    where k.school_id = ${schoolId} and k.withdrawn_at is null ${one} order by k.happened_on desc, k.recorded_at desc`.execute(db)
  return rows
}

interface At {
  schoolId: string
  groupId: string
  staffId: string
}

export async function addLook(
  db: Database,
  { schoolId, groupId, staffId }: At,
  given: { kind: Look['kind']; happenedOn: string; says: string | null },
): Promise<string> {
  const id = newId()
  await sql`insert into provision_look (school_id, look_id, group_id, kind, happened_on, says, recorded_by)
    values (${schoolId}, ${id}, ${groupId}, ${given.kind}, ${given.happenedOn}, ${given.says}, ${staffId})`.execute(db)
  return id
}

/** False when it was answered already, or is no question of this group. */
export async function answerLook(
  db: Database,
  at: At & { lookId: string },
  given: { answer: string; on: string },
): Promise<boolean> {
  const { rows } =
    await sql`update provision_look set answer = ${given.answer}, answered_on = ${given.on}, answered_by = ${at.staffId}
    where school_id = ${at.schoolId} and group_id = ${at.groupId} and look_id = ${at.lookId} and kind = 'question' and answer is null
      and withdrawn_at is null returning look_id`.execute(db)
  return rows.length === 1
}

export async function withdrawLookRow(db: Database, at: Omit<At, 'staffId'> & { lookId: string }): Promise<boolean> {
  const { rows } =
    await sql`update provision_look set withdrawn_at = now() where school_id = ${at.schoolId} and group_id = ${at.groupId}
      and look_id = ${at.lookId} and withdrawn_at is null returning look_id`.execute(db)
  return rows.length === 1
}

/** The first day of a group that stands; null where there is none. */
export async function groupStartsOn(db: Database, schoolId: string, groupId: string): Promise<string | null> {
  const { rows } = await sql<{ on: string }>`select starts_on::text as on from provision_group
    where school_id = ${schoolId} and group_id = ${groupId} and withdrawn_at is null`.execute(db)
  return rows[0]?.on ?? null
}
