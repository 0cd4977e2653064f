import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'

export interface Printed {
  pupilId: string
  forename: string
  surname: string
  year: string | null
  class: string | null
}

/** What stands at the head of each plan, in the order given. */
export async function aboutPrinted(db: Database, schoolId: string, pupilIds: readonly string[]): Promise<Printed[]> {
  const { rows } =
    await sql<Printed>`select p.pupil_id as "pupilId", coalesce(nullif(p.preferred_forename, ''), p.forename) as forename,
      coalesce(nullif(p.preferred_surname, ''), p.surname) as surname, p.year_group as year, p.registration_group as class
    from unnest(${`{${pupilIds.join(',')}}`}::uuid[]) with ordinality as asked(pupil_id, place)
      join pupil p on p.school_id = ${schoolId} and p.pupil_id = asked.pupil_id and p.withdrawn_at is null
    order by asked.place`.execute(db)
  return rows
}

/** Which of these have a plan, in the order given. */
export async function withPlan(db: Database, schoolId: string, pupilIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ pupilId: string }>`select asked.pupil_id as "pupilId"
    from unnest(${`{${pupilIds.join(',')}}`}::uuid[]) with ordinality as asked(pupil_id, place)
    where exists (select from cycle c where c.school_id = ${schoolId} and c.pupil_id = asked.pupil_id and c.withdrawn_at is null)
    order by asked.place`.execute(db)
  return rows.map(({ pupilId }) => pupilId)
}
