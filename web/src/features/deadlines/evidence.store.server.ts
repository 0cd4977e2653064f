import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { EvidenceForm, EvidenceKind } from './evidence.form.ts'

export interface Evidence {
  id: string
  kind: EvidenceKind
  happenedOn: string
  owner: string
  link: string | null
  note: string | null
  /** Put right by a later entry, or taken out. */
  replaced: boolean
}

/** Everything that was ever recorded, newest first. */
export async function listEvidence(db: Database, schoolId: string): Promise<Evidence[]> {
  const { rows } =
    await sql<Evidence>`select school_evidence_id as id, kind, happened_on::text as "happenedOn", owner, link, note,
      withdrawn_at is not null as replaced
    from school_evidence where school_id = ${schoolId} order by happened_on desc, recorded_at desc, school_evidence_id desc`.execute(
      db,
    )
  return rows
}

export async function addEvidence(db: Database, schoolId: string, by: string, evidence: EvidenceForm): Promise<string> {
  const id = newId()
  await sql`insert into school_evidence (school_id, school_evidence_id, kind, happened_on, owner, link, note, recorded_by)
    values (${schoolId}, ${id}, ${evidence.kind}, ${evidence.happenedOn}, ${evidence.owner}, ${evidence.link}, ${evidence.note}, ${by})`.execute(
    db,
  )
  return id
}

/** Takes an entry out of use, naming what replaces it. False when somebody did so before. */
export async function withdrawEvidenceRow(
  db: Database,
  at: { schoolId: string; kind: EvidenceKind; id: string },
  replacedBy: string | null,
): Promise<boolean> {
  const { rows } = await sql`update school_evidence set withdrawn_at = now(), replaced_by = ${replacedBy}
    where school_id = ${at.schoolId} and school_evidence_id = ${at.id} and kind = ${at.kind} and withdrawn_at is null
    returning school_evidence_id`.execute(db)
  return rows.length > 0
}
