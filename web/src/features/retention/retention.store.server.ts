import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { CountsFrom, KeptKind } from '#platform/files/retention.rules.ts'
import { keepingOf, kindOfFile } from '#platform/files/retention.store.server.ts'
import type { Database } from '#platform/work/scope.ts'

export interface KeepingRow {
  kind: KeptKind
  years: number
  from: CountsFrom
  /** Null where the school has not said anything itself. */
  ruleId: string | null
  because: string | null
  changedOn: string | null
  by: string | null
}

export async function keepings(db: Database, schoolId: string): Promise<KeepingRow[]> {
  const { rows } =
    await sql<KeepingRow>`select k.kind, k.years, k.counts_from as "from", k.retention_rule_id as "ruleId", k.because,
      (k.recorded_at at time zone 'Europe/London')::date::text as "changedOn", s.name as by
    from ${keepingOf(sql`${schoolId}::uuid`)} k left join staff s on s.school_id = ${schoolId} and s.staff_id = k.recorded_by order by k.kind`.execute(
      db,
    )
  return rows
}

export async function addRule(
  db: Database,
  at: { schoolId: string; staffId: string },
  rule: { kind: KeptKind; years: number; from: CountsFrom; because: string },
): Promise<void> {
  await sql`insert into retention_rule (school_id, retention_rule_id, kind, years, counts_from, because, recorded_at, recorded_by)
    values (${at.schoolId}, ${newId()}, ${rule.kind}, ${rule.years}, ${rule.from}, ${rule.because}, clock_timestamp(), ${at.staffId})`.execute(
    db,
  )
}

/** Two who change it follow one another. */
export const holdSchool = (db: Database, schoolId: string) =>
  sql`select from school where school_id = ${schoolId} for update`.execute(db)

/** Every file of the school that still holds something, with its time. No name of a file: it can say what a pupil has. */
const standing = (
  schoolId: string,
) => sql`(select f.school_id, f.file_id, f.pupil_id, f.size, f.media_type, f.recorded_at, f.concern_id,
    f.advice_id, f.removed_at, f.destroyed_at, ${kindOfFile} as kind, k.years, k.counts_from,
    keep_until(p.born_on, p.left_on, k.years, k.counts_from) as until, p.born_on, p.left_on, p.sort_key,
    coalesce(nullif(p.preferred_surname, ''), p.surname) as surname, coalesce(nullif(p.preferred_forename, ''), p.forename) as forename,
    exists (select from retention_hold h where h.school_id = f.school_id and h.pupil_id = f.pupil_id and h.ended_on is null) as held
  from kept_file f join pupil p on p.school_id = f.school_id and p.pupil_id = f.pupil_id
    join ${keepingOf(sql`${schoolId}::uuid`)} k on k.kind = ${kindOfFile}
  where f.school_id = ${schoolId})`

const there = sql`f.removed_at is null and f.destroyed_at is null`

export interface CountRow {
  kind: KeptKind
  files: number
  /** Past their time, of pupils who left, without a hold. */
  past: number
  /** Those that will be within a year from today. */
  nextYear: number
  held: number
  /** Past their time, of pupils who are still here. */
  onRoll: number
}

export async function countFiles(db: Database, { schoolId, today }: { schoolId: string; today: string }): Promise<CountRow[]> {
  const gone = sql`f.left_on <= ${today}::date`
  const { rows } = await sql<CountRow>`select f.kind, count(*)::int as files,
      (count(*) filter (where f.until <= ${today}::date and ${gone} and not f.held))::int as past,
      (count(*) filter (where f.until > ${today}::date and f.until <= (${today}::date + interval '1 year')::date and ${gone} and not f.held))::int as "nextYear",
      (count(*) filter (where f.held))::int as held,
      (count(*) filter (where f.until <= ${today}::date and (${gone}) is not true))::int as "onRoll"
    from ${standing(schoolId)} f where ${there} group by f.kind`.execute(db)
  return rows
}

export interface TimedFile {
  fileId: string
  pupilId: string
  surname: string
  forename: string
  bornOn: string
  leftOn: string | null
  kind: KeptKind
  size: number
  mediaType: string
  keptOn: string
  until: string | null
  years: number
  from: CountsFrom
  held: boolean
  destroyed: boolean
  removed: boolean
}

const columns = sql`f.file_id as "fileId", f.pupil_id as "pupilId", f.surname, f.forename, f.born_on::text as "bornOn",
  f.left_on::text as "leftOn", f.kind, f.size, f.media_type as "mediaType", (f.recorded_at at time zone 'Europe/London')::date::text as "keptOn",
  f.until::text as until, f.years, f.counts_from as "from", f.held, f.destroyed_at is not null as destroyed, f.removed_at is not null as removed`

/** Those past their time, longest past first. */
export async function pastFiles(
  db: Database,
  { schoolId, today, most }: { schoolId: string; today: string; most: number },
): Promise<TimedFile[]> {
  const { rows } = await sql<TimedFile>`select ${columns} from ${standing(schoolId)} f
    where ${there} and not f.held and f.until <= ${today}::date and f.left_on <= ${today}::date
    order by f.until, f.sort_key, f.recorded_at, f.file_id limit ${most}`.execute(db)
  return rows
}

const ids = (all: readonly string[]): string => `{${all.join(',')}}`

export async function filesNamed(db: Database, schoolId: string, fileIds: readonly string[]): Promise<TimedFile[]> {
  const { rows } =
    await sql<TimedFile>`select ${columns} from ${standing(schoolId)} f where f.file_id = any(${ids(fileIds)}::uuid[])
    order by f.sort_key, f.recorded_at, f.file_id`.execute(db)
  return rows
}

/** Holds the pupils of these files, in one order, so that a hold and destroying follow one another. */
export const holdPupils = (db: Database, schoolId: string, fileIds: readonly string[]) =>
  sql`select from pupil p where p.school_id = ${schoolId} and p.pupil_id in (select f.pupil_id from kept_file f
      where f.school_id = ${schoolId} and f.file_id = any(${ids(fileIds)}::uuid[])) order by p.pupil_id for update`.execute(db)

/** Empties what the files held, and notes on each under what it was. How many. */
export async function destroyFiles(
  db: Database,
  at: { schoolId: string; staffId: string },
  files: readonly Pick<TimedFile, 'fileId' | 'years' | 'from' | 'until'>[],
): Promise<number> {
  const given = JSON.stringify(files.map(({ fileId, years, from, until }) => ({ fileId, years, from, until })))
  const { rows } = await sql`update kept_file f set destroyed_at = now(), destroyed_by = ${at.staffId}, destroyed_years = g.years,
      destroyed_from = g."from", destroyed_until = g.until
    from jsonb_to_recordset(${given}::jsonb) g ("fileId" uuid, years int, "from" text, until date)
    where f.school_id = ${at.schoolId} and f.file_id = g."fileId" and f.removed_at is null and f.destroyed_at is null
    returning f.file_id`.execute(db)
  await sql`update kept_file_content set sealed = ''::bytea where school_id = ${at.schoolId}
    and file_id = any(${ids(files.map(({ fileId }) => fileId))}::uuid[])`.execute(db)
  return rows.length
}

export interface DestroyedRow
  extends Pick<TimedFile, 'fileId' | 'pupilId' | 'surname' | 'forename' | 'kind' | 'keptOn' | 'years' | 'from'> {
  until: string
  destroyedOn: string
  by: string | null
}

export async function destroyedFiles(db: Database, schoolId: string, most: number): Promise<DestroyedRow[]> {
  const { rows } = await sql<DestroyedRow>`select f.file_id as "fileId", f.pupil_id as "pupilId",
      coalesce(nullif(p.preferred_surname, ''), p.surname) as surname, coalesce(nullif(p.preferred_forename, ''), p.forename) as forename,
      ${kindOfFile} as kind, (f.recorded_at at time zone 'Europe/London')::date::text as "keptOn", f.destroyed_years as years,
      f.destroyed_from as "from", f.destroyed_until::text as until,
      (f.destroyed_at at time zone 'Europe/London')::date::text as "destroyedOn", s.name as by
    from kept_file f join pupil p on p.school_id = f.school_id and p.pupil_id = f.pupil_id
      left join staff s on s.school_id = f.school_id and s.staff_id = f.destroyed_by
    where f.school_id = ${schoolId} and f.destroyed_at is not null order by f.destroyed_at desc, p.sort_key, f.file_id limit ${most}`.execute(
    db,
  )
  return rows
}
