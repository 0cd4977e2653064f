import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Kind, ShelfFilter } from './kinds.rules.ts'

type Body = Record<string, string>

export interface ShelfRow {
  id: string
  title: string
  body: Body
  school: string
  sharedOn: string
  /** Null also where the person may not see costs: then they are not read. */
  resourcesPence: number | null
  licencePence: number | null
}

/** The most that one page lists. */
export const mostListed = 200

const sharedOn = sql`(f.shared_at at time zone 'Europe/London')::date::text as "sharedOn"`
const pence = (costs: boolean) => (costs ? sql`f.resources_pence, f.licence_pence` : sql`null::int, null::int`)

interface Asked {
  schoolId: string
  kind: Kind
  costs: boolean
}

/** What the other schools of the trust share: the wall sees to whose it is. By name; one more than is listed where there are more. */
export async function shelfOf(
  db: Database,
  { schoolId, kind, costs }: Asked,
  which: ShelfFilter | readonly string[],
): Promise<ShelfRow[]> {
  const chosen = isList(which) ? sql`f.trust_shelf_id = any (${`{${which.join(',')}}`}::uuid[])` : filtered(which)
  const { rows } = await sql<ShelfRow>`select f.trust_shelf_id as id, f.title, f.body, t.name as school, ${sharedOn},
      costs.resources as "resourcesPence", costs.licence as "licencePence"
    from trust_shelf f join trust_school t on t.school_id = f.school_id cross join lateral (select ${pence(costs)}) costs(resources, licence)
    where f.school_id <> ${schoolId} and f.kind = ${kind} and f.withdrawn_at is null and ${chosen}
    order by lower(f.title), lower(t.name), f.trust_shelf_id limit ${mostListed + 1}`.execute(db)
  return rows
}

const isList = (which: ShelfFilter | readonly string[]): which is readonly string[] => Array.isArray(which)

/** Every word has to stand somewhere in what is shown of it. */
function filtered({ area, wave, words }: ShelfFilter) {
  const each = JSON.stringify(words.toLowerCase().split(/\s+/).filter(Boolean))
  return sql`(${area} = '' or ${area} = any (f.areas)) and (${wave} = '' or f.wave = ${wave}) and not exists (
    select from jsonb_array_elements_text(${each}::jsonb) w(word)
    where position(w.word in lower(concat_ws(' ', f.title, f.body->>'about', f.body->>'target', f.body->>'provision', t.name))) = 0)`
}

export interface OwnCopy {
  shelfId: string
  title: string
  body: Body
  sharedOn: string
  costs: boolean
  resourcesPence: number | null
  licencePence: number | null
}

/** This school's own copy of one of its things, as the others see it. */
export async function ownCopy(db: Database, { schoolId, kind, costs }: Asked, sourceId: string): Promise<OwnCopy | null> {
  const { rows } = await sql<OwnCopy>`select f.trust_shelf_id as "shelfId", f.title, f.body, ${sharedOn},
      f.resources_pence is not null or f.licence_pence is not null as costs, seen.resources as "resourcesPence", seen.licence as "licencePence"
    from trust_shelf f cross join lateral (select ${pence(costs)}) seen(resources, licence)
    where f.school_id = ${schoolId} and f.kind = ${kind} and coalesce(f.banked_outcome_id, f.provision_id) = ${sourceId} and f.withdrawn_at is null`.execute(
    db,
  )
  return rows[0] ?? null
}

/** Of which of its things this school shares a copy today. */
export async function sharedIds(db: Database, schoolId: string, kind: Kind): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select coalesce(banked_outcome_id, provision_id) as id from trust_shelf
    where school_id = ${schoolId} and kind = ${kind} and withdrawn_at is null`.execute(db)
  return rows.map(({ id }) => id)
}

export interface ToShelf {
  kind: Kind
  id: string
  title: string
  wave: string | null
  areas: readonly string[]
  body: Body
  resourcesPence: number | null
  licencePence: number | null
}

/** Puts a copy on the shelf of the trust the school is in, or puts it as it is now in the place of the one that is there. */
export async function putOnShelf(db: Database, at: { schoolId: string; staffId: string }, copy: ToShelf): Promise<string | null> {
  const [outcome, provision] = copy.kind === 'outcome' ? [copy.id, null] : [null, copy.id]
  const { rows } = await sql<{
    id: string
  }>`insert into trust_shelf (school_id, trust_shelf_id, trust, kind, banked_outcome_id, provision_id, title, wave, areas, body,
      resources_pence, licence_pence, shared_by)
    select t.school_id, ${newId()}::uuid, t.trust, ${copy.kind}, ${outcome}::uuid, ${provision}::uuid, ${copy.title}, ${copy.wave},
      ${`{${copy.areas.join(',')}}`}::text[], ${JSON.stringify(copy.body)}::jsonb, ${copy.resourcesPence}::int, ${copy.licencePence}::int, ${at.staffId}::uuid
    from trust_school t where t.school_id = ${at.schoolId} and t.trust is not null
    on conflict (school_id, (coalesce(banked_outcome_id, provision_id))) where withdrawn_at is null do update set title = excluded.title,
      wave = excluded.wave, areas = excluded.areas, body = excluded.body, resources_pence = excluded.resources_pence,
      licence_pence = excluded.licence_pence, shared_at = now(), shared_by = excluded.shared_by
    returning trust_shelf_id as id`.execute(db)
  return rows[0]?.id ?? null
}

/** Takes copies off the shelf: of one thing, or of everything of a kind that is no longer in use at home. How many were there. */
export async function takeOffShelf(db: Database, schoolId: string, kind: Kind, sourceId: string | null): Promise<number> {
  const which =
    sourceId === null
      ? sql`exists (select from provision p where p.school_id = f.school_id and p.provision_id = f.provision_id and p.withdrawn_at is not null)`
      : sql`coalesce(f.banked_outcome_id, f.provision_id) = ${sourceId}`
  const { rows } = await sql`update trust_shelf f set withdrawn_at = now()
    where f.school_id = ${schoolId} and f.kind = ${kind} and f.withdrawn_at is null and ${which} returning f.trust_shelf_id`.execute(
    db,
  )
  return rows.length
}
