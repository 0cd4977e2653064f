import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { ProfileKind } from './kinds.rules.ts'
import type { Placed } from './sections.rules.ts'

export type Layouts = Partial<Record<ProfileKind, Placed[]>>

export async function layoutsOf(db: Database, schoolId: string): Promise<Layouts> {
  const { rows } = await sql<{ kind: ProfileKind; sections: Placed[] }>`select kind, sections from section_layout
    where school_id = ${schoolId}`.execute(db)
  return Object.fromEntries(rows.map(({ kind, sections }) => [kind, sections]))
}

export async function saveLayout(
  db: Database,
  at: { schoolId: string; staffId: string },
  kind: ProfileKind,
  sections: readonly Placed[],
): Promise<void> {
  await sql`insert into section_layout (school_id, section_layout_id, kind, sections, recorded_by)
    values (${at.schoolId}, ${newId()}, ${kind}, ${JSON.stringify(sections)}::jsonb, ${at.staffId})
    on conflict (school_id, kind) do update set sections = excluded.sections, recorded_by = excluded.recorded_by, recorded_at = now()`.execute(
    db,
  )
}
