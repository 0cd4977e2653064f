import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { ProvisionRow } from './library-shape.rules.ts'
import type { Area, Evidence, Wave } from './provision-words.rules.ts'

interface Asked {
  schoolId: string
  costs: boolean
  /** Null: all that are in use. */
  provisionId: string | null
}

/** What the school can give, by wave and name; or one of it, in use or not. One statement. */
export async function provisionsOf(db: Database, { schoolId, costs, provisionId }: Asked): Promise<ProvisionRow[]> {
  const pence = costs ? sql`p.resources_pence, p.licence_pence` : sql`null::int, null::int`
  const which = provisionId === null ? sql`p.withdrawn_at is null` : sql`p.provision_id = ${provisionId}`
  const { rows } = await sql<ProvisionRow>`select l.*, l.wave from (
      select p.provision_id as "provisionId", p.version, p.name, p.about, p.wave, to_jsonb(p.areas) as areas, p.evidence, p.evidence_about as "evidenceAbout",
        p.evidence_link as "evidenceLink", p.evidence_on::text as "evidenceOn", p.role_id as "roleId", r.name as role, p.qualification, p.minutes,
        p.times_a_week as "timesAWeek", p.weeks, p.size, p.room, costs.resources as "resourcesPence", costs.licence as "licencePence",
        p.entry_measure as "entryMeasure", p.exit_measure as "exitMeasure", p.expected_gain::float8 as "expectedGain", p.expected_effect as "expectedEffect",
        p.started_as as "startedAs", p.withdrawn_at is not null as withdrawn,
        (select count(*)::int from provision_group g where g.school_id = p.school_id and g.provision_id = p.provision_id and g.withdrawn_at is null) as groups
      from provision p cross join lateral (select ${pence}) costs(resources, licence)
        left join pay_role r on r.school_id = p.school_id and r.pay_role_id = p.role_id
      where p.school_id = ${schoolId} and ${which}) l
    order by array_position(array['universal', 'targeted', 'specialist'], l.wave), lower(l.name)`.execute(db)
  return rows
}

/** What is kept of a provision, under the names of its columns. */
export interface ProvisionToKeep {
  name: string
  about: string | null
  wave: Wave
  areas: readonly Area[]
  evidence: Evidence | null
  evidence_about: string | null
  evidence_link: string | null
  evidence_on: string | null
  role_id: string | null
  qualification: string | null
  minutes: number | null
  times_a_week: number | null
  weeks: number | null
  size: number | null
  room: string | null
  resources_pence: number | null
  licence_pence: number | null
  entry_measure: string | null
  exit_measure: string | null
  expected_gain: number | null
  expected_effect: string | null
  started_as: string | null
}

const columns = sql`name, about, wave, areas, evidence, evidence_about, evidence_link, evidence_on, role_id, qualification, minutes, times_a_week, weeks, size,
  room, resources_pence, licence_pence, entry_measure, exit_measure, expected_gain, expected_effect`
const typed = sql`name text, about text, wave text, areas text[], evidence text, evidence_about text, evidence_link text, evidence_on date, role_id uuid,
  qualification text, minutes int, times_a_week int, weeks int, size int, room text, resources_pence int, licence_pence int, entry_measure text,
  exit_measure text, expected_gain numeric, expected_effect text`

/** Adds those whose name is not taken. The names of those that were added come back. */
export async function addProvisions(
  db: Database,
  at: { schoolId: string; staffId: string },
  given: readonly ProvisionToKeep[],
): Promise<{ provisionId: string; name: string }[]> {
  const rows = given.map((one) => ({ id: newId(), ...one }))
  const added = await sql<{
    provisionId: string
    name: string
  }>`insert into provision (school_id, provision_id, recorded_by, started_as, ${columns})
    select ${at.schoolId}::uuid, n.id, ${at.staffId}::uuid, n.started_as, ${columns}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(id uuid, started_as text, ${typed})
    on conflict (school_id, lower(name)) where withdrawn_at is null do nothing returning provision_id as "provisionId", name`.execute(
    db,
  )
  return added.rows
}

/** False when somebody else changed it since `version`, or it is out of use. */
export async function changeProvisionRow(
  db: Database,
  at: { schoolId: string; provisionId: string; version: number },
  given: ProvisionToKeep,
): Promise<boolean> {
  const { rows } = await sql`update provision p set (${columns}) = (select ${columns}
      from jsonb_to_record(${JSON.stringify(given)}::jsonb) as n(${typed}))
    where p.school_id = ${at.schoolId} and p.provision_id = ${at.provisionId} and p.version = ${at.version} and p.withdrawn_at is null
    returning p.provision_id`.execute(db)
  return rows.length === 1
}

export async function nameIsTaken(
  db: Database,
  { schoolId, name, but }: { schoolId: string; name: string; but: string | null },
): Promise<boolean> {
  const { rows } =
    await sql`select from provision where school_id = ${schoolId} and lower(name) = lower(${name}) and withdrawn_at is null
    and provision_id is distinct from ${but}::uuid`.execute(db)
  return rows.length > 0
}

/** Takes it out of use, or back. What was given of it stays as it was. */
export async function useProvision(
  db: Database,
  at: { schoolId: string; provisionId: string },
  inUse: boolean,
): Promise<boolean> {
  const { rows } = await sql`update provision set withdrawn_at = ${inUse ? sql`null` : sql`now()`}
    where school_id = ${at.schoolId} and provision_id = ${at.provisionId} and withdrawn_at is ${inUse ? sql`not null` : sql`null`} returning provision_id`.execute(
    db,
  )
  return rows.length === 1
}

/** Takes out of use whatever came with the starting library, was never changed and was never given to anybody. */
export async function withdrawStarted(db: Database, schoolId: string): Promise<number> {
  const { rows } = await sql`update provision p set withdrawn_at = now()
    where p.school_id = ${schoolId} and p.started_as is not null and p.withdrawn_at is null and p.version = 1
      and not exists (select from provision_group g where g.school_id = p.school_id and g.provision_id = p.provision_id and g.withdrawn_at is null)
    returning p.provision_id`.execute(db)
  return rows.length
}

export async function payRolesOf(db: Database, schoolId: string): Promise<{ roleId: string; name: string }[]> {
  const { rows } = await sql<{ roleId: string; name: string }>`select pay_role_id as "roleId", name from pay_role
    where school_id = ${schoolId} and withdrawn_at is null order by lower(name)`.execute(db)
  return rows
}
