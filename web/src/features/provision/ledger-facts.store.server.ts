import type { Entry, Group, Rate, ShareBy } from '@waymark/provision'
import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'

export interface KeptGroup extends Group {
  withdrawn: boolean
}

/** What the ledger of some groups rests on; every group of the school where none are named. Holds the groups until the end. */
export async function groupsForLedger(db: Database, schoolId: string, groupIds: readonly string[] | null): Promise<KeptGroup[]> {
  const named = groupIds === null ? sql`` : sql`and g.group_id = any (${groupIds}::uuid[])`
  await sql`select group_id from provision_group g where g.school_id = ${schoolId} ${named} order by group_id for update`.execute(
    db,
  )
  const of = sql`= g.school_id and x.group_id = g.group_id`
  const { rows } =
    await sql<KeptGroup>`select g.group_id as "groupId", g.withdrawn_at is not null as withdrawn, g.starts_on::text as "startsOn", g.ends_on::text as "endsOn", g.size, g.solely_for as "solelyFor",
      coalesce((select jsonb_agg(jsonb_build_object('weekday', x.weekday, 'startsAt', x.starts_at, 'minutes', x.minutes, 'week', x.week,
        'startsOn', x.starts_on, 'endsOn', x.ends_on)) from provision_slot x where x.school_id ${of}), '[]') as slots,
      coalesce((select jsonb_agg(jsonb_build_object('pupilId', x.pupil_id, 'week', x.week, 'startsOn', x.starts_on, 'endsOn', x.ends_on))
        from provision_place x where x.school_id ${of} and x.withdrawn_at is null), '[]') as places,
      coalesce((select jsonb_agg(jsonb_build_object('adultId', x.adult_id, 'roleId', x.role_id, 'feePence', x.fee_pence, 'share', x.share,
        'startsOn', x.starts_on, 'endsOn', x.ends_on)) from provision_adult x where x.school_id ${of}), '[]') as adults,
      coalesce((select jsonb_agg(jsonb_build_object('itemId', x.item_id, 'pence', x.pence, 'on', x.bought_on))
        from provision_item x where x.school_id ${of} and x.withdrawn_at is null), '[]') as items
    from provision_group g where g.school_id = ${schoolId} ${named}`.execute(db)
  return rows
}

/** Every record of the sessions of some groups on some days, those that were replaced among them. */
export async function entriesOf(
  db: Database,
  schoolId: string,
  asked: { groupIds: readonly string[]; from: string; to: string },
): Promise<Entry[]> {
  const { rows } =
    await sql<Entry>`select e.entry_id as "entryId", e.group_id as "groupId", e.day::text, e.starts_at as "startsAt", e.replaces,
      to_char(e.made_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "madeAt", e.happened, e.minutes, e.reason, e.cover,
      coalesce((select jsonb_agg(jsonb_build_object('pupilId', m.pupil_id, 'here', m.here, 'reason', m.reason) order by m.pupil_id)
        from session_mark m where m.school_id = e.school_id and m.entry_id = e.entry_id), '[]') as marks
    from session_entry e where e.school_id = ${schoolId} and e.group_id = any (${asked.groupIds}::uuid[])
      and e.day between ${asked.from} and ${asked.to}`.execute(db)
  return rows
}

export interface LedgerChoices {
  shareBy: ShareBy
  firstWeek: 'A' | 'B'
  rates: Rate[]
}

/** How this school shares out costs and letters its weeks, and what an hour of each role costs. */
export async function ledgerChoicesOf(db: Database, schoolId: string): Promise<LedgerChoices> {
  const { rows } =
    await sql<LedgerChoices>`select coalesce(c.share_by, 'present') as "shareBy", coalesce(c.first_week, 'A') as "firstWeek",
      coalesce((select jsonb_agg(jsonb_build_object('roleId', r.pay_role_id, 'startsOn', r.starts_on, 'per', r.per, 'pence', r.pence,
        'baseWeeks', r.base_weeks, 'onCost', r.on_cost)) from pay_rate r where r.school_id = ${schoolId} and r.withdrawn_at is null), '[]') as rates
    from (select) one left join provision_choices c on c.school_id = ${schoolId}`.execute(db)
  return rows[0] ?? { shareBy: 'present', firstWeek: 'A', rates: [] }
}
