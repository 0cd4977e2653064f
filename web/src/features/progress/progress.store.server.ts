import { sql } from 'kysely'
import { onRoll, statusNow } from '#features/pupil/public.server.ts'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Columns, Value } from './drop.rules.ts'
import type { Scale } from './scale.rules.ts'

export async function scaleOf(db: Database, schoolId: string): Promise<Scale | null> {
  const { rows } = await sql<Scale>`select grades, expected_a_year::float8 as "expectedAYear" from attainment_scale
    where school_id = ${schoolId}`.execute(db)
  return rows[0] ?? null
}

export async function saveScale(db: Database, at: { schoolId: string; staffId: string }, scale: Scale): Promise<void> {
  await sql`insert into attainment_scale (school_id, attainment_scale_id, grades, expected_a_year, recorded_by)
    values (${at.schoolId}, ${newId()}, ${scale.grades}::text[], ${scale.expectedAYear}, ${at.staffId})
    on conflict (school_id) do update set grades = excluded.grades, expected_a_year = excluded.expected_a_year,
      recorded_by = excluded.recorded_by, recorded_at = now()`.execute(db)
}

export interface DropRow {
  dropId: string
  name: string
  takenOn: string
  fileName: string
  state: 'uploaded' | 'kept' | 'withdrawn'
  columns: Columns
  pupils: number
  subjects: string[]
}

/** The files of marks, newest first. Those given up are not among them. */
export async function dropsOf(db: Database, schoolId: string): Promise<DropRow[]> {
  const { rows } =
    await sql<DropRow>`select d.drop_id as "dropId", d.name, d.taken_on::text as "takenOn", d.file_name as "fileName", d.state,
      d.columns, coalesce(v.pupils, 0) as pupils, coalesce(v.subjects, '{}') as subjects
    from data_drop d left join (select drop_id, count(distinct pupil_id)::int as pupils, array_agg(distinct subject) as subjects
      from drop_value where school_id = ${schoolId} group by drop_id) v on v.drop_id = d.drop_id
    where d.school_id = ${schoolId} and d.state <> 'withdrawn' order by d.taken_on desc, d.recorded_at desc limit 200`.execute(db)
  return rows
}

export interface NewDrop {
  name: string
  takenOn: string
  fileName: string
  headersKey: string
  columns: Columns
  content: Uint8Array
}

export async function addDrop(db: Database, at: { schoolId: string; staffId: string }, drop: NewDrop): Promise<string> {
  const id = newId()
  await sql`insert into data_drop (school_id, drop_id, name, taken_on, file_name, headers_key, columns, content, recorded_by)
    values (${at.schoolId}, ${id}, ${drop.name}, ${drop.takenOn}, ${drop.fileName}, ${drop.headersKey}, ${JSON.stringify(drop.columns)}::jsonb,
      ${Buffer.from(drop.content)}, ${at.staffId})`.execute(db)
  return id
}

/** What this school chose for the same headings the last time. */
export async function rememberedColumns(db: Database, schoolId: string, headersKey: string): Promise<Columns | null> {
  const { rows } = await sql<{ columns: Columns }>`select columns from data_drop
    where school_id = ${schoolId} and headers_key = ${headersKey} and state = 'kept' order by recorded_at desc limit 1`.execute(
    db,
  )
  return rows[0]?.columns ?? null
}

export interface WaitingDrop extends Omit<DropRow, 'pupils' | 'subjects'> {
  content: Uint8Array
}

/** A file whose values are not kept yet. */
export async function waitingDrop(db: Database, schoolId: string, dropId: string): Promise<WaitingDrop | null> {
  const { rows } =
    await sql<WaitingDrop>`select drop_id as "dropId", name, taken_on::text as "takenOn", file_name as "fileName", state,
      columns, content from data_drop
    where school_id = ${schoolId} and drop_id = ${dropId} and state = 'uploaded' and content is not null`.execute(db)
  return rows[0] ?? null
}

/** Keeps the values and lets go of the file. False when somebody kept it first. */
export async function keepValues(
  db: Database,
  at: { schoolId: string; dropId: string },
  columns: Columns,
  values: readonly Value[],
): Promise<boolean> {
  const { rows } = await sql`update data_drop set state = 'kept', columns = ${JSON.stringify(columns)}::jsonb, content = null
    where school_id = ${at.schoolId} and drop_id = ${at.dropId} and state = 'uploaded' returning drop_id`.execute(db)
  if (rows.length === 0) return false
  await sql`insert into drop_value (school_id, pupil_id, drop_id, measure, subject, shown, points)
    select ${at.schoolId}::uuid, (v->>'pupilId')::uuid, ${at.dropId}::uuid, v->>'measure', v->>'subject', v->>'shown', (v->>'points')::numeric
    from jsonb_array_elements(${JSON.stringify(values)}::jsonb) v`.execute(db)
  return true
}

export async function withdrawDropRow(db: Database, schoolId: string, dropId: string): Promise<boolean> {
  const { rows } = await sql`update data_drop set state = 'withdrawn', content = null
    where school_id = ${schoolId} and drop_id = ${dropId} and state <> 'withdrawn' returning drop_id`.execute(db)
  return rows.length === 1
}

export interface ReachedRow {
  pupilId: string
  name: string
  year: string
  class: string | null
  status: 'N' | 'K' | 'E' | 'W'
  before: number
  now: number
  attendance: number | null
}

/** What every pupil on roll reached at two drops, over the subjects that both have, with their latest attendance. */
export async function reachedBetween(
  db: Database,
  { schoolId, today, before, now }: { schoolId: string; today: string; before: string; now: string },
): Promise<ReachedRow[]> {
  const { rows } = await sql<ReachedRow>`select p.pupil_id as "pupilId",
      coalesce(nullif(p.preferred_forename, ''), p.forename) || ' ' || coalesce(nullif(p.preferred_surname, ''), p.surname) as name,
      coalesce(p.year_group, '') as year, p.registration_group as class, coalesce(s.status, 'N') as status,
      m.before::float8 as before, m.now::float8 as now, a.points::float8 as attendance
    from pupil p
      join (select two.pupil_id, avg(one.points) as before, avg(two.points) as now from drop_value two
          join drop_value one on one.school_id = two.school_id and one.pupil_id = two.pupil_id and one.subject = two.subject
            and one.drop_id = ${before} and one.measure = 'attainment'
          where two.school_id = ${schoolId} and two.drop_id = ${now} and two.measure = 'attainment' group by two.pupil_id) m
        on m.pupil_id = p.pupil_id
      left join ${statusNow(schoolId, today)} s on s.pupil_id = p.pupil_id
      left join lateral (select v.points from drop_value v join data_drop d using (school_id, drop_id)
        where v.school_id = p.school_id and v.pupil_id = p.pupil_id and v.measure = 'attendance' and d.state = 'kept'
        order by d.taken_on desc, d.recorded_at desc limit 1) a on true
    where p.school_id = ${schoolId} and ${onRoll(today)}
    order by p.year_group, p.surname, p.forename`.execute(db)
  return rows
}
