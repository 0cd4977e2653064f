import { sql } from 'kysely'
import { statusNow } from '#features/pupil/public.server.ts'
import type { Database } from '#platform/work/scope.ts'
import type { SessionTold } from './figures.rules.ts'

export interface OfPupil {
  schoolId: string
  pupilId: string
  from: string
  to: string
}

/** Every session of a pupil in some days, and every part of what was bought for them, in order. One statement. */
export async function sessionsOfPupil(db: Database, { schoolId, pupilId, from, to }: OfPupil): Promise<SessionTold[]> {
  const { rows } =
    await sql<SessionTold>`select l.group_id as "groupId", l.day::text, l.starts_at as "startsAt", s.kind, i.says as item, l.state,
      l.reason, l.planned_minutes as "plannedMinutes", l.minutes, l.planned_pence as "plannedPence", l.pence, s.unpriced,
      s.pence as "wholePence", coalesce(o.expected, 0)::int as expected, coalesce(o.came, 0)::int as came
    from session_pupil_line l
      join provision_group g on g.school_id = l.school_id and g.group_id = l.group_id and g.withdrawn_at is null
      join session_line s on s.school_id = l.school_id and s.group_id = l.group_id and s.day = l.day and s.starts_at = l.starts_at
        and s.state <> 'gone'
      left join provision_item i on i.school_id = l.school_id and s.kind = 'item' and i.item_id::text = substr(l.starts_at, 6)
      left join lateral (select count(*) filter (where x.planned_minutes > 0 or x.planned_pence > 0) as expected,
          count(*) filter (where x.state = 'here') as came
        from session_pupil_line x where x.school_id = l.school_id and x.group_id = l.group_id and x.day = l.day
          and x.starts_at = l.starts_at and x.state <> 'gone') o on true
    where l.school_id = ${schoolId} and l.pupil_id = ${pupilId} and l.day between ${from} and ${to} and l.state <> 'gone'
    order by l.day, l.starts_at, l.group_id`.execute(db)
  return rows
}

export interface AdultTold {
  role: string | null
  outside: string | null
  feePence: number | null
  share: number
  startsOn: string
  endsOn: string | null
  /** Every rate of the role that counts, the earliest first. */
  rates: { startsOn: string; per: 'hour' | 'weekly-hour'; pence: number; baseWeeks: number; onCost: number }[]
}

export interface GroupTold {
  groupId: string
  provision: string
  about: string | null
  group: string
  kind: string
  area: string
  fundedFrom: string
  size: number | null
  /** Set up for this pupil alone, who is charged in full. */
  solely: boolean
  slots: { weekday: number; startsAt: string; minutes: number; week: string }[]
  adults: AdultTold[]
}

/** The groups that a pupil has a place in or a line of, with who gives them and what they are paid. One statement. */
export async function groupsOfPupil(db: Database, { schoolId, pupilId, from, to }: OfPupil): Promise<GroupTold[]> {
  const of = sql`x.school_id = g.school_id and x.group_id = g.group_id and x.starts_on <= ${to} and (x.ends_on is null or x.ends_on >= ${from})`
  const { rows } = await sql<GroupTold>`select g.group_id as "groupId", v.name as provision, v.about, g.name as "group", g.kind,
      v.areas[1] as area, g.funded_from as "fundedFrom", g.size, coalesce(g.solely_for = ${pupilId}::uuid, false) as solely,
      coalesce((select jsonb_agg(jsonb_build_object('weekday', x.weekday, 'startsAt', x.starts_at, 'minutes', x.minutes, 'week', x.week)
        order by x.weekday, x.starts_at) from provision_slot x where ${of}), '[]'::jsonb) as slots,
      coalesce((select jsonb_agg(jsonb_build_object('role', r.name, 'outside', x.outside_name, 'feePence', x.fee_pence, 'share', x.share,
          'startsOn', x.starts_on, 'endsOn', x.ends_on, 'rates', coalesce((select jsonb_agg(jsonb_build_object('startsOn', p.starts_on,
            'per', p.per, 'pence', p.pence, 'baseWeeks', p.base_weeks, 'onCost', p.on_cost) order by p.starts_on) from pay_rate p
            where p.school_id = x.school_id and p.pay_role_id = x.role_id and p.withdrawn_at is null), '[]'::jsonb)) order by x.starts_on, x.adult_id)
        from provision_adult x left join pay_role r on r.school_id = x.school_id and r.pay_role_id = x.role_id where ${of}), '[]'::jsonb) as adults
    from provision_group g join provision v on v.school_id = g.school_id and v.provision_id = g.provision_id
    where g.school_id = ${schoolId} and g.withdrawn_at is null and (exists (select from provision_place x where ${of}
        and x.pupil_id = ${pupilId} and x.withdrawn_at is null)
      or exists (select from session_pupil_line l where l.school_id = g.school_id and l.group_id = g.group_id and l.pupil_id = ${pupilId}
        and l.day between ${from} and ${to} and l.state <> 'gone'))
    order by v.name, g.name, g.group_id`.execute(db)
  return rows
}

export interface ReviewTold {
  reviewedOn: string
  provision: string
  group: string
  went: number | null
  entry: number | null
  exit: number | null
  reason: string | null
  decision: string
}

/** The reviews of a pupil's provision in some days, with the school's words for how it went. One statement. */
export async function reviewsOfPupil(
  db: Database,
  { schoolId, pupilId, from, to }: OfPupil,
): Promise<{ reviews: ReviewTold[]; scale: string[] | null }> {
  const { rows } = await sql<{ reviews: ReviewTold[]; scale: string[] | null }>`select
      (select scale_words from provision_choices where school_id = ${schoolId}) as scale,
      coalesce((select jsonb_agg(jsonb_build_object('reviewedOn', r.reviewed_on, 'provision', v.name, 'group', g.name, 'went', r.went,
          'entry', p.entry_value, 'exit', r.exit_value, 'reason', r.reason, 'decision', r.decision) order by r.reviewed_on, v.name)
        from provision_review r join provision_group g on g.school_id = r.school_id and g.group_id = r.group_id
          join provision v on v.school_id = g.school_id and v.provision_id = g.provision_id
          join provision_place p on p.school_id = r.school_id and p.place_id = r.place_id
        where r.school_id = ${schoolId} and r.pupil_id = ${pupilId} and r.withdrawn_at is null and r.replaced_by is null
          and r.reviewed_on between ${from} and ${to}), '[]'::jsonb) as reviews`.execute(db)
  return rows[0] ?? { reviews: [], scale: null }
}

export interface StatusTold {
  status: string
  since: string | null
  planMadeOn: string | null
  planReviewedOn: string | null
}

/** The status on a day, and the EHC plan that counts then. One statement. */
export async function statusTold(
  db: Database,
  { schoolId, pupilId, today }: { schoolId: string; pupilId: string; today: string },
): Promise<StatusTold> {
  const { rows } =
    await sql<StatusTold>`select s.status, s.since::text, e.made_on::text as "planMadeOn", e.last_reviewed_on::text as "planReviewedOn"
    from ${statusNow(schoolId, today)} s left join ehc_plan e on e.school_id = ${schoolId} and e.pupil_id = s.pupil_id
      and e.withdrawn_at is null and e.ceased_on is null where s.pupil_id = ${pupilId}`.execute(db)
  return rows[0] ?? { status: 'N', since: null, planMadeOn: null, planReviewedOn: null }
}
