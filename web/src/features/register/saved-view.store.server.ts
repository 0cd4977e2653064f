import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'

export interface ViewToKeep {
  schoolId: string
  staffId: string
  name: string
  query: string
  shared: boolean
}

export async function keepView(db: Database, view: ViewToKeep): Promise<string> {
  const id = newId()
  await sql`insert into saved_view (school_id, saved_view_id, staff_id, name, query, shared)
    values (${view.schoolId}, ${id}, ${view.staffId}, ${view.name}, ${view.query}, ${view.shared})`.execute(db)
  return id
}

export async function ownView(
  db: Database,
  schoolId: string,
  staffId: string,
  savedViewId: string,
): Promise<{ savedViewId: string } | null> {
  const { rows } = await sql<{ savedViewId: string }>`select saved_view_id as "savedViewId" from saved_view
    where school_id = ${schoolId} and staff_id = ${staffId} and saved_view_id = ${savedViewId} and withdrawn_at is null for update`.execute(
    db,
  )
  return rows[0] ?? null
}

export async function withdrawView(db: Database, schoolId: string, savedViewId: string): Promise<void> {
  await sql`update saved_view set withdrawn_at = now() where school_id = ${schoolId} and saved_view_id = ${savedViewId}`.execute(
    db,
  )
}
