import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import type { FactsKept, LineKept } from './worked-out.rules.ts'

interface Asked {
  schoolId: string
  groupId: string
}

/** A group with its adults and pupils, what its roles are paid from which day, and how costs are shared. One statement. */
export async function groupWorkedOut(db: Database, { schoolId, groupId }: Asked): Promise<FactsKept | null> {
  const { rows } = await sql<FactsKept>`select g.group_id as "groupId", v.name as provision, g.name as "group", g.kind,
      g.starts_on::text as "startsOn", g.ends_on::text as "endsOn", g.size, g.solely_for as "solelyFor",
      coalesce(c.share_by, 'present') as "shareBy",
      coalesce((select jsonb_agg(jsonb_build_object('adultId', a.adult_id, 'name', coalesce(f.name, a.outside_name), 'roleId', a.role_id,
          'feePence', a.fee_pence, 'share', a.share) order by a.starts_on, a.adult_id)
        from provision_adult a left join staff f on f.school_id = a.school_id and f.staff_id = a.staff_id
        where a.school_id = g.school_id and a.group_id = g.group_id), '[]'::jsonb) as adults,
      coalesce((select jsonb_agg(jsonb_build_object('pupilId', p.pupil_id, 'name', p.name) order by p.sort_key)
        from (select u.pupil_id, u.sort_key, coalesce(nullif(u.preferred_forename, ''), u.forename) || ' '
            || coalesce(nullif(u.preferred_surname, ''), u.surname) as name
          from pupil u where u.school_id = g.school_id and u.pupil_id in (
            select x.pupil_id from provision_place x where x.school_id = g.school_id and x.group_id = g.group_id and x.withdrawn_at is null
            union select x.pupil_id from session_pupil_line x
              where x.school_id = g.school_id and x.group_id = g.group_id and x.state <> 'gone')) p), '[]'::jsonb) as pupils,
      coalesce((select jsonb_agg(jsonb_build_object('roleId', r.pay_role_id, 'role', n.name, 'startsOn', r.starts_on, 'per', r.per,
          'pence', r.pence, 'baseWeeks', r.base_weeks, 'onCost', r.on_cost) order by n.name, r.starts_on)
        from pay_rate r join pay_role n on n.school_id = r.school_id and n.pay_role_id = r.pay_role_id
        where r.school_id = g.school_id and r.withdrawn_at is null), '[]'::jsonb) as rates
    from provision_group g join provision v on v.school_id = g.school_id and v.provision_id = g.provision_id
      left join provision_choices c on c.school_id = g.school_id
    where g.school_id = ${schoolId} and g.group_id = ${groupId} and g.withdrawn_at is null`.execute(db)
  return rows[0] ?? null
}

/** Every line of a group's ledger in some days as it is kept, with what each adult and one pupil have of it. One statement. */
export async function linesWorkedOut(
  db: Database,
  { schoolId, groupId, from, to, pupilId }: Asked & { from: string; to: string; pupilId: string | null },
): Promise<LineKept[]> {
  const at = (x: string) =>
    sql`${sql.ref(`${x}.school_id`)} = l.school_id and ${sql.ref(`${x}.group_id`)} = l.group_id and ${sql.ref(`${x}.day`)} = l.day
      and ${sql.ref(`${x}.starts_at`)} = l.starts_at`
  const { rows } = await sql<LineKept>`select l.day::text, l.starts_at as "startsAt", l.kind, l.state, i.says as item,
      l.planned_minutes as "plannedMinutes", l.minutes, l.planned_pence as "plannedPence", l.pence,
      l.unshared_planned_pence as "unsharedPlannedPence", l.unshared_pence as "unsharedPence", l.unpriced,
      coalesce((select jsonb_agg(jsonb_build_object('adultId', a.adult_id, 'roleId', a.role_id, 'plannedPence', a.planned_pence,
          'pence', a.pence) order by a.adult_id) from session_adult_line a where ${at('a')} and not a.gone), '[]'::jsonb) as adults,
      p.expected, p.came, p.lines, p.own
    from session_line l
      left join provision_item i on l.kind = 'item' and i.school_id = l.school_id and i.item_id::text = substr(l.starts_at, 6)
      cross join lateral (select count(*) filter (where x.planned_minutes > 0)::int as expected,
          count(*) filter (where x.state = 'here')::int as came, count(*)::int as lines,
          (jsonb_agg(jsonb_build_object('state', x.state, 'plannedMinutes', x.planned_minutes, 'minutes', x.minutes,
            'plannedPence', x.planned_pence, 'pence', x.pence)) filter (where x.pupil_id = ${pupilId}::uuid)) -> 0 as own
        from session_pupil_line x where ${at('x')} and x.state <> 'gone') p
    where l.school_id = ${schoolId} and l.group_id = ${groupId} and l.day between ${from} and ${to} and l.state <> 'gone'
    order by l.day, l.starts_at`.execute(db)
  return rows
}
