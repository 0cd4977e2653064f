import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'

export interface VirtualSchoolHead {
  name: string
  email: string
}

export async function virtualSchoolHead(db: Database, schoolId: string): Promise<VirtualSchoolHead | null> {
  const { rows } = await sql<VirtualSchoolHead>`select name, email from virtual_school_head
    where school_id = ${schoolId} and withdrawn_at is null`.execute(db)
  return rows[0] ?? null
}

/** The one before goes out of use. Null puts none in its place. */
export async function saveVirtualSchoolHead(
  db: Database,
  at: { schoolId: string; staffId: string },
  head: VirtualSchoolHead | null,
): Promise<void> {
  await sql`update virtual_school_head set withdrawn_at = now() where school_id = ${at.schoolId} and withdrawn_at is null`.execute(
    db,
  )
  if (!head) return
  await sql`insert into virtual_school_head (school_id, virtual_school_head_id, name, email, recorded_by)
    values (${at.schoolId}, ${newId()}, ${head.name}, ${head.email}, ${at.staffId})`.execute(db)
}
