import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { SchoolPhase, SchoolType } from '#platform/work/school-kinds.ts'
import type { Database } from '#platform/work/scope.ts'

export interface SchoolRow {
  type: SchoolType
  phase: SchoolPhase
  la: string
}

export interface FactsRow {
  /** Null is the entry of the set-up, before anything was changed here. */
  id: string | null
  type: SchoolType
  phase: SchoolPhase
  ageFrom: number | null
  ageTo: number | null
  startsOn: string | null
  recordedAt: Date | null
  recordedBy: string | null
  /** Put right: it never stood, and something else took its place. */
  replaced: boolean
}

/** The school's own row. Held, where two people might change it at once. */
export async function schoolRow(db: Database, schoolId: string, hold: boolean): Promise<SchoolRow> {
  const held = hold ? sql`for update` : sql``
  const { rows } = await sql<SchoolRow>`select type, phase, la from school where school_id = ${schoolId} ${held}`.execute(db)
  const [row] = rows
  if (!row) throw new Error('A scope for a school that is not there')
  return row
}

/** Every entry, the newest that stands first. Where there is none, what was entered when the school was set up. */
export async function factsOf(db: Database, schoolId: string, school: SchoolRow): Promise<[FactsRow, ...FactsRow[]]> {
  const { rows } =
    await sql<FactsRow>`select f.school_fact_id as id, f.type, f.phase, f.age_from as "ageFrom", f.age_to as "ageTo",
      f.starts_on::text as "startsOn", f.recorded_at as "recordedAt", case when f.recorded_by is not null then coalesce(s.name, 'Command line') end as "recordedBy", f.withdrawn_at is not null as replaced
    from school_fact f left join staff s on s.school_id = f.school_id and s.staff_id = f.recorded_by
    where f.school_id = ${schoolId}
    order by f.withdrawn_at is not null, f.starts_on desc nulls last, f.recorded_at desc, f.school_fact_id desc`.execute(db)
  const [first, ...others] = rows
  return first ? [first, ...others] : [fromSetUp(school)]
}

const fromSetUp = ({ type, phase }: SchoolRow): FactsRow => ({
  id: null,
  type,
  phase,
  ageFrom: null,
  ageTo: null,
  startsOn: null,
  recordedAt: null,
  recordedBy: null,
  replaced: false,
})

export interface NewFacts {
  type: SchoolType
  phase: SchoolPhase
  ageFrom: number | null
  ageTo: number | null
  startsOn: string | null
}

/** A new entry. The one that stood is kept: as what went before, or as what was put right. The row of the school follows. */
export async function addFacts(
  db: Database,
  at: { schoolId: string; by: string },
  entry: NewFacts,
  stood: FactsRow,
  putsRight: boolean,
): Promise<void> {
  const { schoolId } = at
  const before = stood.id ?? newId()
  if (stood.id === null) await insertFacts(db, { schoolId, by: null }, before, stood)
  const id = newId()
  if (putsRight)
    await sql`update school_fact set withdrawn_at = now(), replaced_by = ${id}
      where school_id = ${schoolId} and school_fact_id = ${before}`.execute(db)
  await insertFacts(db, at, id, entry)
  await sql`update school set type = ${entry.type}, phase = ${entry.phase} where school_id = ${schoolId}`.execute(db)
}

async function insertFacts(
  db: Database,
  at: { schoolId: string; by: string | null },
  id: string,
  entry: NewFacts,
): Promise<void> {
  await sql`insert into school_fact (school_id, school_fact_id, type, phase, age_from, age_to, starts_on, recorded_by)
    values (${at.schoolId}, ${id}, ${entry.type}, ${entry.phase}, ${entry.ageFrom}, ${entry.ageTo}, ${entry.startsOn}, ${at.by})`.execute(
    db,
  )
}
