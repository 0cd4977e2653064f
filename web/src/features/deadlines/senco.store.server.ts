import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { SencoForm } from './senco.form.ts'

export interface SencoPost {
  id: string
  name: string
  becameSencoOn: string | null
  priorServiceMonths: number | null
  award: 'NASENCO' | 'NPQ' | null
  courseStartedOn: string | null
  completedOn: string | null
}

/** Who is SENCO now, as last recorded. */
export async function sencoPosts(db: Database, schoolId: string): Promise<SencoPost[]> {
  const { rows } = await sql<SencoPost>`select senco_post_id as id, name, became_senco_on::text as "becameSencoOn",
      prior_service_months as "priorServiceMonths", award, course_started_on::text as "courseStartedOn",
      completed_on::text as "completedOn"
    from senco_post where school_id = ${schoolId} and withdrawn_at is null and ended_on is null
    order by recorded_at desc, senco_post_id desc`.execute(db)
  return rows
}

/** The facts of the SENCO as they are now; what was recorded before is kept, and names what replaced it. */
export async function replaceSencoPost(db: Database, schoolId: string, by: string, post: SencoForm): Promise<void> {
  const id = newId()
  await sql`update senco_post set withdrawn_at = now(), replaced_by = ${id}
    where school_id = ${schoolId} and withdrawn_at is null and ended_on is null`.execute(db)
  await sql`insert into senco_post (school_id, senco_post_id, name, became_senco_on, prior_service_months, award,
      course_started_on, completed_on, recorded_by)
    values (${schoolId}, ${id}, ${post.name}, ${post.becameSencoOn}, ${post.priorServiceMonths}, ${post.award},
      ${post.courseStartedOn}, ${post.completedOn}, ${by})`.execute(db)
}
