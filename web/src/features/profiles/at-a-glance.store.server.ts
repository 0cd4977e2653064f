import { type RawBuilder, sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'

/** What an adult has to know of a pupil before the lesson begins, from the signed documents. */
export interface Glance {
  /** What works, as the child would say it, and what is asked of every lesson. */
  helps: string | null
  notHelpful: string | null
  /** What to do in a medical emergency. */
  emergency: string | null
  arrangements: string[]
}

/** Part of a statement over pupils `p`: the glance of each as JSON, null where nothing stands. */
export function glanceOf(schoolId: string, today: string): RawBuilder<unknown> {
  const newest = (kind: string, part: string) => sql`(select f.content->>${part} from profile f where f.school_id = ${schoolId}
    and f.pupil_id = p.pupil_id and f.kind = ${kind} and f.state = 'signed' order by f.turn desc limit 1)`
  return sql`(select jsonb_build_object('helps', x.helps, 'notHelpful', x.not_helpful, 'emergency', x.emergency, 'arrangements', coalesce(x.arrangements, '[]'::jsonb))
    from (select nullif(concat_ws(E'\\n', ${newest('one-page', 'helps')}, ${newest('one-page', 'in-class')}), '') as helps,
      ${newest('one-page', 'not-helpful')} as not_helpful, ${newest('healthcare', 'emergency')} as emergency,
      (select jsonb_agg(a.says order by a.recorded_at) from arrangement a where a.school_id = ${schoolId} and a.pupil_id = p.pupil_id
        and a.withdrawn_at is null and a.form_8 in ('not-needed', 'approved') and (a.expires_on is null or a.expires_on >= ${today}::date)) as arrangements) x
    where x.helps is not null or x.not_helpful is not null or x.emergency is not null or x.arrangements is not null)`
}

/** The glance of one pupil. Null where nothing stands. One statement. */
export async function glanceOfPupil(
  db: Database,
  { schoolId, pupilId, today }: { schoolId: string; pupilId: string; today: string },
): Promise<Glance | null> {
  const { rows } = await sql<{ glance: Glance | null }>`select ${glanceOf(schoolId, today)} as glance from pupil p
    where p.school_id = ${schoolId} and p.pupil_id = ${pupilId}`.execute(db)
  return rows[0]?.glance ?? null
}
