import { sql } from 'kysely'
import { needNow, onRoll, statusNow } from '#features/pupil/public.server.ts'
import type { Database } from '#platform/work/scope.ts'
import { type SavedView, viewsOf } from './saved-view.store.server.ts'

/** How many pupils have this status in this year, or with this primary need. `of` is null where none is recorded. */
export interface Tally {
  of: string | null
  status: 'K' | 'E' | 'W'
  count: number
}

export interface Counts {
  byYear: Tally[]
  byNeed: Tally[]
}

export interface Around extends Counts {
  classes: string[]
  years: string[]
  people: { staffId: string; name: string; teaches: boolean }[]
  views: SavedView[]
}

// Everybody on roll with a status, once: the numbers and the choices are read from it. Materialized, as in the list, for a planner
// that has no statistics yet.
const listed = (schoolId: string, today: string) => sql`current as materialized ${statusNow(schoolId, today)},
  first_need as materialized (select distinct on (n.pupil_id) n.pupil_id, n.type from sen_need n where n.school_id = ${schoolId} and ${needNow(today)}
    order by n.pupil_id, n.rank, n.recorded_at),
  listed as materialized (
    select p.pupil_id, p.year_group, p.registration_group, p.key_worker_id, c.status, f.type as need
    from pupil p join current c on c.pupil_id = p.pupil_id left join first_need f on f.pupil_id = p.pupil_id
    where p.school_id = ${schoolId} and p.withdrawn_at is null and c.status <> 'N' and ${onRoll(today)})`

const tallies = sql`
  (select coalesce(jsonb_agg(t), '[]'::jsonb) from (select year_group as of, status, count(*)::int as count from listed group by 1, 2) t) as "byYear",
  (select coalesce(jsonb_agg(t), '[]'::jsonb) from (select need as of, status, count(*)::int as count from listed group by 1, 2) t) as "byNeed"`

export async function countRegister(db: Database, schoolId: string, today: string): Promise<Counts> {
  const { rows } = await sql<Counts>`with ${listed(schoolId, today)} select ${tallies}`.execute(db)
  return rows[0] ?? { byYear: [], byNeed: [] }
}

/** One statement for all that stands around the list: numbers, choices for the filters, saved views. */
export async function readAround(db: Database, school: { id: string; staffId: string; today: string }): Promise<Around> {
  const { id, staffId, today } = school
  const { rows } = await sql<Around>`with ${listed(id, today)} select ${tallies},
    (select coalesce(jsonb_agg(distinct registration_group), '[]'::jsonb) from listed where registration_group is not null) as classes,
    (select coalesce(jsonb_agg(distinct year_group), '[]'::jsonb) from listed where year_group is not null) as years,
    (select coalesce(jsonb_agg(jsonb_build_object('staffId', s.staff_id, 'name', s.name, 'teaches', s.teaches) order by s.name), '[]'::jsonb) from (
      select f.staff_id, f.name, exists (select from group_staff gs where gs.school_id = f.school_id and gs.staff_id = f.staff_id and gs.ended_on is null) as teaches
      from staff f where f.school_id = ${id} and f.ended_on is null) s
      where s.teaches or s.staff_id in (select key_worker_id from listed)) as people,
    ${viewsOf({ schoolId: id, staffId, room: 'register' })} as views`.execute(db)
  return rows[0] ?? { byYear: [], byNeed: [], classes: [], years: [], people: [], views: [] }
}
