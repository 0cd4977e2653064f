import { type RawBuilder, sql } from 'kysely'
import { dayOfYears, onRoll, yearThen } from '#features/pupil/public.server.ts'
import { type SavedView, viewsOf } from '#features/register/public.server.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Money, Sums } from './sums.rules.ts'
import type { AdultFact, Area, GroupFact, Kind, PlaceFact, Slot, Wave } from './tree.rules.ts'
import { partsOf, splitWeek } from './weeks.rules.ts'

export interface Asked {
  schoolId: string
  staffId: string
  from: string
  to: string
  today: string
  /** Whether pence may be read at all. */
  costs: boolean
  /** Whether weeks and pupils on roll are counted: only the map itself says them. */
  counts: boolean
}

export interface GroupRow {
  groupId: string
  name: string
  kind: Kind
  room: string | null
  fundedFrom: string
  meantFor: string | null
  reviewOn: string | null
  reviewedOn: string | null
  provisionId: string
  provision: string
  wave: Wave
  area: Area
  measure: string | null
  slots: Slot[]
  adults: AdultFact[]
}

export interface Around {
  groups: GroupRow[]
  waveWords: Partial<Record<Wave, string>>
  scaleWords: string[] | null
  onRoll: number
  /** Weeks that had a session until today. */
  weeks: number
  views: SavedView[]
}

const current = (asked: Asked, alias: string) => {
  const of = sql.raw(alias)
  return sql`${of}.starts_on <= ${asked.to}::date and (${of}.ends_on is null or ${of}.ends_on >= ${asked.from}::date)`
}

const countsOf = (asked: Asked) => {
  const { schoolId, today } = asked
  return sql`(select count(*)::int from pupil p where p.school_id = ${schoolId} and p.withdrawn_at is null and ${onRoll(today)}) as "onRoll",
      (select count(*)::int from (select w.week from session_week w where ${inWeeks(asked)} and w.week <= ${today}::date and w.planned + w.delivered > 0
        union select date_trunc('week', l.day)::date from session_line l where ${onDays(asked)} and l.day <= ${today}::date and l.state <> 'gone'
          and l.kind = 'session') as told) as weeks`
}

/** The groups that run in these days or had a session in them, with who gives them and when, and what stands around the map. One statement. */
export async function groupsAround(db: Database, asked: Asked): Promise<Around> {
  const { schoolId, staffId, today } = asked
  const { rows } = await sql<Around>`with g as materialized (
      select g.group_id as "groupId", g.name, g.kind, g.room, g.funded_from as "fundedFrom", g.meant_for as "meantFor",
        case when g.ends_on is null or g.ends_on >= ${today}::date then g.review_on::text end as "reviewOn", r.reviewed::text as "reviewedOn",
        p.provision_id as "provisionId", p.name as provision, p.wave, p.areas[1] as area, p.entry_measure as measure,
        coalesce(s.slots, '[]'::jsonb) as slots, coalesce(a.adults, '[]'::jsonb) as adults
      from provision_group g join provision p on p.school_id = g.school_id and p.provision_id = g.provision_id
        left join (select x.group_id, jsonb_agg(jsonb_build_object('weekday', x.weekday, 'startsAt', x.starts_at, 'minutes', x.minutes,
            'week', x.week) order by x.weekday, x.starts_at) as slots
          from provision_slot x where x.school_id = ${schoolId} and ${current(asked, 'x')} group by x.group_id) s on s.group_id = g.group_id
        left join (select x.group_id, jsonb_agg(distinct jsonb_build_object('staffId', x.staff_id, 'name', coalesce(f.name, x.outside_name),
            'share', x.share)) as adults
          from provision_adult x left join staff f on f.school_id = x.school_id and f.staff_id = x.staff_id
          where x.school_id = ${schoolId} and ${current(asked, 'x')} group by x.group_id) a on a.group_id = g.group_id
        left join (select v.group_id, max(v.reviewed_on) as reviewed from provision_review v
          where v.school_id = ${schoolId} and v.withdrawn_at is null group by v.group_id) r on r.group_id = g.group_id
      where g.school_id = ${schoolId} and g.withdrawn_at is null and (${current(asked, 'g')} or exists (select from session_line l
        where ${inSpan(asked)} and l.group_id = g.group_id and l.state <> 'gone')))
    select (select coalesce(jsonb_agg(to_jsonb(g)), '[]'::jsonb) from g) as groups,
      coalesce((select c.wave_words from provision_choices c where c.school_id = ${schoolId}), '{}'::jsonb) as "waveWords",
      (select to_jsonb(c.scale_words) from provision_choices c where c.school_id = ${schoolId}) as "scaleWords",
      ${asked.counts ? countsOf(asked) : sql`0 as "onRoll", 0 as weeks`},
      ${viewsOf({ schoolId, staffId, room: 'provision-map' })} as views`.execute(db)
  return rows[0] ?? { groups: [], waveWords: {}, scaleWords: null, onRoll: 0, weeks: 0, views: [] }
}

type Row<T> = Omit<T, 'money'> & Partial<Money>
const withMoney = <T extends { money: Money | null }>({
  planned_,
  toDate,
  forecast,
  ...row
}: Row<T> & { planned_?: number }) => ({
  ...row,
  money:
    toDate === undefined || forecast === undefined || planned_ === undefined ? null : { planned: planned_, toDate, forecast },
})

/** Sums of pence over parts (alias l). Whole numbers far below 2^53, so that a double holds them exactly. */
const moneyOf = ({ costs }: Asked) =>
  costs
    ? sql`, sum(l.planned_pence)::float8 as planned_, coalesce(sum(l.pence) filter (where l.now), 0)::float8 as "toDate",
        (coalesce(sum(l.pence) filter (where l.now), 0) + coalesce(sum(l.planned_pence) filter (where not l.now), 0))::float8 as forecast`
    : sql``

const inSpan = ({ schoolId, from, to }: Asked) => sql`l.school_id = ${schoolId} and l.day between ${from}::date and ${to}::date`

/** The days of the span (alias l) that are in no week that is kept as a sum. */
function onDays({ schoolId, from, to, today }: Asked) {
  const { days } = partsOf(from, to, today)
  return sql`l.school_id = ${schoolId} and l.day = any (${`{${days.join(',')}}`}::date[])`
}
/** Its weeks that are (alias w). */
function inWeeks({ schoolId, from, to, today }: Asked) {
  const { weeks } = partsOf(from, to, today)
  if (!weeks) return sql`false`
  return sql`w.school_id = ${schoolId} and w.week between ${weeks.from}::date and ${weeks.to}::date and w.week is distinct from ${splitWeek(today)}::date`
}

/** What the ledger says of each group in these days: from sums of whole weeks, and from the lines of the days beside them. One statement. */
export async function sumsOfGroups(db: Database, asked: Asked): Promise<Map<string, Sums>> {
  const [now, session] = [sql`l.day <= ${asked.today}::date`, sql`l.kind = 'session'`]
  const pence = asked.costs ? sql`, l.planned_pence, l.pence` : sql``
  const sum = (column: string) => sql`coalesce(sum(${sql.ref(`l.${column}`)}) filter (where l.now), 0)::int`
  const { rows } = await sql<Row<Sums> & { groupId: string }>`with parts as (
      select w.group_id, w.week <= ${asked.today}::date as now, w.planned, w.delivered, w.cancelled, w.open, w.unpriced, w.planned_minutes,
        w.minutes, w.staff_minutes ${asked.costs ? sql`, w.planned_pence, w.pence` : sql``} from session_week w where ${inWeeks(asked)}
      union all select l.group_id, ${now}, (${session} and l.planned)::int, (${session} and l.state in ('held', 'cut-short'))::int,
        (${session} and l.state = 'cancelled')::int, (${session} and l.state = 'open')::int, (${session} and l.unpriced)::int,
        case when ${session} then l.planned_minutes else 0 end, case when ${session} then l.minutes else 0 end, 0 ${pence}
      from session_line l where ${onDays(asked)} and l.state <> 'gone'
      union all select l.group_id, ${now}, 0, 0, 0, 0, 0, 0, 0, l.minutes ${asked.costs ? sql`, 0, 0` : sql``}
      from session_adult_line l where ${onDays(asked)} and not l.gone)
    select l.group_id as "groupId", ${sum('planned')} as planned, ${sum('delivered')} as delivered, ${sum('cancelled')} as cancelled,
      ${sum('open')} as open, ${sum('unpriced')} as unpriced, ${sum('planned_minutes')} as "plannedMinutes", ${sum('minutes')} as minutes,
      ${sum('staff_minutes')} as "staffMinutes" ${moneyOf(asked)}
    from parts l group by l.group_id`.execute(db)
  return new Map(rows.map(({ groupId, ...row }) => [groupId, withMoney<Sums>(row)]))
}

const figuresOf = ({ costs }: Asked) =>
  ['planned', 'delivered', 'open', 'plannedMinutes', 'minutes', ...(costs ? ['planned_', 'toDate', 'forecast'] : [])].map(
    (figure) => sql.ref(figure),
  )

/**
 * What was summed, where each began and how it went, as one list by group and pupil. Joins of the three would be nested loops over all
 * of them where the planner has no statistics yet.
 */
function listed(asked: Asked): RawBuilder<unknown> {
  const figures = figuresOf(asked)
  const none = sql.join(figures.map(() => sql`null`))
  return sql`select u.group_id, u.pupil_id, ${sql.join(figures.map((figure) => sql`coalesce(max(${figure}), 0) as ${figure}`))},
      max(u.entry_value) as entry_value, max(u.exit_value) as exit_value, max(u.went) as went
    from (select s.group_id, s.pupil_id, true as here, ${sql.join(figures)}, null::numeric as entry_value, null::numeric as exit_value,
        null::int as went from sums s
      union all select h.group_id, h.pupil_id, true, ${none}, h.entry_value, null, null from held h
      union all select w.group_id, w.pupil_id, false, ${none}, null, w.exit_value, w.went from went w) u
    group by u.group_id, u.pupil_id having bool_or(u.here)`
}

/** Each pupil in each group in these days: where they began, how it went, and what the ledger says. One statement. */
export async function placesOf(db: Database, asked: Asked): Promise<PlaceFact[]> {
  const { schoolId, today, to } = asked
  const sum = (column: string) => sql`coalesce(sum(${sql.ref(`l.${column}`)}) filter (where l.now), 0)::int`
  const { rows } = await sql<Row<PlaceFact> & { leftOn: string | null }>`with parts as (
      select w.group_id, w.pupil_id, w.week <= ${today}::date as now, w.planned, w.delivered, w.open, w.planned_minutes, w.minutes
        ${asked.costs ? sql`, w.planned_pence, w.pence` : sql``} from session_pupil_week w where ${inWeeks(asked)} and w.lines > 0
      union all select l.group_id, l.pupil_id, l.day <= ${today}::date, (l.planned_minutes > 0)::int, (l.minutes > 0)::int,
        (l.state = 'open' and l.planned_minutes > 0)::int, l.planned_minutes, l.minutes ${asked.costs ? sql`, l.planned_pence, l.pence` : sql``}
      from session_pupil_line l where ${onDays(asked)} and l.state <> 'gone'),
    sums as materialized (select l.group_id, l.pupil_id, ${sum('planned')} as planned, ${sum('delivered')} as delivered, ${sum('open')} as open,
        ${sum('planned_minutes')} as "plannedMinutes", ${sum('minutes')} as minutes ${moneyOf(asked)}
      from parts l group by l.group_id, l.pupil_id),
    held as (select distinct on (x.group_id, x.pupil_id) x.group_id, x.pupil_id, x.entry_value from provision_place x
      where x.school_id = ${schoolId} and x.withdrawn_at is null and ${current(asked, 'x')} order by x.group_id, x.pupil_id, x.starts_on desc),
    went as (select distinct on (v.group_id, v.pupil_id) v.group_id, v.pupil_id, v.went, v.exit_value from provision_review v
      where v.school_id = ${schoolId} and v.withdrawn_at is null and v.replaced_by is null and v.reviewed_on <= ${to}::date
      order by v.group_id, v.pupil_id, v.reviewed_on desc, v.recorded_at desc),
    m as materialized (${listed(asked)})
    select m.group_id as "groupId", m.pupil_id as "pupilId", p.surname, p.forename, p.year_group as year, p.left_on::text as "leftOn",
      p.registration_group as class, m.entry_value::float8 as "entryValue", m.exit_value::float8 as "exitValue", m.went, ${sql.join(figuresOf(asked))}
    from m cross join lateral (select coalesce(nullif(x.preferred_surname, ''), x.surname) as surname,
        coalesce(nullif(x.preferred_forename, ''), x.forename) as forename, x.year_group, x.left_on, x.registration_group, x.sort_key
      from pupil x where x.school_id = ${schoolId} and x.pupil_id = m.pupil_id and x.withdrawn_at is null offset 0) p
    order by p.sort_key, m.pupil_id`.execute(db)
  const on = dayOfYears(asked, today)
  return rows.map(({ leftOn, ...row }) => withMoney<PlaceFact>({ ...row, year: yearThen({ year: row.year, leftOn }, on, today) }))
}

export const groupFacts = (rows: readonly GroupRow[], sums: ReadonlyMap<string, Sums>, none: Sums, today: string): GroupFact[] =>
  rows.map(({ reviewedOn, ...row }) => ({
    ...row,
    review: reviewState(row.reviewOn, reviewedOn, today),
    sums: sums.get(row.groupId) ?? none,
  }))

/** Late when the day has passed and nobody has reviewed it since; due in the seven days before. */
export function reviewState(on: string | null, reviewedOn: string | null, today: string): 'late' | 'due' | null {
  if (on === null || (reviewedOn !== null && reviewedOn >= on)) return null
  if (on < today) return 'late'
  return Date.parse(on) - Date.parse(today) <= 7 * 86_400_000 ? 'due' : null
}
