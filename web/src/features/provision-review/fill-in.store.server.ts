import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import { adultOf } from './waiting.store.server.ts'

interface At {
  schoolId: string
  groupId: string
  staffId: string
  today: string
}

/** Whether a person is an adult of the group today. */
export async function isAdultOf(db: Database, { schoolId, groupId, staffId, today }: At): Promise<boolean> {
  const { rows } = await sql`select 1 from provision_group g where g.school_id = ${schoolId} and g.group_id = ${groupId}
    and g.withdrawn_at is null and ${adultOf(staffId, today)}`.execute(db)
  return rows.length === 1
}

export interface RowFilled {
  placeId: string
  pupilId: string
  went: number | null
  entry: number | null
  exit: number | null
  note: string | null
}

/** Keeps what was filled in, of all pupils in one statement. What was filled in before stays. Answers the id of this saving. */
export async function keepFilling(db: Database, at: At, filled: readonly RowFilled[]): Promise<string> {
  const fillingId = newId()
  const rows = filled.map((row) => ({ ...row, fillId: newId() }))
  await sql`insert into provision_review_fill (school_id, pupil_id, fill_id, filling_id, place_id, group_id, filled_on, went, entry_value,
      exit_value, note, recorded_by)
    select ${at.schoolId}::uuid, r."pupilId", r."fillId", ${fillingId}::uuid, r."placeId", ${at.groupId}::uuid, ${at.today}::date, r.went, r.entry,
      r.exit, r.note, ${at.staffId}::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("pupilId" uuid, "fillId" uuid, "placeId" uuid, went int, entry numeric,
      exit numeric, note text)`.execute(db)
  return fillingId
}
