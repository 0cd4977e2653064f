import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'

export interface SeriesRow {
  seriesId: string
  name: string
  applyBy: string
}

/** The series of exams, the earliest day first. A year after its day a series is left out. */
export async function seriesOf(db: Database, schoolId: string, today: string): Promise<SeriesRow[]> {
  const { rows } = await sql<SeriesRow>`select exam_series_id as "seriesId", name, apply_by::text as "applyBy" from exam_series
    where school_id = ${schoolId} and withdrawn_at is null and apply_by >= ${today}::date - 366 order by apply_by, name`.execute(
    db,
  )
  return rows
}

export async function addSeriesRow(
  db: Database,
  at: { schoolId: string; staffId: string },
  { name, applyBy }: { name: string; applyBy: string },
): Promise<string> {
  const id = newId()
  await sql`insert into exam_series (school_id, exam_series_id, name, apply_by, recorded_by)
    values (${at.schoolId}, ${id}, ${name}, ${applyBy}, ${at.staffId})`.execute(db)
  return id
}

export async function withdrawSeriesRow(db: Database, schoolId: string, seriesId: string): Promise<boolean> {
  const { rows } = await sql`update exam_series set withdrawn_at = now()
    where school_id = ${schoolId} and exam_series_id = ${seriesId} and withdrawn_at is null returning exam_series_id`.execute(db)
  return rows.length === 1
}
