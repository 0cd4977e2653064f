import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { ClosureKind } from './calendar.rules.ts'

/** Who recorded an entry, and until when it stood. */
export interface Recorded {
  id: string
  recordedAt: Date
  recordedBy: string | null
  withdrawnAt: Date | null
}
export interface TermEntry extends Recorded {
  year: number
  name: string
  startsOn: string
  endsOn: string
}
export interface ClosureEntry extends Recorded {
  year: number
  kind: ClosureKind
  name: string | null
  startsOn: string
  endsOn: string
}

const recorded = sql.raw(
  `e.recorded_at as "recordedAt", case when e.recorded_by is not null then coalesce(s.name, 'Command line') end as "recordedBy", e.withdrawn_at as "withdrawnAt"`,
)
const whoRecorded = sql.raw('left join staff s on s.school_id = e.school_id and s.staff_id = e.recorded_by')
const span = sql.raw(`e.school_year as year, e.starts_on::text as "startsOn", e.ends_on::text as "endsOn"`)

/** Every term ever recorded, in the order of the days. What was changed or taken out says when. */
export async function termsOf(db: Database, schoolId: string): Promise<TermEntry[]> {
  const { rows } = await sql<TermEntry>`select e.school_term_id as id, e.name, ${span}, ${recorded}
    from school_term e ${whoRecorded} where e.school_id = ${schoolId} order by e.starts_on, e.school_term_id`.execute(db)
  return rows
}

export async function closuresOf(db: Database, schoolId: string): Promise<ClosureEntry[]> {
  const { rows } = await sql<ClosureEntry>`select e.school_closure_id as id, e.kind, e.name, ${span}, ${recorded}
    from school_closure e ${whoRecorded} where e.school_id = ${schoolId} order by e.starts_on, e.school_closure_id`.execute(db)
  return rows
}

export interface At {
  schoolId: string
  by: string
  year: number
}
/** New entries, each with the one whose place it takes, and the ids of all that no longer stand. */
export interface Changes<Row> {
  added: readonly { row: Row; instead: string | null }[]
  withdrawn: readonly string[]
}

export async function saveTerms(
  db: Database,
  { schoolId, by, year }: At,
  { added, withdrawn }: Changes<{ name: string; startsOn: string; endsOn: string }>,
): Promise<void> {
  const entries = added.map((one) => ({ ...one, id: newId() }))
  for (const id of withdrawn)
    await sql`update school_term set withdrawn_at = now(), withdrawn_by = ${by}, replaced_by = ${entries.find((one) => one.instead === id)?.id ?? null}
      where school_id = ${schoolId} and school_term_id = ${id}`.execute(db)
  for (const { id, row } of entries)
    await sql`insert into school_term (school_id, school_term_id, school_year, name, starts_on, ends_on, recorded_by)
      values (${schoolId}, ${id}, ${year}, ${row.name}, ${row.startsOn}, ${row.endsOn}, ${by})`.execute(db)
}

export async function saveClosures(
  db: Database,
  { schoolId, by, year }: At,
  { added, withdrawn }: Changes<{ kind: string; name: string; startsOn: string; endsOn: string }>,
): Promise<void> {
  const entries = added.map((one) => ({ ...one, id: newId() }))
  for (const id of withdrawn)
    await sql`update school_closure set withdrawn_at = now(), withdrawn_by = ${by}, replaced_by = ${entries.find((one) => one.instead === id)?.id ?? null}
      where school_id = ${schoolId} and school_closure_id = ${id}`.execute(db)
  for (const { id, row } of entries)
    await sql`insert into school_closure (school_id, school_closure_id, school_year, kind, name, starts_on, ends_on, recorded_by)
      values (${schoolId}, ${id}, ${year}, ${row.kind}, ${row.name || null}, ${row.startsOn}, ${row.endsOn}, ${by})`.execute(db)
}
