import { type RawBuilder, sql } from 'kysely'
import { needNow, onRoll, searchWords, statusNow, uuids } from '#features/pupil/public.server.ts'
import { filterFrom, pupilsListed } from '#features/register/public.server.ts'
import { isId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { PickedPupil } from './pick.rules.ts'

export interface PickChoices {
  views: { id: string; name: string }[]
  classes: string[]
  years: string[]
  needs: string[]
  groups: { id: string; name: string }[]
}

/** Everything by which pupils can be picked at once. One statement. */
export async function pickChoicesOf(
  db: Database,
  at: { schoolId: string; staffId: string; today: string },
): Promise<PickChoices> {
  const { schoolId, staffId, today } = at
  const here = sql`p.school_id = ${schoolId} and p.withdrawn_at is null and ${onRoll(today)}`
  const { rows } = await sql<PickChoices>`select
    (select coalesce(jsonb_agg(jsonb_build_object('id', v.saved_view_id, 'name', v.name) order by v.name), '[]') from saved_view v
      where v.school_id = ${schoolId} and v.room = 'register' and v.withdrawn_at is null and (v.shared or v.staff_id = ${staffId})) as views,
    (select coalesce(jsonb_agg(distinct p.registration_group), '[]') from pupil p where ${here} and p.registration_group is not null) as classes,
    (select coalesce(jsonb_agg(distinct p.year_group), '[]') from pupil p where ${here} and p.year_group is not null) as years,
    (select coalesce(jsonb_agg(distinct n.type), '[]') from sen_need n join pupil p on p.school_id = n.school_id and p.pupil_id = n.pupil_id
      where ${here} and ${needNow(today)}) as needs,
    (select coalesce(jsonb_agg(jsonb_build_object('id', g.group_id, 'name', g.name) order by g.name), '[]') from teaching_group g
      where g.school_id = ${schoolId} and g.ended_on is null) as groups`.execute(db)
  return rows[0] ?? { views: [], classes: [], years: [], needs: [], groups: [] }
}

export interface Pick {
  /** "view:", "class:", "year:", "need:" or "group:" and which one; empty for none. */
  who: string
  name: string
  /** Those who are on the list already. */
  ids: readonly string[]
  /** Those who are on it without a tick. */
  listed?: readonly string[]
}

interface At {
  schoolId: string
  staffId: string
  today: string
}

async function inView(db: Database, { schoolId, staffId, today }: At, viewId: string): Promise<string[]> {
  if (!isId(viewId)) return []
  const { rows } = await sql<{
    query: string
  }>`select query from saved_view where school_id = ${schoolId} and saved_view_id = ${viewId} and room = 'register'
    and withdrawn_at is null and (shared or staff_id = ${staffId})`.execute(db)
  const [view] = rows
  if (!view) return []
  return (await pupilsListed(db, { schoolId, today, filter: filterFrom(new URLSearchParams(view.query)) })).map(
    ({ pupilId }) => pupilId,
  )
}

const never = sql`false`

function chosen({ schoolId, today }: At, kind: string, which: string): RawBuilder<unknown> {
  if (kind === 'class') return sql`p.registration_group = ${which}`
  if (kind === 'year') return sql`p.year_group = ${which}`
  if (kind === 'need')
    return sql`exists (select from sen_need n where n.school_id = ${schoolId} and n.pupil_id = p.pupil_id and n.type = ${which} and ${needNow(today)})`
  if (kind === 'group' && isId(which))
    return sql`exists (select from group_pupil gp where gp.school_id = ${schoolId} and gp.pupil_id = p.pupil_id and gp.group_id = ${which} and gp.ended_on is null)`
  return never
}

/**
 * The pupils of a class, a view, a need and so on, by name besides, and those who were chosen before. Of a class, a year or a teaching
 * group only pupils with a status begin ticked; the others are there to be ticked.
 */
export async function pickedPupils(db: Database, at: At, { who, name, ids, listed = [] }: Pick): Promise<PickedPupil[]> {
  const [kind = '', ...rest] = who.split(':')
  const which = rest.join(':')
  const kept = ids.filter(isId)
  const others = listed.filter(isId).slice(0, 400)
  const viewed = kind === 'view' ? await inView(db, at, which) : []
  const words = searchWords(name)
  const named =
    words.length === 0
      ? never
      : sql.join(
          words.map((word) => sql`p.search_key like ${`% ${word}%`}`),
          sql` and `,
        )
  const { rows } = await sql<
    PickedPupil & { by: 'kept' | 'listed' | 'all' | 'list' | 'name' }
  >`with current as materialized ${statusNow(at.schoolId, at.today)}
    select p.pupil_id as "pupilId", coalesce(nullif(p.preferred_surname, ''), p.surname) as surname,
      coalesce(nullif(p.preferred_forename, ''), p.forename) as forename, p.registration_group as class, coalesce(c.status, 'N') as status,
      case when p.pupil_id = any (${uuids(kept)}) then 'kept' when p.pupil_id = any (${uuids(others)}) then 'listed' when ${named} then 'name'
        when ${kind === 'need' || kind === 'view'} then 'all' else 'list' end as by
    from pupil p left join current c on c.pupil_id = p.pupil_id
    where p.school_id = ${at.schoolId} and p.withdrawn_at is null and ${onRoll(at.today)}
      and (p.pupil_id = any (${uuids([...kept, ...others, ...viewed])}) or ${chosen(at, kind, which)} or (${named}))
    order by p.sort_key, p.pupil_id limit 400`.execute(db)
  const byName = rows.filter(({ by }) => by === 'name').length
  return rows.map(({ by, ...row }) => ({
    ...row,
    ticked: by !== 'listed' && (by === 'kept' || by === 'all' || (by === 'name' ? byName === 1 : row.status !== 'N')),
  }))
}
