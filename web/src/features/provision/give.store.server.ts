import { sql } from 'kysely'
import { uuids } from '#features/pupil/public.server.ts'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Joining } from './apply.rules.ts'
import type { GroupPage } from './group-shape.rules.ts'
import type { WeekOf } from './provision-words.rules.ts'
import type { AdultGiven, SlotGiven } from './schedule.rules.ts'

type Given =
  | 'provisionId'
  | 'name'
  | 'kind'
  | 'startsOn'
  | 'endsOn'
  | 'reviewOn'
  | 'size'
  | 'solelyFor'
  | 'room'
  | 'fundedFrom'
  | 'meantFor'

export interface GroupToKeep extends Pick<GroupPage, Given> {
  copiedFrom: string | null
  places: readonly { pupilId: string; week: WeekOf; expectedGain?: number | null }[]
  slots: readonly SlotGiven[]
  adults: readonly AdultGiven[]
}

interface By {
  schoolId: string
  staffId: string
}

const records = (rows: readonly object[]) => sql`${JSON.stringify(rows)}::jsonb`

/** Keeps groups with their times, adults and pupils: four statements, however many they are. Their ledger is for whoever asks. */
export async function addGroups(db: Database, at: By, given: readonly GroupToKeep[]): Promise<string[]> {
  const groups = given.map((group) => ({ ...group, id: newId() }))
  const from = <T extends object>(rowsOf: (group: GroupToKeep) => readonly T[]) =>
    groups.flatMap((group) => rowsOf(group).map((row) => ({ ...row, group: group.id, from: group.startsOn, rowId: newId() })))
  await sql`insert into provision_group (school_id, group_id, provision_id, name, kind, starts_on, ends_on, review_on, size, solely_for, room, funded_from,
      meant_for, copied_from, recorded_by)
    select ${at.schoolId}::uuid, id, "provisionId", name, kind, "startsOn", "endsOn", "reviewOn", size, "solelyFor", room, "fundedFrom", "meantFor",
      "copiedFrom", ${at.staffId}::uuid
    from jsonb_to_recordset(${records(groups.map(({ places: _p, slots: _s, adults: _a, ...group }) => group))}) as n(id uuid, "provisionId" uuid, name text,
      kind text, "startsOn" date, "endsOn" date, "reviewOn" date, size int, "solelyFor" uuid, room text, "fundedFrom" text, "meantFor" text, "copiedFrom" uuid)`.execute(
    db,
  )
  await addSlots(
    db,
    at,
    from(({ slots }) => slots),
  )
  await addAdults(
    db,
    at,
    from(({ adults }) => adults),
  )
  await addPlaces(
    db,
    at,
    from(({ places }) => places),
  )
  return groups.map(({ id }) => id)
}

type Row<T> = T & { rowId: string; group: string; from: string }

export async function addSlots(db: Database, at: { schoolId: string }, rows: readonly Row<SlotGiven>[]): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into provision_slot (school_id, slot_id, group_id, weekday, starts_at, minutes, week, starts_on)
    select ${at.schoolId}::uuid, "rowId", "group", weekday, "startsAt", minutes, week, "from"
    from jsonb_to_recordset(${records(rows)}) as n("rowId" uuid, "group" uuid, weekday int, "startsAt" text, minutes int, week text, "from" date)`.execute(
    db,
  )
}

export async function addAdults(db: Database, at: { schoolId: string }, rows: readonly Row<AdultGiven>[]): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into provision_adult (school_id, adult_id, group_id, staff_id, outside_name, role_id, fee_pence, share, starts_on)
    select ${at.schoolId}::uuid, "rowId", "group", "staffId", "outsideName", "roleId", "feePence", share, "from"
    from jsonb_to_recordset(${records(rows)}) as n("rowId" uuid, "group" uuid, "staffId" uuid, "outsideName" text, "roleId" uuid, "feePence" int, share int,
      "from" date)`.execute(db)
}

export async function addPlaces(
  db: Database,
  at: By,
  rows: readonly Row<{ pupilId: string; week: WeekOf; expectedGain?: number | null }>[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into provision_place (school_id, pupil_id, place_id, group_id, week, starts_on, expected_gain, recorded_by)
    select ${at.schoolId}::uuid, "pupilId", "rowId", "group", week, "from", "expectedGain", ${at.staffId}::uuid
    from jsonb_to_recordset(${records(rows)}) as n("rowId" uuid, "group" uuid, "pupilId" uuid, week text, "expectedGain" numeric, "from" date)`.execute(
    db,
  )
}

/** These pupils as far as this person reaches them, by name, with the day they leave. Nobody of them changes until the end. */
export async function joiningPupils(db: Database, schoolId: string, pupils: readonly string[]): Promise<Joining[]> {
  const { rows } = await sql<Joining>`select p.pupil_id as "pupilId",
      coalesce(nullif(p.preferred_forename, ''), p.forename) || ' ' || coalesce(nullif(p.preferred_surname, ''), p.surname) as name, p.left_on::text as "leftOn"
    from pupil p where p.school_id = ${schoolId} and p.pupil_id = any (${uuids(pupils)}) and p.withdrawn_at is null
    order by p.sort_key, p.pupil_id for share`.execute(db)
  return rows
}

export async function namesOfStaff(db: Database, schoolId: string, staff: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`select staff_id as id, name from staff
    where school_id = ${schoolId} and staff_id = any (${uuids(staff)})`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
