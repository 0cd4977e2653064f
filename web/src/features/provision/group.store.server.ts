import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import type { GroupPage } from './group-shape.rules.ts'

interface Asked {
  schoolId: string
  groupId: string
  today: string
  costs: boolean
}

const all = (rows: ReturnType<typeof sql>) => sql`(select coalesce(jsonb_agg(r), '[]') from (${rows}) r)`

/** The slots, adults and pupils of a group that are or will be; those that ended stay out. */
const parts = ({ schoolId, groupId, today, costs }: Asked) => {
  const of = (x: string) => sql`${sql.ref(`${x}.school_id`)} = ${schoolId} and ${sql.ref(`${x}.group_id`)} = ${groupId}`
  const runs = (x: string) =>
    sql`coalesce(${sql.ref(`${x}.ends_on`)} >= greatest(${today}::date, ${sql.ref(`${x}.starts_on`)}), true)`
  return sql`${all(sql`select s.weekday, s.starts_at as "startsAt", s.minutes, s.week, s.starts_on as "startsOn", s.ends_on as "endsOn" from provision_slot s
      where ${of('s')} and ${runs('s')} order by s.weekday, s.starts_at`)} as slots,
    ${all(sql`select a.adult_id as "adultId", a.staff_id as "staffId", coalesce(f.name, a.outside_name) as name, a.role_id as "roleId", r.name as role,
      ${costs ? sql`a.fee_pence` : sql`null::int`} as "feePence", a.share, a.starts_on as "startsOn", a.ends_on as "endsOn"
      from provision_adult a left join staff f on f.school_id = a.school_id and f.staff_id = a.staff_id
        left join pay_role r on r.school_id = a.school_id and r.pay_role_id = a.role_id
      where ${of('a')} and ${runs('a')} order by a.share desc, a.adult_id`)} as adults,
    ${all(sql`select p.place_id as "placeId", p.pupil_id as "pupilId", p.week, p.starts_on as "startsOn", p.ends_on as "endsOn", u.registration_group as class,
      coalesce(nullif(u.preferred_surname, ''), u.surname) || ', ' || coalesce(nullif(u.preferred_forename, ''), u.forename) as name,
      coalesce(l.came, 0) as came, coalesce(l.of, 0) as of, coalesce(l.minutes, 0) as minutes
      from provision_place p join pupil u on u.school_id = p.school_id and u.pupil_id = p.pupil_id
        left join (select l.pupil_id, count(*) filter (where l.state = 'here') as came, count(*) as of, sum(l.minutes) as minutes from session_pupil_line l
          where ${of('l')} and l.day <= ${today}::date and l.state in ('here', 'away') and l.starts_at not like 'item%' group by 1) l on l.pupil_id = p.pupil_id
      where ${of('p')} and p.withdrawn_at is null order by u.sort_key, p.starts_on`)} as places,
    ${costs ? all(sql`select i.item_id as "itemId", i.kind, i.says, i.pence, i.bought_on as "boughtOn" from provision_item i where ${of('i')} and i.withdrawn_at is null order by i.bought_on`) : sql`'[]'::jsonb`} as items,
    ${all(sql`select l.day, l.starts_at as "startsAt", l.planned_minutes as minutes from session_line l
      where ${of('l')} and l.kind = 'session' and l.state = 'open' and l.day >= ${today}::date order by l.day, l.starts_at limit 6`)} as next,
    (select to_jsonb(t) from (select count(*) filter (where l.state = 'held') as held, count(*) filter (where l.state = 'cut-short') as "cutShort",
        count(*) filter (where l.state = 'cancelled') as cancelled, count(*) filter (where l.state = 'open' and l.day <= ${today}::date) as "notRecorded",
        coalesce(sum(l.planned_minutes) filter (where l.day <= ${today}::date), 0) as "plannedMinutes", coalesce(sum(l.minutes), 0) as minutes,
        ${
          costs
            ? sql`coalesce(sum(l.pence) filter (where l.day <= ${today}::date), 0) as pence,
        coalesce(sum(case when l.day <= ${today}::date then l.pence else l.planned_pence end), 0) as "forecastPence", coalesce(bool_or(l.unpriced), false)`
            : sql`null as pence, null as "forecastPence", false`
        } as unpriced
      from session_line l where ${of('l')} and l.state <> 'gone') t) as sums`
}

/** True of a group (alias g) that this person reaches: one of whose pupils they may see, or which is for every classroom. */
const reached = sql`(g.kind = 'universal' or (select sees_every_pupil()) or exists (select from provision_place x
  where x.school_id = g.school_id and x.group_id = g.group_id and x.withdrawn_at is null))`

/** All that is known of a group, as far as this person may see it. One statement; null where it is not theirs. */
export async function groupPage(db: Database, asked: Asked): Promise<GroupPage | null> {
  const { rows } =
    await sql<GroupPage>`select g.group_id as "groupId", g.version, g.provision_id as "provisionId", v.name as provision,
      v.expected_gain::float8 as "expectedGain", g.name, g.kind, g.starts_on::text as "startsOn", g.ends_on::text as "endsOn", g.review_on::text as "reviewOn",
      g.size, g.solely_for as "solelyFor", g.room, g.funded_from as "fundedFrom", g.meant_for as "meantFor", g.copied_from is not null as copied,
      exists (select from session_entry e where e.school_id = g.school_id and e.group_id = g.group_id) as recorded, ${parts(asked)}
    from provision_group g join provision v on v.school_id = g.school_id and v.provision_id = g.provision_id
    where g.school_id = ${asked.schoolId} and g.group_id = ${asked.groupId} and g.withdrawn_at is null and ${reached}`.execute(db)
  return rows[0] ?? null
}

/** Holds a group until the end, so that changes to it follow one another. False where it is not there or not theirs. */
export async function holdGroup(db: Database, { schoolId, groupId }: Pick<Asked, 'schoolId' | 'groupId'>): Promise<boolean> {
  const { rows } = await sql`select g.group_id from provision_group g
    where g.school_id = ${schoolId} and g.group_id = ${groupId} and g.withdrawn_at is null and ${reached} for update of g`.execute(
    db,
  )
  return rows.length === 1
}
