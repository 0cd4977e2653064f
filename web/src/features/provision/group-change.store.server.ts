import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Fund, WeekOf } from './provision-words.rules.ts'

interface At {
  schoolId: string
  groupId: string
}

/** Any change to a group makes a new version of it: whoever opened the page before is told. */
export async function touchGroup(db: Database, { schoolId, groupId }: At): Promise<void> {
  await sql`update provision_group set version = version where school_id = ${schoolId} and group_id = ${groupId}`.execute(db)
}

/** Ends the times of a group before a day. One that would begin later never begins. */
export async function endSlots(db: Database, { schoolId, groupId }: At, from: string): Promise<void> {
  await sql`update provision_slot set ends_on = greatest(${from}::date, starts_on) - 1
    where school_id = ${schoolId} and group_id = ${groupId} and coalesce(ends_on >= ${from}::date, true)`.execute(db)
}

export async function endAdults(db: Database, { schoolId, groupId }: At, from: string, kept: readonly string[]): Promise<void> {
  await sql`update provision_adult set ends_on = greatest(${from}::date, starts_on) - 1
    where school_id = ${schoolId} and group_id = ${groupId} and coalesce(ends_on >= ${from}::date, true)
      and adult_id <> all (${`{${kept.join(',')}}`}::uuid[])`.execute(db)
}

type PlaceAt = At & { placeId: string }

export async function endPlaceRow(
  db: Database,
  { schoolId, groupId, placeId }: PlaceAt,
  { endsOn, endReason }: { endsOn: string | null; endReason: string | null },
): Promise<void> {
  await sql`update provision_place set ends_on = ${endsOn}, end_reason = ${endReason}
    where school_id = ${schoolId} and group_id = ${groupId} and place_id = ${placeId}`.execute(db)
}

/** From a day on the pupil comes in other weeks: the place ends and another begins with what was measured at the start. */
export async function splitPlace(
  db: Database,
  { schoolId, groupId, placeId }: PlaceAt,
  { from, week, staffId }: { from: string; week: WeekOf; staffId: string },
): Promise<void> {
  await sql`insert into provision_place (school_id, pupil_id, place_id, group_id, week, starts_on, ends_on, outcome_id, entry_value, entry_on, expected_gain,
      recorded_by)
    select school_id, pupil_id, ${newId()}, group_id, ${week}, ${from}, ends_on, outcome_id, entry_value, entry_on, expected_gain, ${staffId}
    from provision_place where school_id = ${schoolId} and group_id = ${groupId} and place_id = ${placeId}`.execute(db)
  await sql`update provision_place set ends_on = ${from}::date - 1
    where school_id = ${schoolId} and group_id = ${groupId} and place_id = ${placeId}`.execute(db)
}

export async function setPlaceWeek(db: Database, { schoolId, groupId, placeId }: PlaceAt, week: WeekOf): Promise<void> {
  await sql`update provision_place set week = ${week} where school_id = ${schoolId} and group_id = ${groupId} and place_id = ${placeId}`.execute(
    db,
  )
}

export async function withdrawPlaceRow(db: Database, { schoolId, groupId, placeId }: PlaceAt): Promise<void> {
  await sql`update provision_place set withdrawn_at = now()
    where school_id = ${schoolId} and group_id = ${groupId} and place_id = ${placeId}`.execute(db)
}

export async function addItemRow(
  db: Database,
  { schoolId, groupId, staffId }: At & { staffId: string },
  { kind, says, pence, boughtOn }: { kind: string; says: string; pence: number; boughtOn: string },
): Promise<string> {
  const id = newId()
  await sql`insert into provision_item (school_id, item_id, group_id, kind, says, pence, bought_on, recorded_by)
    values (${schoolId}, ${id}, ${groupId}, ${kind}, ${says}, ${pence}, ${boughtOn}, ${staffId})`.execute(db)
  return id
}

export async function withdrawItemRow(db: Database, { schoolId, groupId }: At, itemId: string): Promise<void> {
  await sql`update provision_item set withdrawn_at = now()
    where school_id = ${schoolId} and group_id = ${groupId} and item_id = ${itemId} and withdrawn_at is null`.execute(db)
}

export interface Details {
  name: string
  reviewOn: string | null
  size: number | null
  room: string | null
  fundedFrom: Fund
  meantFor: string | null
  solelyFor: string | null
}

export async function saveDetails(db: Database, { schoolId, groupId }: At, given: Details): Promise<void> {
  await sql`update provision_group set name = ${given.name}, review_on = ${given.reviewOn}, size = ${given.size}, room = ${given.room},
      funded_from = ${given.fundedFrom}, meant_for = ${given.meantFor}, solely_for = ${given.solelyFor}
    where school_id = ${schoolId} and group_id = ${groupId}`.execute(db)
}

export async function setGroupEnd(db: Database, { schoolId, groupId }: At, endsOn: string | null): Promise<void> {
  await sql`update provision_group set ends_on = ${endsOn} where school_id = ${schoolId} and group_id = ${groupId}`.execute(db)
}

/** Takes groups out of which nothing is recorded; gives those that were taken out. */
export async function withdrawGroups(db: Database, schoolId: string, groupIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`update provision_group g set withdrawn_at = now()
    where g.school_id = ${schoolId} and g.group_id = any (${`{${groupIds.join(',')}}`}::uuid[]) and g.withdrawn_at is null
      and not exists (select from session_entry e where e.school_id = g.school_id and e.group_id = g.group_id)
      and not exists (select from provision_review r where r.school_id = g.school_id and r.group_id = g.group_id and r.withdrawn_at is null)
      and not exists (select from provision_review_fill f where f.school_id = g.school_id and f.group_id = g.group_id)
    returning g.group_id as id`.execute(db)
  return rows.map(({ id }) => id)
}
