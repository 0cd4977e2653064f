import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'

/** What an adult has to know of a pupil before the lesson begins, from the signed documents. */
export interface Glance {
  notHelpful: string | null
  /** What to do in a medical emergency. */
  emergency: string | null
  arrangements: string[]
}

/** Of these pupils, those of whom something stands. One statement. */
export async function glancesOf(
  db: Database,
  { schoolId, pupilIds, today }: { schoolId: string; pupilIds: readonly string[]; today: string },
): Promise<Map<string, Glance>> {
  const newest = (kind: string, part: string) => sql`(select f.content->>${part} from profile f where f.school_id = ${schoolId}
    and f.pupil_id = p.pupil_id and f.kind = ${kind} and f.state = 'signed' order by f.turn desc limit 1)`
  const { rows } = await sql<
    Glance & { pupilId: string }
  >`select p.pupil_id as "pupilId", ${newest('one-page', 'not-helpful')} as "notHelpful",
      ${newest('healthcare', 'emergency')} as emergency,
      coalesce((select jsonb_agg(a.says order by a.recorded_at) from arrangement a where a.school_id = ${schoolId} and a.pupil_id = p.pupil_id
        and a.withdrawn_at is null and a.form_8 in ('not-needed', 'approved') and (a.expires_on is null or a.expires_on >= ${today}::date)), '[]'::jsonb) as arrangements
    from unnest(${`{${pupilIds.join(',')}}`}::uuid[]) as p(pupil_id)`.execute(db)
  return new Map(
    rows
      .filter(({ notHelpful, emergency, arrangements }) => notHelpful || emergency || arrangements.length > 0)
      .map(({ pupilId, ...glance }) => [pupilId, glance]),
  )
}
