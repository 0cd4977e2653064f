import type { Problem } from '@waymark/interop'
import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import type { Fate, PlannedRow } from './matching.rules.ts'

export interface Mapping {
  columns: Record<string, string | null>
  dateOrder: 'dmy' | 'mdy' | 'iso' | null
}

export interface Batch {
  batchId: string
  fileName: string
  format: string
  state: 'uploaded' | 'checked' | 'done' | 'undone' | 'refused'
  mapping: Mapping | null
  rows: number
  fates: Partial<Record<Fate, number>>
  problems: Problem[]
  uploadedAt: Date
  doneAt: Date | null
  version: number
}

const columns = sql`import_batch_id as "batchId", file_name as "fileName", format, state, mapping, row_count as rows, fates, problems, uploaded_at as "uploadedAt", done_at as "doneAt", version`

export async function findBatch(db: Database, schoolId: string, batchId: string): Promise<Batch | null> {
  const { rows } =
    await sql<Batch>`select ${columns} from import_batch where school_id = ${schoolId} and import_batch_id = ${batchId}`.execute(
      db,
    )
  return rows[0] ?? null
}

/** The history, newest first, without the problems of each. */
export async function listBatches(db: Database, schoolId: string): Promise<Omit<Batch, 'problems'>[]> {
  const { rows } = await sql<
    Omit<Batch, 'problems'>
  >`select import_batch_id as "batchId", file_name as "fileName", format, state, mapping, row_count as rows, fates, uploaded_at as "uploadedAt", done_at as "doneAt", version
    from import_batch where school_id = ${schoolId} order by uploaded_at desc limit 100`.execute(db)
  return rows
}

export async function addBatch(
  db: Database,
  schoolId: string,
  batch: {
    batchId: string
    fileName: string
    format: string
    sha256: string
    mapping: Mapping | null
    by: string
    content: Uint8Array
  },
): Promise<void> {
  await sql`insert into import_batch (school_id, import_batch_id, file_name, format, sha256, state, mapping, uploaded_by)
    values (${schoolId}, ${batch.batchId}, ${batch.fileName}, ${batch.format}, ${batch.sha256}, 'uploaded', ${batch.mapping === null ? null : JSON.stringify(batch.mapping)}::jsonb, ${batch.by})`.execute(
    db,
  )
  await sql`insert into import_file (school_id, import_batch_id, content) values (${schoolId}, ${batch.batchId}, ${Buffer.from(batch.content)})`.execute(
    db,
  )
}

export async function contentOf(db: Database, schoolId: string, batchId: string): Promise<Uint8Array | null> {
  const { rows } = await sql<{
    content: Uint8Array | null
  }>`select content from import_file where school_id = ${schoolId} and import_batch_id = ${batchId}`.execute(db)
  return rows[0]?.content ? new Uint8Array(rows[0].content) : null
}

export async function setMapping(db: Database, schoolId: string, batchId: string, mapping: Mapping): Promise<void> {
  await sql`update import_batch set mapping = ${JSON.stringify(mapping)}::jsonb, state = 'uploaded' where school_id = ${schoolId} and import_batch_id = ${batchId}`.execute(
    db,
  )
}

/** The mapping that this school chose for the same headings before. */
export async function rememberedMapping(db: Database, schoolId: string, headersKey: string): Promise<Mapping | null> {
  const { rows } = await sql<{
    mapping: Mapping
  }>`select mapping from column_mapping where school_id = ${schoolId} and headers_key = ${headersKey}`.execute(db)
  return rows[0]?.mapping ?? null
}

export async function rememberMapping(
  db: Database,
  schoolId: string,
  id: string,
  headersKey: string,
  mapping: Mapping,
): Promise<void> {
  await sql`insert into column_mapping (school_id, column_mapping_id, headers_key, mapping) values (${schoolId}, ${id}, ${headersKey}, ${JSON.stringify(mapping)}::jsonb)
    on conflict (school_id, headers_key) do update set mapping = excluded.mapping`.execute(db)
}

/** The result of a dry run: each row's fate. A dry run before it is written over, decisions kept. */
export async function saveCheck(
  db: Database,
  schoolId: string,
  batchId: string,
  check: { format: string; rows: readonly PlannedRow[]; fates: object; problems: readonly Problem[]; refused: boolean },
): Promise<void> {
  const rows = check.rows.map((row) => ({
    n: row.row,
    line: row.line,
    fate: row.fate,
    pupil: row.pupilId,
    name: row.name,
    changes: shownChanges(row),
    candidates: row.candidates,
    before: Object.fromEntries(row.changes.map((change) => [change.field, change.from])),
  }))
  await sql`insert into import_row (school_id, import_batch_id, row_number, line, fate, pupil_id, name, changes, candidates, before)
    select ${schoolId}::uuid, ${batchId}::uuid, r.n, r.line, r.fate, r.pupil, r.name, r.changes, r.candidates, r.before
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(n integer, line integer, fate text, pupil uuid, name text, changes jsonb, candidates jsonb, before jsonb)
    on conflict (school_id, import_batch_id, row_number) do update set line = excluded.line, fate = excluded.fate, pupil_id = excluded.pupil_id, name = excluded.name,
      changes = excluded.changes, candidates = excluded.candidates, before = excluded.before`.execute(db)
  await sql`update import_batch set state = ${check.refused ? 'refused' : 'checked'}, format = ${check.format}, row_count = ${rows.length}, fates = ${JSON.stringify(check.fates)}::jsonb,
    problems = ${JSON.stringify(check.problems.slice(0, 5000))}::jsonb where school_id = ${schoolId} and import_batch_id = ${batchId}`.execute(
    db,
  )
}

const shownChanges = (row: PlannedRow) => [
  ...row.changes,
  ...row.statuses.map((one) => ({ field: 'status', from: null, to: `${one.status} from ${one.startsOn}` })),
  ...row.needs.map((one) => ({ field: 'need', from: null, to: one.startsOn ? `${one.type} from ${one.startsOn}` : one.type })),
  ...row.formerUpns.map((upn) => ({ field: 'formerUpn', from: null, to: upn })),
  ...(row.contacts.length > 0 ? [{ field: 'contacts', from: null, to: String(row.contacts.length) }] : []),
]

export async function saveDecisions(
  db: Database,
  schoolId: string,
  batchId: string,
  decisions: Record<string, string>,
): Promise<void> {
  const rows = Object.entries(decisions).map(([n, decision]) => ({ n: Number(n), decision: decision === '' ? null : decision }))
  await sql`update import_row i set decision = r.decision from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(n integer, decision text)
    where i.school_id = ${schoolId} and i.import_batch_id = ${batchId} and i.row_number = r.n`.execute(db)
}

export interface StoredRow {
  row: number
  line: number | null
  fate: Fate
  pupilId: string | null
  name: string
  changes: { field: string; from: string | boolean | null; to: string | boolean | null }[]
  candidates: string[]
  decision: string | null
  before: Record<string, string | boolean | null> | null
}

export async function rowsOf(
  db: Database,
  schoolId: string,
  batchId: string,
  page?: { fate: Fate | null; from: number; size: number },
): Promise<StoredRow[]> {
  const narrowed = page
    ? sql`and (${page.fate}::text is null or fate = ${page.fate}) order by row_number limit ${page.size} offset ${page.from}`
    : sql`order by row_number`
  const { rows } =
    await sql<StoredRow>`select row_number as row, line, fate, pupil_id as "pupilId", name, changes, candidates, decision, before
    from import_row where school_id = ${schoolId} and import_batch_id = ${batchId} ${narrowed}`.execute(db)
  return rows
}

/** The receipt: whom each row became; the file itself is no longer kept. */
export async function finishBatch(
  db: Database,
  schoolId: string,
  batchId: string,
  pupils: ReadonlyMap<number, string>,
): Promise<void> {
  const rows = [...pupils].map(([n, pupil]) => ({ n, pupil }))
  await sql`update import_row i set pupil_id = r.pupil from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(n integer, pupil uuid)
    where i.school_id = ${schoolId} and i.import_batch_id = ${batchId} and i.row_number = r.n and i.pupil_id is null`.execute(db)
  await sql`update import_file set content = null where school_id = ${schoolId} and import_batch_id = ${batchId}`.execute(db)
  await sql`update import_batch set state = 'done', done_at = now() where school_id = ${schoolId} and import_batch_id = ${batchId}`.execute(
    db,
  )
}

export async function markUndone(db: Database, schoolId: string, batchId: string): Promise<void> {
  await sql`update import_batch set state = 'undone', undone_at = now() where school_id = ${schoolId} and import_batch_id = ${batchId}`.execute(
    db,
  )
}

/** Names for the candidates of a decision. */
export async function namesOf(db: Database, schoolId: string, ids: readonly string[]): Promise<Record<string, string>> {
  const { rows } = await sql<{
    id: string
    name: string
  }>`select pupil_id as id, surname || ', ' || forename || ', born ' || to_char(born_on, 'DD Mon YYYY') as name from pupil
    where school_id = ${schoolId} and pupil_id = any (${`{${ids.join(',')}}`}::uuid[])`.execute(db)
  return Object.fromEntries(rows.map((row) => [row.id, row.name]))
}
