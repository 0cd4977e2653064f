import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import type { Kind } from './provision-words.rules.ts'

export interface GivenRow {
  groupId: string
  name: string
  kind: Kind
  startsOn: string
  endsOn: string | null
  /** Pupils of it whom this person may see. */
  pupils: number
}

/** Where a provision is or was given, what runs now first. For people with a wall, only where one of theirs is. One statement. */
export async function givenOf(
  db: Database,
  { schoolId, provisionId, today }: { schoolId: string; provisionId: string; today: string },
): Promise<GivenRow[]> {
  const { rows } =
    await sql<GivenRow>`select g.group_id as "groupId", g.name, g.kind, g.starts_on::text as "startsOn", g.ends_on::text as "endsOn", p.pupils
    from provision_group g cross join lateral (select count(distinct p.pupil_id)::int as pupils from provision_place p
      where p.school_id = g.school_id and p.group_id = g.group_id and p.withdrawn_at is null) p
    where g.school_id = ${schoolId} and g.provision_id = ${provisionId} and g.withdrawn_at is null
      and (p.pupils > 0 or g.kind = 'universal' or (select sees_every_pupil()))
    order by coalesce(g.ends_on >= ${today}::date, true) desc, g.starts_on desc, g.name limit 200`.execute(db)
  return rows
}
