import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { RateTold } from './hour.rules.ts'

export interface RateRow extends RateTold {
  rateId: string
  startsOn: string
  recordedOn: string
  by: string | null
  /** Null: it counts. */
  withdrawnOn: string | null
}

export interface RoleRow {
  roleId: string
  name: string
  inUse: boolean
  /** Adults of groups who are paid in it. */
  adults: number
  /** The newest first; those that were withdrawn among them. */
  rates: RateRow[]
}

const london = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'Europe/London', 'YYYY-MM-DD')`

/** What adults are paid as, with all rates there were. One statement. */
export async function rolesOf(db: Database, schoolId: string): Promise<RoleRow[]> {
  const { rows } = await sql<RoleRow>`select o.pay_role_id as "roleId", o.name, o.withdrawn_at is null as "inUse",
      (select count(*)::int from provision_adult a join provision_group g on g.school_id = a.school_id and g.group_id = a.group_id
        where a.school_id = o.school_id and a.role_id = o.pay_role_id and g.withdrawn_at is null) as adults,
      coalesce((select jsonb_agg(jsonb_build_object('rateId', r.pay_rate_id, 'startsOn', r.starts_on, 'per', r.per, 'pence', r.pence,
          'baseWeeks', r.base_weeks, 'onCost', r.on_cost, 'recordedOn', ${london('r.recorded_at')}, 'by', s.name,
          'withdrawnOn', ${london('r.withdrawn_at')}) order by r.starts_on desc, r.recorded_at desc)
        from pay_rate r left join staff s on s.school_id = r.school_id and s.staff_id = r.recorded_by
        where r.school_id = o.school_id and r.pay_role_id = o.pay_role_id), '[]'::jsonb) as rates
    from pay_role o where o.school_id = ${schoolId} order by o.withdrawn_at is not null, lower(o.name)`.execute(db)
  return rows
}

export interface Priced {
  priced: number
  unpriced: number
  /** Groups with sessions without a cost, and the roles that are wanting a rate. */
  wanting: { provision: string; group: string; sessions: number; roles: (string | null)[] }[]
}

/** How many sessions of some days have a cost, and which have none. One statement. */
export async function pricedOf(db: Database, asked: { schoolId: string; from: string; to: string }): Promise<Priced> {
  const { rows } = await sql<Priced>`with sessions as (
      select l.group_id, l.day, l.starts_at, l.unpriced from session_line l
        join provision_group g on g.school_id = l.school_id and g.group_id = l.group_id and g.withdrawn_at is null
      where l.school_id = ${asked.schoolId} and l.day between ${asked.from} and ${asked.to} and l.kind = 'session' and l.state <> 'gone')
    select (select count(*)::int from sessions where not unpriced) as priced, (select count(*)::int from sessions where unpriced) as unpriced,
      coalesce((select jsonb_agg(w order by w.provision, w.group) from (
        select v.name as provision, g.name as "group", count(distinct (s.day, s.starts_at))::int as sessions,
          coalesce(jsonb_agg(distinct o.name) filter (where a.adult_id is not null), '[]'::jsonb) as roles
        from sessions s join provision_group g on g.school_id = ${asked.schoolId} and g.group_id = s.group_id
          join provision v on v.school_id = g.school_id and v.provision_id = g.provision_id
          left join session_adult_line a on a.school_id = g.school_id and a.group_id = s.group_id and a.day = s.day
            and a.starts_at = s.starts_at and not a.gone and (a.planned_pence is null or a.pence is null)
          left join pay_role o on o.school_id = g.school_id and o.pay_role_id = a.role_id
        where s.unpriced group by g.group_id, v.name, g.name) w), '[]'::jsonb) as wanting`.execute(db)
  return rows[0] ?? { priced: 0, unpriced: 0, wanting: [] }
}

/** Holds all roles of the school until the end, so that changes of rates follow one another. */
export async function rolesForChange(
  db: Database,
  schoolId: string,
): Promise<{ roleId: string; name: string; inUse: boolean }[]> {
  const { rows } = await sql<{
    roleId: string
    name: string
    inUse: boolean
  }>`select pay_role_id as "roleId", name, withdrawn_at is null as "inUse" from pay_role where school_id = ${schoolId}
    order by pay_role_id for update`.execute(db)
  return rows
}

export type KeptRate = RateTold & { rateId: string; roleId: string; startsOn: string; withdrawn: boolean }

/** The rate itself, and every other that counts of its role. */
export async function ratesForChange(
  db: Database,
  schoolId: string,
  which: { roleId?: string; rateId?: string },
): Promise<KeptRate[]> {
  const role = which.roleId
    ? sql`${which.roleId}::uuid`
    : sql`(select x.pay_role_id from pay_rate x where x.school_id = ${schoolId} and x.pay_rate_id = ${which.rateId ?? null})`
  const { rows } =
    await sql<KeptRate>`select pay_rate_id as "rateId", pay_role_id as "roleId", starts_on::text as "startsOn", per, pence,
      base_weeks as "baseWeeks", on_cost as "onCost", withdrawn_at is not null as withdrawn
    from pay_rate where school_id = ${schoolId} and pay_role_id = ${role} order by recorded_at desc`.execute(db)
  return rows
}

interface At {
  schoolId: string
  staffId: string
}

/** The ids of those that were added: a name that somebody took meanwhile is left out. */
export async function addRoles(db: Database, at: At, names: readonly string[]): Promise<string[]> {
  const roles = names.map((name) => ({ id: newId(), name }))
  const { rows } = await sql<{ id: string }>`insert into pay_role (school_id, pay_role_id, name, recorded_by)
    select ${at.schoolId}::uuid, (r->>'id')::uuid, r->>'name', ${at.staffId}::uuid from jsonb_array_elements(${JSON.stringify(roles)}::jsonb) r
    on conflict do nothing returning pay_role_id as id`.execute(db)
  return rows.map(({ id }) => id)
}

export async function setRoleUse(
  db: Database,
  schoolId: string,
  { roleId, inUse }: { roleId: string; inUse: boolean },
): Promise<void> {
  await sql`update pay_role set withdrawn_at = ${inUse ? null : sql`now()`} where school_id = ${schoolId} and pay_role_id = ${roleId}`.execute(
    db,
  )
}

export async function addRate(db: Database, at: At, rate: RateTold & { roleId: string; startsOn: string }): Promise<string> {
  const id = newId()
  await sql`insert into pay_rate (school_id, pay_rate_id, pay_role_id, starts_on, per, pence, base_weeks, on_cost, recorded_by)
    values (${at.schoolId}, ${id}, ${rate.roleId}, ${rate.startsOn}, ${rate.per}, ${rate.pence}, ${rate.baseWeeks}, ${rate.onCost}, ${at.staffId})`.execute(
    db,
  )
  return id
}

export async function withdrawRateRow(db: Database, schoolId: string, rateId: string): Promise<void> {
  await sql`update pay_rate set withdrawn_at = now() where school_id = ${schoolId} and pay_rate_id = ${rateId} and withdrawn_at is null`.execute(
    db,
  )
}
