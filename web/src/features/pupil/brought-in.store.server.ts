import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import { searchKeyOf, sortKeyOf } from './names.rules.ts'

type Value = string | boolean | null

/** One pupil as brought in: everything here is a fact of the file that is not held yet. */
export interface BroughtIn {
  row: number
  /** Null for a pupil who is new here. */
  pupilId: string | null
  /** New values of plain fields, by the names of the columns in camel case. */
  values: Record<string, Value>
  formerUpns: readonly string[]
  statuses: readonly { status: string; startsOn: string; reason: string | null }[]
  needs: readonly { type: string; rank: number; startsOn: string | null; endsOn: string | null }[]
  contacts: readonly {
    order: number
    title: string | null
    forename: string | null
    surname: string
    relationship: string | null
    parentalResponsibility: boolean | null
    phones: unknown
    email: string | null
  }[]
}

interface Batch {
  schoolId: string
  batchId: string
  today: string
  by: string
}

interface HeldRow {
  pupilId: string
  [column: string]: unknown
}

/** Every pupil of a school with the facts that a file is compared with. One statement. */
export async function pupilsForMatching<Row extends HeldRow>(db: Database, schoolId: string): Promise<Row[]> {
  const { rows } =
    await sql<Row>`select p.pupil_id as "pupilId", p.upn, p.surname, p.forename, p.middle_names as "middleNames", p.preferred_surname as "preferredSurname",
      p.preferred_forename as "preferredForename", p.born_on as "bornOn", p.sex, p.year_group as "yearGroup", p.registration_group as "registrationGroup",
      p.ethnicity, p.language, p.free_school_meals as "freeSchoolMeals", p.pupil_premium as "pupilPremium", p.looked_after as "lookedAfter",
      p.service_child as "serviceChild", p.left_on as "leftOn", coalesce(f.upns, '{}') as "formerUpns", coalesce(s.list, '[]') as statuses, coalesce(n.list, '[]') as needs,
      exists (select from contact c where c.school_id = p.school_id and c.pupil_id = p.pupil_id and c.withdrawn_at is null) as "hasContacts"
    from pupil p
      left join (select pupil_id, array_agg(upn) as upns from former_upn where school_id = ${schoolId} and withdrawn_at is null group by pupil_id) f on f.pupil_id = p.pupil_id
      left join (select pupil_id, jsonb_agg(jsonb_build_object('status', status, 'startsOn', starts_on) order by starts_on) as list from sen_status
        where school_id = ${schoolId} and withdrawn_at is null group by pupil_id) s on s.pupil_id = p.pupil_id
      left join (select pupil_id, jsonb_agg(jsonb_build_object('type', type, 'rank', rank, 'startsOn', starts_on, 'endsOn', ends_on)) as list from sen_need
        where school_id = ${schoolId} and withdrawn_at is null group by pupil_id) n on n.pupil_id = p.pupil_id
    where p.school_id = ${schoolId} and p.withdrawn_at is null`.execute(db)
  return rows
}

/** Saves everything of a file in a handful of statements, whatever its length. Answers the pupil of each row. */
export async function saveBroughtIn(db: Database, batch: Batch, plan: readonly BroughtIn[]): Promise<Map<number, string>> {
  const ids = new Map(plan.map((one) => [one.row, one.pupilId ?? newId()]))
  const idOf = (row: number) => ids.get(row) ?? ''
  await insertPupils(
    db,
    batch,
    plan
      .filter((one) => one.pupilId === null)
      .map((one) => ({ pupil_id: idOf(one.row), ...columnsOf(one.values), ...keysOf(one.values) })),
  )
  await updatePupils(
    db,
    batch,
    plan.filter((one) => one.pupilId !== null && Object.keys(one.values).length > 0),
  )
  await insertFacts(db, batch, plan, idOf)
  return ids
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const columnsOf = (values: Record<string, Value>) =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [snake(field), value]))
const word = (value: Value | undefined): string => (typeof value === 'string' ? value : '')
const keysOf = (values: Record<string, Value>) => {
  const names = {
    surname: word(values['surname']),
    forename: word(values['forename']),
    middleNames: word(values['middleNames']),
    preferredSurname: word(values['preferredSurname']),
    preferredForename: word(values['preferredForename']),
    upn: word(values['upn']),
  }
  return { sort_key: sortKeyOf(names), search_key: searchKeyOf(names) }
}

const shape =
  sql.raw(`pupil_id uuid, upn text, surname text, forename text, middle_names text, preferred_surname text, preferred_forename text, sort_key text, search_key text,
  born_on date, sex text, year_group text, registration_group text, ethnicity text, language text, entered_on date, left_on date, free_school_meals boolean, pupil_premium boolean,
  looked_after boolean, service_child boolean`)
const columns =
  sql.raw(`pupil_id, upn, surname, forename, middle_names, preferred_surname, preferred_forename, sort_key, search_key, born_on, sex, year_group, registration_group,
  ethnicity, language, entered_on, left_on, free_school_meals, pupil_premium, looked_after, service_child`)

async function insertPupils(db: Database, { schoolId, batchId }: Batch, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into pupil (school_id, brought_in_by, ${columns}) select ${schoolId}::uuid, ${batchId}::uuid, ${columns}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${shape})`.execute(db)
}

const changeable = [
  'upn',
  'surname',
  'forename',
  'middle_names',
  'preferred_surname',
  'preferred_forename',
  'sex',
  'year_group',
  'registration_group',
  'ethnicity',
  'language',
] as const
const changeableOthers = {
  born_on: 'date',
  left_on: 'date',
  free_school_meals: 'boolean',
  pupil_premium: 'boolean',
  looked_after: 'boolean',
  service_child: 'boolean',
} as const

/** Only the columns a row names are changed; the rest stay. Names are folded again from what then stands. */
async function updatePupils(db: Database, { schoolId }: Batch, plan: readonly BroughtIn[]): Promise<void> {
  if (plan.length === 0) return
  const rows = plan.map((one) => ({ pupil_id: one.pupilId, given: columnsOf(one.values) }))
  const texts = changeable.map(
    (column) => `${column} = case when r.given ? '${column}' then r.given ->> '${column}' else p.${column} end`,
  )
  const others = Object.entries(changeableOthers).map(
    ([column, type]) =>
      `${column} = case when r.given ? '${column}' then (r.given ->> '${column}')::${type} else p.${column} end`,
  )
  const { rows: named } = await sql<{
    pupilId: string
    surname: string
    forename: string
    middleNames: string | null
    preferredSurname: string | null
    preferredForename: string | null
    upn: string | null
  }>`
    update pupil p set ${sql.raw([...texts, ...others].join(', '))} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(pupil_id uuid, given jsonb)
    where p.school_id = ${schoolId} and p.pupil_id = r.pupil_id and p.withdrawn_at is null
    returning p.pupil_id as "pupilId", p.surname, p.forename, p.middle_names as "middleNames", p.preferred_surname as "preferredSurname", p.preferred_forename as "preferredForename", p.upn`.execute(
    db,
  )
  const keys = named.map((names) => ({ pupil_id: names.pupilId, sort_key: sortKeyOf(names), search_key: searchKeyOf(names) }))
  await sql`update pupil p set sort_key = k.sort_key, search_key = k.search_key from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k(pupil_id uuid, sort_key text, search_key text)
    where p.school_id = ${schoolId} and p.pupil_id = k.pupil_id and (p.sort_key, p.search_key) is distinct from (k.sort_key, k.search_key)`.execute(
    db,
  )
}

async function insertFacts(
  db: Database,
  { schoolId, batchId, today, by }: Batch,
  plan: readonly BroughtIn[],
  idOf: (row: number) => string,
): Promise<void> {
  const each = <T extends object>(list: (one: BroughtIn) => readonly T[]) =>
    JSON.stringify(plan.flatMap((one) => list(one).map((fact) => ({ id: newId(), pupil: idOf(one.row), ...fact }))))
  await sql`insert into former_upn (school_id, former_upn_id, pupil_id, upn, recorded_on, brought_in_by) select ${schoolId}::uuid, r.id, r.pupil, r.upn, ${today}::date, ${batchId}::uuid
    from jsonb_to_recordset(${each((one) => one.formerUpns.map((upn) => ({ upn })))}::jsonb) as r(id uuid, pupil uuid, upn text)`.execute(
    db,
  )
  await sql`insert into sen_status (school_id, sen_status_id, pupil_id, status, starts_on, reason, recorded_by, brought_in_by)
    select ${schoolId}::uuid, r.id, r.pupil, r.status, r."startsOn", r.reason, ${by}::uuid, ${batchId}::uuid
    from jsonb_to_recordset(${each((one) => one.statuses)}::jsonb) as r(id uuid, pupil uuid, status text, "startsOn" date, reason text)`.execute(
    db,
  )
  await sql`insert into sen_need (school_id, sen_need_id, pupil_id, type, rank, starts_on, ends_on, recorded_by, brought_in_by)
    select ${schoolId}::uuid, r.id, r.pupil, r.type, least(99, greatest(1, r.rank)), r."startsOn", r."endsOn", ${by}::uuid, ${batchId}::uuid
    from jsonb_to_recordset(${each((one) => one.needs)}::jsonb) as r(id uuid, pupil uuid, type text, rank integer, "startsOn" date, "endsOn" date)`.execute(
    db,
  )
  await sql`insert into contact (school_id, contact_id, pupil_id, position, title, forename, surname, relationship, parental_responsibility, phones, email, brought_in_by)
    select ${schoolId}::uuid, r.id, r.pupil, r."order", r.title, r.forename, r.surname, r.relationship, r."parentalResponsibility", coalesce(r.phones, '[]'), r.email, ${batchId}::uuid
    from jsonb_to_recordset(${each((one) => one.contacts)}::jsonb)
      as r(id uuid, pupil uuid, "order" integer, title text, forename text, surname text, relationship text, "parentalResponsibility" boolean, phones jsonb, email text)`.execute(
    db,
  )
}

/** Why a file can no longer be undone, or null after it was: what it brought in is withdrawn, what it changed stands as before. */
export async function withdrawBroughtIn(
  db: Database,
  at: { schoolId: string; batchId: string; doneAt: Date; by: string; today: string },
  changed: readonly { pupilId: string; before: Record<string, Value> }[],
): Promise<string | null> {
  const { schoolId, batchId, doneAt } = at
  // What the file itself brought in bears its very moment; a Date carries milliseconds, the database microseconds.
  const mine = sql`(select pupil_id from pupil where school_id = ${schoolId} and brought_in_by = ${batchId} union select unnest(${`{${changed.map((one) => one.pupilId).join(',')}}`}::uuid[]))`
  const built = sql.join(
    ['sen_status', 'sen_need', 'ehc_plan', 'family_told', 'strength'].map(
      (table) =>
        sql`select 1 from ${sql.table(table)} where school_id = ${schoolId} and pupil_id in ${mine} and date_trunc('milliseconds', recorded_at) > ${doneAt}`,
    ),
    sql` union all `,
  )
  const { rows } = await sql<{ facts: boolean; edits: boolean }>`select exists (${built}) as facts,
    exists (select from access_log where school_id = ${schoolId} and date_trunc('milliseconds', at) > ${doneAt} and outcome = 'done' and action in ('pupil.change-details', 'exchange.bring-in') and pupils && array${mine}) as edits`.execute(
    db,
  )
  if (rows[0]?.facts) return 'Something was recorded about these pupils since. Undoing would lose what it rests on.'
  if (rows[0]?.edits) return 'Some of these pupils were changed since. Undoing would lose that.'
  for (const table of ['pupil', 'former_upn', 'sen_status', 'sen_need', 'contact']) {
    await sql`update ${sql.table(table)} set withdrawn_at = now() where school_id = ${schoolId} and brought_in_by = ${batchId} and withdrawn_at is null`.execute(
      db,
    )
  }
  await updatePupils(
    db,
    { schoolId, batchId, today: at.today, by: at.by },
    changed.map((one, row) => ({
      row,
      pupilId: one.pupilId,
      values: one.before,
      formerUpns: [],
      statuses: [],
      needs: [],
      contacts: [],
    })),
  )
  return null
}
