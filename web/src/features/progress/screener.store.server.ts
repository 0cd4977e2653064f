import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'

export interface ScreenerRow {
  screenerId: string
  tool: string
  takenOn: string
  standardScore: number | null
  ageMonths: number | null
  note: string | null
  by: string | null
}

interface At {
  schoolId: string
  pupilId: string
}

export async function screenersOf(db: Database, { schoolId, pupilId }: At): Promise<ScreenerRow[]> {
  const { rows } = await sql<ScreenerRow>`select c.screener_id as "screenerId", c.tool, c.taken_on::text as "takenOn",
      c.standard_score as "standardScore", c.age_equivalent_months as "ageMonths", c.note, s.name as by
    from screener c left join staff s on s.school_id = c.school_id and s.staff_id = c.recorded_by
    where c.school_id = ${schoolId} and c.pupil_id = ${pupilId} and c.withdrawn_at is null
    order by c.tool, c.taken_on, c.recorded_at`.execute(db)
  return rows
}

export interface ReachedValue {
  dropId: string
  drop: string
  takenOn: string
  measure: 'attainment' | 'attendance'
  subject: string
  shown: string
}

/** What the pupil reached, file by file, oldest first. */
export async function valuesOf(db: Database, { schoolId, pupilId }: At): Promise<ReachedValue[]> {
  const { rows } =
    await sql<ReachedValue>`select d.drop_id as "dropId", d.name as drop, d.taken_on::text as "takenOn", v.measure, v.subject, v.shown
    from drop_value v join data_drop d using (school_id, drop_id)
    where v.school_id = ${schoolId} and v.pupil_id = ${pupilId} and d.state = 'kept'
    order by d.taken_on, d.recorded_at, v.measure, v.subject`.execute(db)
  return rows
}

export interface NewScreener {
  tool: string
  takenOn: string
  standardScore: number | null
  ageMonths: number | null
  note: string | null
}

export async function addScreenerRow(db: Database, at: At & { staffId: string }, given: NewScreener): Promise<string> {
  const id = newId()
  await sql`insert into screener (school_id, pupil_id, screener_id, tool, taken_on, standard_score, age_equivalent_months, note, recorded_by)
    values (${at.schoolId}, ${at.pupilId}, ${id}, ${given.tool}, ${given.takenOn}, ${given.standardScore}, ${given.ageMonths}, ${given.note},
      ${at.staffId})`.execute(db)
  return id
}

export async function withdrawScreenerRow(db: Database, at: At & { screenerId: string }): Promise<boolean> {
  const { rows } = await sql`update screener set withdrawn_at = now()
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and screener_id = ${at.screenerId} and withdrawn_at is null
    returning screener_id`.execute(db)
  return rows.length === 1
}
