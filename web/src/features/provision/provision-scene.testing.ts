import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { keepLedger } from './keep-ledger.server.ts'

interface On {
  school: { id: string }
  database: Database
}

/** An autumn term with a half-term and one closed day, so that sessions have days to be on. */
export async function aTerm(on: On, by: string): Promise<void> {
  const whose = sql`${on.school.id}::uuid`
  await asSchool(on.database, on.school.id, async (db) => {
    await sql`insert into school_term (school_id, school_term_id, school_year, name, starts_on, ends_on, recorded_by)
      values (${whose}, ${newId()}, 2026, 'Autumn', '2026-09-02', '2026-12-18', ${by}::uuid)`.execute(db)
    await sql`insert into school_closure (school_id, school_closure_id, school_year, kind, name, starts_on, ends_on, recorded_by)
      values (${whose}, ${newId()}, 2026, 'half-term', null, '2026-10-26', '2026-10-30', ${by}::uuid),
        (${whose}, ${newId()}, 2026, 'other', 'Snow', '2026-11-20', '2026-11-20', ${by}::uuid)`.execute(db)
  })
}

/** A role that is paid so many pence an hour since the beginning of the school year. */
export async function aPayRole(
  on: On,
  by: string,
  { name = 'Teaching assistant', pence = 1800, onCost = 0 } = {},
): Promise<string> {
  const [roleId, whose] = [newId(), sql`${on.school.id}::uuid`]
  await asSchool(on.database, on.school.id, async (db) => {
    await sql`insert into pay_role (school_id, pay_role_id, name, recorded_by) values (${whose}, ${roleId}, ${name}, ${by}::uuid)`.execute(
      db,
    )
    await sql`insert into pay_rate (school_id, pay_rate_id, pay_role_id, starts_on, per, pence, on_cost, recorded_by)
      values (${whose}, ${newId()}, ${roleId}, '2026-09-01', 'hour', ${pence}, ${onCost}, ${by}::uuid)`.execute(db)
  })
  return roleId
}

export interface GroupTold {
  by: string
  name?: string
  provision?: string
  wave?: 'universal' | 'targeted' | 'specialist'
  area?: string
  pupils: readonly string[]
  staffId?: string | null
  roleId?: string | null
  startsOn?: string
  endsOn?: string | null
  reviewOn?: string | null
  slots?: readonly { weekday: number; startsAt: string; minutes: number; week?: 'every' | 'A' | 'B' }[]
  fundedFrom?: string
}

export interface GroupMade {
  provisionId: string
  groupId: string
  adultId: string
  places: ReadonlyMap<string, string>
}

/** A provision and one group of it, with its ledger: twice a week for twenty minutes, where nothing else is said. */
export async function aProvisionGroup(on: On, told: GroupTold): Promise<GroupMade> {
  const {
    by,
    name = 'Group A',
    provision = 'Reading fluency',
    wave = 'targeted',
    area = 'CL',
    startsOn = '2026-09-07',
    endsOn = null,
  } = told
  const [provisionId, groupId, adultId, whose] = [newId(), newId(), newId(), sql`${on.school.id}::uuid`]
  const slots = told.slots ?? [1, 3].map((weekday) => ({ weekday, startsAt: '10:20', minutes: 20, week: 'every' as const }))
  const places = new Map(told.pupils.map((pupilId) => [pupilId, newId()]))
  await asSchool(on.database, on.school.id, async (db) => {
    await sql`insert into provision (school_id, provision_id, name, wave, areas, minutes, recorded_by)
      values (${whose}, ${provisionId}, ${provision}, ${wave}, array[${area}]::text[], 20, ${by}::uuid)`.execute(db)
    await sql`insert into provision_group (school_id, group_id, provision_id, name, kind, starts_on, ends_on, review_on, funded_from, recorded_by)
      values (${whose}, ${groupId}, ${provisionId}, ${name}, 'group', ${startsOn}, ${endsOn}, ${told.reviewOn ?? null},
        ${told.fundedFrom ?? 'notional'}, ${by}::uuid)`.execute(db)
    for (const slot of slots)
      await sql`insert into provision_slot (school_id, slot_id, group_id, weekday, starts_at, minutes, week, starts_on)
        values (${whose}, ${newId()}, ${groupId}, ${slot.weekday}, ${slot.startsAt}, ${slot.minutes}, ${slot.week ?? 'every'}, ${startsOn})`.execute(
        db,
      )
    await sql`insert into provision_adult (school_id, adult_id, group_id, staff_id, outside_name, role_id, starts_on)
      values (${whose}, ${adultId}, ${groupId}, ${told.staffId ?? null}, ${told.staffId ? null : 'A visitor'}, ${told.roleId ?? null}, ${startsOn})`.execute(
      db,
    )
    for (const [pupilId, placeId] of places)
      await sql`insert into provision_place (school_id, pupil_id, place_id, group_id, starts_on, recorded_by)
        values (${whose}, ${pupilId}, ${placeId}, ${groupId}, ${startsOn}, ${by}::uuid)`.execute(db)
    await keepLedger(db, on.school.id, { groupIds: [groupId] })
  })
  return { provisionId, groupId, adultId, places }
}
