import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Changes, Recorded } from './calendar.store.server.ts'

export interface AuthorityEntry extends Recorded {
  number: string
  name: string
  own: boolean
}
export interface GovernorEntry extends Recorded {
  name: string
  startsOn: string | null
  endedOn: string | null
}

const recorded = sql.raw(
  `e.recorded_at as "recordedAt", case when e.recorded_by is not null then coalesce(s.name, 'Command line') end as "recordedBy", e.withdrawn_at as "withdrawnAt"`,
)
const whoRecorded = sql.raw('left join staff s on s.school_id = e.school_id and s.staff_id = e.recorded_by')

/** The school's own authority first, then by name. */
export async function authoritiesOf(db: Database, schoolId: string): Promise<AuthorityEntry[]> {
  const { rows } = await sql<AuthorityEntry>`select e.school_authority_id as id, e.number, e.name, e.own, ${recorded}
    from school_authority e ${whoRecorded} where e.school_id = ${schoolId} order by not e.own, e.name, e.number`.execute(db)
  return rows
}

/** The row of the school follows its own authority. */
export async function saveAuthorities(
  db: Database,
  { schoolId, by }: { schoolId: string; by: string },
  { added, withdrawn }: Changes<{ number: string; name: string; own: boolean }>,
): Promise<void> {
  const entries = added.map((one) => ({ ...one, id: newId() }))
  for (const id of withdrawn)
    await sql`update school_authority set withdrawn_at = now(), withdrawn_by = ${by}, replaced_by = ${entries.find((one) => one.instead === id)?.id ?? null}
      where school_id = ${schoolId} and school_authority_id = ${id}`.execute(db)
  for (const { id, row } of entries) {
    await sql`insert into school_authority (school_id, school_authority_id, number, name, own, recorded_by)
      values (${schoolId}, ${id}, ${row.number}, ${row.name}, ${row.own}, ${by})`.execute(db)
    if (row.own) await sql`update school set la = ${row.number} where school_id = ${schoolId}`.execute(db)
  }
}

/** The one that stands first, then the newest. */
export async function linkGovernorsOf(db: Database, schoolId: string): Promise<GovernorEntry[]> {
  const { rows } = await sql<GovernorEntry>`select e.school_link_governor_id as id, e.name, e.starts_on::text as "startsOn",
      e.ended_on::text as "endedOn", ${recorded}
    from school_link_governor e ${whoRecorded} where e.school_id = ${schoolId}
    order by e.withdrawn_at is not null, e.recorded_at desc, e.school_link_governor_id desc`.execute(db)
  return rows
}

export async function replaceLinkGovernor(
  db: Database,
  { schoolId, by }: { schoolId: string; by: string },
  entry: { name: string; startsOn: string | null; endedOn: string | null },
): Promise<void> {
  const id = newId()
  await sql`update school_link_governor set withdrawn_at = now(), replaced_by = ${id}
    where school_id = ${schoolId} and withdrawn_at is null`.execute(db)
  await sql`insert into school_link_governor (school_id, school_link_governor_id, name, starts_on, ended_on, recorded_by)
    values (${schoolId}, ${id}, ${entry.name}, ${entry.startsOn}, ${entry.endedOn}, ${by})`.execute(db)
}
