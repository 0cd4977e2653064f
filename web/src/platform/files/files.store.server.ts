import { sql } from 'kysely'
import { missing } from '../work/refusal.ts'
import type { Database } from '../work/scope.ts'
import { keepingOf, kindOfFile } from './retention.store.server.ts'
import type { Scanned } from './scan.server.ts'
import type { TakenFile } from './take-in.server.ts'

/** Which record the file stands beside: one of these. */
export type Beside = { concernId: string } | { adviceId: string } | { personId: string }

const columnsOf = (beside: Beside | null) => ({ concernId: null, adviceId: null, personId: null, ...beside })

/** What a page shows of a file. */
export interface FileLine {
  fileId: string
  name: string
  size: number
  scan: Scanned
  keptOn: string
  keep: Keep
  /** What it held was destroyed on this day, when its time had passed. */
  destroyedOn: string | null
}

/** Until when it is kept, and why. No day while it is counted from leaving and the pupil has not left. */
export interface Keep {
  until: string | null
  years: number
  from: 'birth' | 'leaving'
}

export interface FileOf {
  schoolId: string
  pupilId: string
}

/** Keeps files beside a record. Whether the record is this pupil's is for whoever calls. */
export async function addFiles(
  db: Database,
  at: FileOf & { by: string | null },
  beside: Beside,
  files: readonly TakenFile[],
): Promise<void> {
  const { concernId, adviceId, personId } = columnsOf(beside)
  for (const { what: file } of files) {
    await sql`insert into kept_file (school_id, pupil_id, file_id, concern_id, advice_id, person_id, name, media_type, size, sha256, scan,
        scanned_at, recorded_by)
      values (${at.schoolId}, ${at.pupilId}, ${file.fileId}, ${concernId}, ${adviceId}, ${personId}, ${file.name}, ${file.mediaType},
        ${file.size}, ${file.sha256}, ${file.scan}, case when ${file.scan} = 'clean' then now() end, ${at.by})`.execute(db)
    await sql`insert into kept_file_content (school_id, pupil_id, file_id, sealed)
      values (${at.schoolId}, ${at.pupilId}, ${file.fileId}, ${Buffer.from(file.sealed)})`.execute(db)
  }
}

/** The files beside one record as a column of JSON, for the statement that reads the record. `on` compares the record's column. */
export const filesBeside = (on: ReturnType<typeof sql>) =>
  sql<
    FileLine[]
  >`coalesce((select jsonb_agg(jsonb_build_object('fileId', f.file_id, 'name', f.name, 'size', f.size, 'scan', f.scan,
      'keptOn', (f.recorded_at at time zone 'Europe/London')::date, 'keep', jsonb_build_object('until', coalesce(f.destroyed_until,
        keep_until(fp.born_on, fp.left_on, fk.years, fk.counts_from)), 'years', coalesce(f.destroyed_years, fk.years), 'from',
        coalesce(f.destroyed_from, fk.counts_from)),
      'destroyedOn', (f.destroyed_at at time zone 'Europe/London')::date) order by f.recorded_at, f.file_id)
    from kept_file f join pupil fp on fp.school_id = f.school_id and fp.pupil_id = f.pupil_id
      join lateral ${keepingOf(sql`f.school_id`)} fk on fk.kind = ${kindOfFile}
    where ${on} and f.removed_at is null), '[]'::jsonb)`

export interface SealedFile extends Pick<FileLine, 'fileId' | 'name' | 'size' | 'scan' | 'keptOn' | 'destroyedOn'> {
  mediaType: string
  sealed: Uint8Array
}

/** One file with its sealed bytes, where it stands beside this record. */
export async function readFile(db: Database, at: FileOf & { fileId: string }, beside: Beside): Promise<SealedFile | null> {
  const { concernId, adviceId, personId } = columnsOf(beside)
  const { rows } = await sql<SealedFile>`select f.file_id as "fileId", f.name, f.size, f.scan, f.media_type as "mediaType",
      (f.recorded_at at time zone 'Europe/London')::date::text as "keptOn",
      (f.destroyed_at at time zone 'Europe/London')::date::text as "destroyedOn", c.sealed
    from kept_file f join kept_file_content c using (school_id, file_id)
    where f.school_id = ${at.schoolId} and f.pupil_id = ${at.pupilId} and f.file_id = ${at.fileId} and f.removed_at is null
      and f.concern_id is not distinct from ${concernId}::uuid and f.advice_id is not distinct from ${adviceId}::uuid
      and f.person_id is not distinct from ${personId}::uuid`.execute(db)
  const [found] = rows
  if (found?.destroyedOn) throw missing(destroyedWords(found.destroyedOn))
  return found ?? null
}

const destroyedWords = (on: string): string =>
  `This file was destroyed on ${Temporal.PlainDate.from(on).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}, when the time to keep it had passed. What it was, and who destroyed it, is kept.`

/** Takes a file out: what it held is erased, that it was here and why it went stays. False when there is no such file beside the record. */
export async function removeFile(
  db: Database,
  at: FileOf & { fileId: string; by: string | null; because: string },
  beside: Beside | null,
): Promise<boolean> {
  const { concernId, adviceId, personId } = columnsOf(beside)
  const { rows } = await sql`update kept_file set removed_at = now(), removed_by = ${at.by}, removed_because = ${at.because}
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and file_id = ${at.fileId} and removed_at is null and destroyed_at is null
      and (${beside === null} or (concern_id is not distinct from ${concernId}::uuid and advice_id is not distinct from ${adviceId}::uuid
        and person_id is not distinct from ${personId}::uuid)) returning file_id`.execute(db)
  if (rows.length === 0) return false
  await sql`update kept_file_content set sealed = ''::bytea where school_id = ${at.schoolId} and file_id = ${at.fileId}`.execute(
    db,
  )
  return true
}

export interface Unscanned {
  fileId: string
  pupilId: string
  sealed: Uint8Array
}

/** The next file that no scanner has seen, after the one given. */
export async function nextUnscanned(db: Database, schoolId: string, after: string): Promise<Unscanned | null> {
  const { rows } = await sql<Unscanned>`select f.file_id as "fileId", f.pupil_id as "pupilId", c.sealed
    from kept_file f join kept_file_content c using (school_id, file_id)
    where f.school_id = ${schoolId} and f.scan = 'unscanned' and f.removed_at is null and f.destroyed_at is null and f.file_id > ${after}::uuid
    order by f.file_id limit 1`.execute(db)
  return rows[0] ?? null
}

export async function noteScanned(db: Database, schoolId: string, fileId: string, scan: 'clean' | 'infected'): Promise<void> {
  await sql`update kept_file set scan = ${scan}, scanned_at = now() where school_id = ${schoolId} and file_id = ${fileId}`.execute(
    db,
  )
}
