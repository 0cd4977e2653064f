import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { EvidenceForm } from './evidence.form.ts'

export interface Evidence {
  id: string
  /** The duty it shows, by the id of the catalogue. */
  duty: string
  what: string
  happenedOn: string
  owner: string
  lookAgainOn: string | null
  link: string | null
  note: string | null
  recordedBy: string | null
  recordedOn: string
  /** Put right by a later entry, or taken out. */
  replaced: boolean
}

/** Everything that was ever recorded, newest first; of one duty when it is named. */
export async function listEvidence(db: Database, schoolId: string, duty: string | null = null): Promise<Evidence[]> {
  const { rows } = await sql<Evidence>`select e.school_evidence_id as id, e.duty, e.what, e.happened_on::text as "happenedOn",
      e.owner, e.look_again_on::text as "lookAgainOn", e.link, e.note, s.name as "recordedBy",
      (e.recorded_at at time zone 'Europe/London')::date::text as "recordedOn", e.withdrawn_at is not null as replaced
    from school_evidence e left join staff s on s.school_id = e.school_id and s.staff_id = e.recorded_by
    where e.school_id = ${schoolId} and (${duty}::text is null or e.duty = ${duty})
    order by e.happened_on desc, e.recorded_at desc, e.school_evidence_id desc`.execute(db)
  return rows
}

export async function addEvidence(db: Database, schoolId: string, by: string, evidence: EvidenceForm): Promise<string> {
  const id = newId()
  const { duty, what, happenedOn, owner, lookAgainOn, link, note } = evidence
  await sql`insert into school_evidence
      (school_id, school_evidence_id, duty, what, happened_on, owner, look_again_on, link, note, recorded_by)
    values (${schoolId}, ${id}, ${duty}, ${what}, ${happenedOn}, ${owner}, ${lookAgainOn}, ${link}, ${note}, ${by})`.execute(db)
  return id
}

/** Takes an entry out of use, naming what replaces it. False when somebody did so before. */
export async function withdrawEvidenceRow(
  db: Database,
  at: { schoolId: string; duty: string; id: string },
  replacedBy: string | null,
): Promise<boolean> {
  const { rows } = await sql`update school_evidence set withdrawn_at = now(), replaced_by = ${replacedBy}
    where school_id = ${at.schoolId} and school_evidence_id = ${at.id} and duty = ${at.duty} and withdrawn_at is null
    returning school_evidence_id`.execute(db)
  return rows.length > 0
}
