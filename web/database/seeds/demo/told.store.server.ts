import { sql } from 'kysely'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'

export interface Told {
  pupilId: string
  version: number
  registrationGroup: string | null
  status: 'N' | 'K' | 'E' | 'W'
  since: string
}

/** The pupils a story is told of: these, or everyone who has never had a status. */
export async function pupilsToTell(scope: Scope, ids: readonly string[] | null): Promise<Told[]> {
  const only = ids === null ? sql`s.status is null` : sql`p.pupil_id = any (${`{${ids.join(',')}}`}::uuid[])`
  return asSchool(scope.database, scope.school.id, async (db) => {
    const { rows } =
      await sql<Told>`select p.pupil_id as "pupilId", p.version, p.registration_group as "registrationGroup", coalesce(s.status, 'N') as status, s.starts_on as since
      from pupil p left join lateral (select status, starts_on from sen_status f where f.school_id = p.school_id and f.pupil_id = p.pupil_id and f.withdrawn_at is null
        order by starts_on desc, recorded_at desc limit 1) s on true
      where p.school_id = ${scope.school.id} and p.withdrawn_at is null and ${only} order by p.sort_key, p.pupil_id`.execute(db)
    return rows
  })
}
