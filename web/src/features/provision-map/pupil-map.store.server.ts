import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import type { Money } from './sums.rules.ts'
import type { AdultFact, Area, Slot, Wave } from './tree.rules.ts'

export interface PupilReview {
  reviewedOn: string
  went: number | null
  exitValue: number | null
  reason: string | null
  decision: 'continue' | 'change' | 'stop'
}
export interface PupilProvision {
  groupId: string
  group: string
  provision: string
  wave: Wave
  area: Area
  measure: string | null
  fundedFrom: string
  startsOn: string
  endsOn: string | null
  endReason: string | null
  reviewOn: string | null
  entryValue: number | null
  expectedGain: number | null
  outcome: { outcomeId: string; says: string } | null
  slots: Slot[]
  adults: AdultFact[]
  reviews: PupilReview[]
}

export interface PupilSums {
  groupId: string
  planned: number
  delivered: number
  open: number
  plannedMinutes: number
  minutes: number
  missed: { reason: string | null; kind: 'away' | 'cancelled'; sessions: number }[]
  money: Money | null
}

export interface PupilAsked {
  schoolId: string
  pupilId: string
  from: string
  to: string
  today: string
  costs: boolean
}

/** What a pupil is given in these days, newest first. Somebody who came to sessions without a place is there too. One statement. */
export async function provisionsOfPupil(db: Database, { schoolId, pupilId, from, to }: PupilAsked): Promise<PupilProvision[]> {
  const of = (alias: string) => sql.raw(`${alias}.school_id = g.school_id and ${alias}.group_id = g.group_id`)
  const mine = (alias: string) => sql`${of(alias)} and ${sql.raw(alias)}.pupil_id = ${pupilId}`
  const current = (alias: string) =>
    sql`${sql.raw(alias)}.starts_on <= ${to}::date and (${sql.raw(alias)}.ends_on is null or ${sql.raw(alias)}.ends_on >= ${from}::date)`
  const { rows } =
    await sql<PupilProvision>`select g.group_id as "groupId", g.name as group, p.name as provision, p.wave, p.areas[1] as area,
      p.entry_measure as measure, g.funded_from as "fundedFrom", coalesce(x.starts_on, g.starts_on)::text as "startsOn",
      coalesce(x.ends_on, g.ends_on)::text as "endsOn", x.end_reason as "endReason", g.review_on::text as "reviewOn",
      x.entry_value::float8 as "entryValue", x.expected_gain::float8 as "expectedGain",
      (select jsonb_build_object('outcomeId', o.outcome_id, 'says', o.says) from outcome o
        where o.school_id = x.school_id and o.pupil_id = x.pupil_id and o.outcome_id = x.outcome_id limit 1) as outcome,
      coalesce((select jsonb_agg(jsonb_build_object('weekday', s.weekday, 'startsAt', s.starts_at, 'minutes', s.minutes, 'week', s.week)
        order by s.weekday, s.starts_at) from provision_slot s where ${of('s')} and ${current('s')}), '[]'::jsonb) as slots,
      coalesce((select jsonb_agg(distinct jsonb_build_object('staffId', a.staff_id, 'name', coalesce(f.name, a.outside_name), 'share', a.share))
        from provision_adult a left join staff f on f.school_id = a.school_id and f.staff_id = a.staff_id
        where ${of('a')} and ${current('a')}), '[]'::jsonb) as adults,
      coalesce((select jsonb_agg(jsonb_build_object('reviewedOn', v.reviewed_on, 'went', v.went, 'exitValue', v.exit_value, 'reason', v.reason,
        'decision', v.decision) order by v.reviewed_on desc, v.recorded_at desc) from provision_review v
        where ${mine('v')} and v.withdrawn_at is null and v.replaced_by is null), '[]'::jsonb) as reviews
    from provision_group g join provision p on p.school_id = g.school_id and p.provision_id = g.provision_id
      left join lateral (select * from provision_place x where ${mine('x')} and x.withdrawn_at is null and ${current('x')}
        order by x.starts_on desc limit 1) x on true
    where g.school_id = ${schoolId} and g.withdrawn_at is null and (x.place_id is not null or exists (select from session_pupil_line l
      where ${mine('l')} and l.day between ${from}::date and ${to}::date and l.state <> 'gone'))
    order by p.wave = 'universal', p.name, g.name`.execute(db)
  return rows
}

interface Row extends Omit<PupilSums, 'money'> {
  plannedPence?: number
  toDate?: number
  forecast?: number
}

/** What the ledger says of a pupil in each group: sessions, minutes, what was missed and why, and the cost where it may be seen. One statement. */
export async function sumsOfPupil(db: Database, asked: PupilAsked): Promise<Map<string, PupilSums>> {
  const { schoolId, pupilId, from, to, today, costs } = asked
  const now = sql`l.day <= ${today}::date`
  const money = costs
    ? sql`, sum(l.planned_pence)::float8 as "plannedPence", coalesce(sum(l.pence) filter (where ${now}), 0)::float8 as "toDate",
        (coalesce(sum(l.pence) filter (where ${now}), 0) + coalesce(sum(l.planned_pence) filter (where not ${now}), 0))::float8 as forecast`
    : sql``
  const { rows } = await sql<Row>`with l as materialized (select * from session_pupil_line l where l.school_id = ${schoolId}
      and l.pupil_id = ${pupilId} and l.day between ${from}::date and ${to}::date and l.state <> 'gone')
    select l.group_id as "groupId", count(*) filter (where ${now} and l.planned_minutes > 0)::int as planned,
      count(*) filter (where ${now} and l.minutes > 0)::int as delivered,
      count(*) filter (where ${now} and l.state = 'open' and l.planned_minutes > 0)::int as open,
      coalesce(sum(l.planned_minutes) filter (where ${now}), 0)::int as "plannedMinutes",
      coalesce(sum(l.minutes) filter (where ${now}), 0)::int as minutes,
      coalesce((select jsonb_agg(m order by m.sessions desc) from (select n.reason, n.state as kind, count(*)::int as sessions from l n
        where n.group_id = l.group_id and n.day <= ${today}::date and n.state in ('away', 'cancelled') and n.planned_minutes > 0
        group by n.reason, n.state) m), '[]'::jsonb) as missed ${money}
    from l group by l.group_id`.execute(db)
  return new Map(
    rows.map(({ plannedPence, toDate, forecast, ...row }) => [
      row.groupId,
      {
        ...row,
        money:
          plannedPence === undefined || toDate === undefined || forecast === undefined
            ? null
            : { planned: plannedPence, toDate, forecast },
      },
    ]),
  )
}
