import { sql } from 'kysely'
import type { z } from 'zod'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { EvidenceForm, EvidenceKind, SencoForm } from './evidence.form.ts'

export interface Evidence {
  id: string
  kind: EvidenceKind
  happenedOn: string
  owner: string
  link: string | null
  note: string | null
  replaced: boolean
}

export async function listEvidence(db: Database, schoolId: string): Promise<Evidence[]> {
  const { rows } =
    await sql<Evidence>`select school_evidence_id as id, kind, happened_on as "happenedOn", owner, link, note, withdrawn_at is not null as replaced
    from school_evidence where school_id = ${schoolId} order by happened_on desc, recorded_at desc`.execute(db)
  return rows
}

export async function addEvidence(
  db: Database,
  schoolId: string,
  by: string,
  evidence: z.infer<typeof EvidenceForm>,
): Promise<void> {
  await sql`insert into school_evidence (school_id, school_evidence_id, kind, happened_on, owner, link, note, recorded_by)
    values (${schoolId}, ${newId()}, ${evidence.kind}, ${evidence.happenedOn}, ${evidence.owner}, ${evidence.link}, ${evidence.note}, ${by})`.execute(
    db,
  )
}

export interface SencoPost {
  id: string
  name: string
  becameSencoOn: string | null
  priorServiceMonths: number | null
  award: 'NASENCO' | 'NPQ' | null
  courseStartedOn: string | null
  completedOn: string | null
}

export async function sencoPosts(db: Database, schoolId: string): Promise<SencoPost[]> {
  const { rows } =
    await sql<SencoPost>`select senco_post_id as id, name, became_senco_on as "becameSencoOn", prior_service_months as "priorServiceMonths", award,
      course_started_on as "courseStartedOn", completed_on as "completedOn"
    from senco_post where school_id = ${schoolId} and withdrawn_at is null and ended_on is null order by recorded_at`.execute(db)
  return rows
}

/** The facts of the SENCO as they are now; what was recorded before is kept, and names what replaced it. */
export async function replaceSencoPost(
  db: Database,
  schoolId: string,
  by: string,
  post: z.infer<typeof SencoForm>,
): Promise<void> {
  const id = newId()
  await sql`update senco_post set withdrawn_at = now(), replaced_by = ${id} where school_id = ${schoolId} and withdrawn_at is null`.execute(
    db,
  )
  await sql`insert into senco_post (school_id, senco_post_id, name, became_senco_on, prior_service_months, award, course_started_on, completed_on, recorded_by)
    values (${schoolId}, ${id}, ${post.name}, ${post.becameSencoOn}, ${post.priorServiceMonths}, ${post.award}, ${post.courseStartedOn}, ${post.completedOn}, ${by})`.execute(
    db,
  )
}
