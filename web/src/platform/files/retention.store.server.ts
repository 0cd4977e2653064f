import { sql } from 'kysely'
import type { Database } from '../work/scope.ts'
import { keepingDefaults, keptKinds } from './retention.rules.ts'

/** Which kind of record the file `f` stands beside. */
export const kindOfFile = sql`case when f.concern_id is not null then 'concern' when f.advice_id is not null then 'advice' else 'spoken' end`

const defaults = sql.join(
  keptKinds.map((kind) => sql`(${kind}::text, ${keepingDefaults[kind].years}::int, ${keepingDefaults[kind].from}::text)`),
)

/** What counts for the files of a school: the newest line of each kind, or what stands until the school says otherwise. */
export const keepingOf = (schoolId: ReturnType<typeof sql>) => sql`(select d.kind, coalesce(r.years, d.years) as years,
    coalesce(r.counts_from, d.counts_from) as counts_from, r.retention_rule_id, r.because, r.recorded_at, r.recorded_by
  from (values ${defaults}) d (kind, years, counts_from)
    left join lateral (select * from retention_rule one where one.school_id = ${schoolId} and one.kind = d.kind
      order by one.recorded_at desc, one.retention_rule_id desc limit 1) r on true)`

/** Whether a hold stands on a pupil: nothing of their files is destroyed then, by anybody. Ask it while the pupil's row is held. */
export async function heldNow(db: Database, schoolId: string, pupilId: string): Promise<boolean> {
  const { rows } = await sql`select from retention_hold where school_id = ${schoolId} and pupil_id = ${pupilId}
    and ended_on is null limit 1`.execute(db)
  return rows.length > 0
}
