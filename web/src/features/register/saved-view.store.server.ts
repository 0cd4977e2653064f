import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'

/** What a view is of: each room keeps its own in the one table. */
export type ViewRoom = 'register' | 'provision-map'

export interface ViewToKeep {
  schoolId: string
  staffId: string
  room: ViewRoom
  name: string
  query: string
  shared: boolean
}

export interface SavedView {
  savedViewId: string
  name: string
  query: string
  shared: boolean
  mine: boolean
}

export interface ViewsAt {
  schoolId: string
  staffId: string
  room: ViewRoom
}

export async function keepView(db: Database, view: ViewToKeep): Promise<string> {
  const id = newId()
  await sql`insert into saved_view (school_id, saved_view_id, staff_id, room, name, query, shared)
    values (${view.schoolId}, ${id}, ${view.staffId}, ${view.room}, ${view.name}, ${view.query}, ${view.shared})`.execute(db)
  return id
}

export async function ownView(db: Database, at: ViewsAt, savedViewId: string): Promise<{ savedViewId: string } | null> {
  const { rows } = await sql<{ savedViewId: string }>`select saved_view_id as "savedViewId" from saved_view
    where school_id = ${at.schoolId} and staff_id = ${at.staffId} and room = ${at.room} and saved_view_id = ${savedViewId}
      and withdrawn_at is null for update`.execute(db)
  return rows[0] ?? null
}

export async function withdrawView(db: Database, schoolId: string, savedViewId: string): Promise<void> {
  await sql`update saved_view set withdrawn_at = now() where school_id = ${schoolId} and saved_view_id = ${savedViewId}`.execute(
    db,
  )
}

/** One's own views of a room and those that are shared, as a column of a larger statement. */
export const viewsOf = ({
  schoolId,
  staffId,
  room,
}: ViewsAt) => sql`(select coalesce(jsonb_agg(jsonb_build_object('savedViewId', v.saved_view_id, 'name', v.name, 'query', v.query,
    'shared', v.shared, 'mine', v.staff_id = ${staffId}::uuid) order by v.name), '[]'::jsonb)
  from saved_view v where v.school_id = ${schoolId} and v.room = ${room} and v.withdrawn_at is null and (v.shared or v.staff_id = ${staffId}))`

export async function savedViews(db: Database, at: ViewsAt): Promise<SavedView[]> {
  const { rows } = await sql<{ views: SavedView[] }>`select ${viewsOf(at)} as views`.execute(db)
  return rows[0]?.views ?? []
}
