import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Status, ToldAbout } from './record.form.ts'

export interface StatusFactRow {
  senStatusId: string
  status: Status
  startsOn: string
  reason: string | null
  nextStep: string | null
}

/** The status facts of a pupil that stand, newest first. */
export async function statusFactsOf(db: Database, schoolId: string, pupilId: string): Promise<StatusFactRow[]> {
  const { rows } =
    await sql<StatusFactRow>`select sen_status_id as "senStatusId", status, starts_on::text as "startsOn", reason, next_step as "nextStep"
    from sen_status where school_id = ${schoolId} and pupil_id = ${pupilId} and withdrawn_at is null
    order by starts_on desc, recorded_at desc, sen_status_id desc`.execute(db)
  return rows
}

export interface NewStatusFact {
  schoolId: string
  pupilId: string
  staffId: string
  status: Status
  startsOn: string
  reason: string
  nextStep: string | null
}

export async function addStatusFact(db: Database, fact: NewStatusFact): Promise<string> {
  const id = newId()
  await sql`insert into sen_status (school_id, sen_status_id, pupil_id, status, starts_on, reason, next_step, recorded_by)
    values (${fact.schoolId}, ${id}, ${fact.pupilId}, ${fact.status}, ${fact.startsOn}, ${fact.reason}, ${fact.nextStep}, ${fact.staffId})`.execute(
    db,
  )
  return id
}

export interface NewTold {
  schoolId: string
  pupilId: string
  staffId: string
  toldOn: string
  how: string
  who: string | null
  about: ToldAbout
}

export async function addTold(db: Database, told: NewTold): Promise<string> {
  const id = newId()
  await sql`insert into family_told (school_id, family_told_id, pupil_id, told_on, how, who, about, recorded_by)
    values (${told.schoolId}, ${id}, ${told.pupilId}, ${told.toldOn}, ${told.how}, ${told.who}, ${told.about}, ${told.staffId})`.execute(
    db,
  )
  return id
}

const facts = {
  status: { table: sql.table('sen_status'), id: sql.ref('sen_status_id') },
  need: { table: sql.table('sen_need'), id: sql.ref('sen_need_id') },
  told: { table: sql.table('family_told'), id: sql.ref('family_told_id') },
  plan: { table: sql.table('ehc_plan'), id: sql.ref('ehc_plan_id') },
} as const

/**
 * Takes a fact out of what counts and keeps it, naming what replaces it, if anything does. False when it does not stand any more.
 */
export async function withdrawFact(
  db: Database,
  kind: keyof typeof facts,
  fact: { schoolId: string; pupilId: string; factId: string; replacedBy: string | null },
): Promise<boolean> {
  const { table, id } = facts[kind]
  const { rows } = await sql`update ${table} set withdrawn_at = now(), replaced_by = ${fact.replacedBy}
    where school_id = ${fact.schoolId} and pupil_id = ${fact.pupilId} and ${id} = ${fact.factId} and withdrawn_at is null returning ${id}`.execute(
    db,
  )
  return rows.length === 1
}
