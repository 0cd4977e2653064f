import { type RawBuilder, sql } from 'kysely'
import { needNow, onRoll, statusNow, uuids } from '#features/pupil/public.server.ts'
import type { Database } from '#platform/work/scope.ts'
import type { RegisterFilter, Sort } from './register.form.ts'

export interface ListedPupil {
  pupilId: string
  surname: string
  forename: string
  upn: string | null
  year: string | null
  class: string | null
  status: 'N' | 'K' | 'E' | 'W'
  since: string
  needs: { type: string; rank: number }[]
  worker: string | null
  premium: boolean | null
  care: boolean | null
  leftOn: string | null
}

export interface ListQuestion {
  schoolId: string
  today: string
  filter: RegisterFilter
  /** Types of need in the area asked for. */
  areaTypes: readonly string[]
  /** Words of a name or UPN, folded. Typed by a person and posted, never part of an address. */
  words: readonly string[]
  /** The order of what is due, and with a due filter the only pupils to be listed. */
  places: readonly { pupilId: string; place: number }[]
  onlyPlaced: boolean
  /** null: everybody, for an export. */
  size: number | null
}

export const yearOrder = sql`case when p.year_group ~ '^[0-9]{1,2}$' then p.year_group::int when p.year_group = 'R' then 0
  when p.year_group like 'N%' then -1 when p.year_group like 'E%' then -2 else 99 end`

interface PageOfList {
  rows: (Omit<ListedPupil, 'needs'> & { total: number; at: number })[]
  needs: { pupilId: string; type: string; rank: number }[]
}

/**
 * One statement: the page is chosen first, and key workers and needs are gathered for its pupils only. Needs come apart and are put
 * together here, and what is joined is materialized: a planner without statistics (a school just brought in) would otherwise read the
 * facts again for each pupil.
 */
export async function listPupils(db: Database, question: ListQuestion): Promise<{ rows: ListedPupil[]; total: number }> {
  const { schoolId, today, filter, places, size } = question
  const placed = sql`unnest(${uuids(places.map((one) => one.pupilId))}, ${`{${places.map((one) => one.place).join(',')}}`}::int[])`
  const limit = size === null ? sql`` : sql`limit ${size} offset ${(filter.page - 1) * size}`
  const { rows } = await sql<PageOfList>`
    with current as materialized ${statusNow(schoolId, today)}, placed(pupil_id, place) as materialized (select * from ${placed} as o(pupil_id, place)),
    page as materialized (
      select p.pupil_id, p.upn, p.year_group, p.registration_group, p.key_worker_id, p.pupil_premium, p.looked_after, p.left_on,
        coalesce(nullif(p.preferred_surname, ''), p.surname) as surname, coalesce(nullif(p.preferred_forename, ''), p.forename) as forename,
        c.status, c.since, row_number() over (order by ${order(question)}) as at, count(*) over ()::int as total
      from pupil p join current c on c.pupil_id = p.pupil_id
      ${question.onlyPlaced ? sql`join` : sql`left join`} placed o on o.pupil_id = p.pupil_id
      where p.school_id = ${schoolId} and p.withdrawn_at is null ${narrowing(question)}
      order by at ${limit}
    )
    select (select coalesce(jsonb_agg(r order by r.at), '[]'::jsonb) from (
        select p.at, p.pupil_id as "pupilId", p.surname, p.forename, p.upn, p.year_group as year, p.registration_group as class, p.status, p.since,
          w.name as worker, p.pupil_premium as premium, p.looked_after as care, p.left_on as "leftOn", p.total
        from page p left join staff w on w.school_id = ${schoolId} and w.staff_id = p.key_worker_id) r) as rows,
      (select coalesce(jsonb_agg(jsonb_build_object('pupilId', n.pupil_id, 'type', n.type, 'rank', n.rank) order by n.rank, n.recorded_at), '[]'::jsonb)
        from sen_need n where n.school_id = ${schoolId} and n.pupil_id = any (array(select page.pupil_id from page)) and ${needNow(today)}) as needs`.execute(
    db,
  )
  return withNeeds(rows[0] ?? { rows: [], needs: [] })
}

function withNeeds({ rows, needs }: PageOfList): { rows: ListedPupil[]; total: number } {
  const byPupil = Map.groupBy(needs, (need) => need.pupilId)
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ total: _, at: __, ...row }) => ({
      ...row,
      needs: (byPupil.get(row.pupilId) ?? []).map(({ type, rank }) => ({ type, rank })),
    })),
  }
}

function narrowing({ schoolId, today, filter, areaTypes, words }: ListQuestion): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [whichStatus(filter.status, today)]
  if (filter.need) parts.push(sql`and ${hasNeed(schoolId, today, [filter.need])}`)
  if (filter.area) parts.push(sql`and ${hasNeed(schoolId, today, areaTypes)}`)
  if (filter.year) parts.push(sql`and p.year_group = ${filter.year}`)
  if (filter.class) parts.push(sql`and p.registration_group = ${filter.class}`)
  if (filter.teacher)
    parts.push(sql`and p.pupil_id in (select gp.pupil_id from group_staff gs
    join group_pupil gp on gp.school_id = gs.school_id and gp.group_id = gs.group_id and gp.ended_on is null
    where gs.school_id = ${schoolId} and gs.staff_id = ${filter.teacher} and gs.ended_on is null)`)
  if (filter.worker) parts.push(sql`and p.key_worker_id = ${filter.worker}`)
  if (filter.premium) parts.push(sql`and p.pupil_premium`)
  if (filter.care) parts.push(sql`and p.looked_after`)
  for (const word of words) parts.push(sql`and p.search_key like ${`% ${word}%`}`)
  return sql.join(parts, sql` `)
}

function whichStatus(status: RegisterFilter['status'], today: string): RawBuilder<unknown> {
  if (status === 'left') return sql`and not ${onRoll(today)} and c.status in ('K', 'E', 'W')`
  if (status === 'register') return sql`and ${onRoll(today)} and c.status in ('K', 'E')`
  if (status === '') return sql`and ${onRoll(today)} and c.status in ('K', 'E', 'W')`
  return sql`and ${onRoll(today)} and c.status = ${status}`
}

const hasNeed = (schoolId: string, today: string, types: readonly string[]) => sql`exists (select from sen_need n
  where n.school_id = ${schoolId} and n.pupil_id = p.pupil_id and ${needNow(today)} and n.type = any (${`{${types.join(',')}}`}::text[]))`

function order({ schoolId, today, filter }: ListQuestion): RawBuilder<unknown> {
  const firstNeed = sql`(select n.type from sen_need n where n.school_id = ${schoolId} and n.pupil_id = p.pupil_id and ${needNow(today)} order by n.rank, n.recorded_at limit 1)`
  const worker = sql`(select k.name from staff k where k.school_id = ${schoolId} and k.staff_id = p.key_worker_id)`
  const keys: Record<Sort, RawBuilder<unknown>[]> = {
    due: [sql`o.place`],
    name: [sql`p.sort_key`],
    upn: [sql`p.upn`],
    year: [yearOrder, sql`p.registration_group`],
    class: [yearOrder, sql`p.registration_group`],
    status: [sql`c.status`, sql`c.since`],
    need: [firstNeed],
    worker: [worker],
  }
  const way = filter.backwards ? sql`desc nulls last` : sql`asc nulls last`
  return sql.join([...keys[filter.sort].map((key) => sql`${key} ${way}`), sql`p.sort_key`, sql`p.pupil_id`], sql`, `)
}
