import { sql } from 'kysely'
import { keepLedger } from '#features/provision/public.server.ts'
import { newId } from '#platform/db/ids.ts'
import type { Database, Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'

interface At {
  id: string
  pupilId: string
  by: string
  today: string
}

/** Three cycles of support and ten provisions of the last weeks, five sessions a week in each, for one pupil. */
export async function planAndProvision({ database, school, viewer, today }: Scope, pupilId: string): Promise<void> {
  const at = { id: school.id, pupilId, by: viewer.staffId, today }
  await asSchool(database, school.id, async (db) => {
    for (const turn of [1, 2, 3]) await cycle(db, at, turn)
    await term(db, at)
    const groupIds = []
    for (let n = 1; n <= 10; n++) groupIds.push(await given(db, at, n))
    await keepLedger(db, school.id, { groupIds })
  })
}

async function cycle(db: Database, { id, pupilId, by, today }: At, turn: number): Promise<void> {
  const cycleId = newId()
  const [from, to] = [sql`${today}::date - ${(4 - turn) * 90 - 50}::int`, sql`${today}::date - ${(4 - turn) * 90 - 130}::int`]
  await sql`insert into cycle (school_id, pupil_id, cycle_id, turn, state, needs, strategies, pupil_view, agreed_on, agreed_with, review_on,
      reviewed_on, recorded_by)
    values (${id}, ${pupilId}, ${cycleId}, ${turn}, ${turn < 3 ? 'reviewed' : 'agreed'}, 'Asking for help', 'A card on the desk', 'Let me finish',
      ${from}, 'The parents', ${to}, ${turn < 3 ? to : sql`null`}, ${by})`.execute(db)
  await sql`with o as (insert into outcome (school_id, pupil_id, outcome_id, cycle_id, area, says, baseline, target, due_on, counted,
      counted_from, counted_to, recorded_by)
    select ${id}::uuid, ${pupilId}::uuid, gen_random_uuid(), ${cycleId}::uuid, 'CI', 'Asks for help when stuck, aim ' || n, '2 of 10', '8 of 10', ${to},
      'lessons of 10', 2, 8, ${by}::uuid from generate_series(1, 3) n returning outcome_id)
    insert into progress (school_id, pupil_id, progress_id, outcome_id, noted_on, says, counted, recorded_by)
    select ${id}::uuid, ${pupilId}::uuid, gen_random_uuid(), outcome_id, ${from} + 10 * n, 'Showed the card', 2 + n, ${by}::uuid
    from o, generate_series(1, 3) n`.execute(db)
}

async function term(db: Database, { id, by, today }: At): Promise<void> {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '09-01' ? 1 : 0)
  await sql`insert into school_term (school_id, school_term_id, school_year, name, starts_on, ends_on, recorded_by)
    values (${id}, ${newId()}, ${year}, 'These weeks', ${today}::date - 75, ${today}::date + 20, ${by})`.execute(db)
}

async function given(db: Database, { id, pupilId, by, today }: At, n: number): Promise<string> {
  const [provisionId, groupId, from] = [newId(), newId(), sql`${today}::date - 75`]
  await sql`insert into provision (school_id, provision_id, name, wave, areas, minutes, recorded_by)
    values (${id}, ${provisionId}, ${`Given, number ${n}`}, 'targeted', '{CL}', 20, ${by})`.execute(db)
  await sql`insert into provision_group (school_id, group_id, provision_id, name, kind, starts_on, funded_from, recorded_by)
    values (${id}, ${groupId}, ${provisionId}, 'Group', 'group', ${from}, 'notional', ${by})`.execute(db)
  await sql`insert into provision_slot (school_id, slot_id, group_id, weekday, starts_at, minutes, starts_on)
    select ${id}::uuid, gen_random_uuid(), ${groupId}::uuid, d, ${`${String(8 + Math.floor(n / 3)).padStart(2, '0')}:${(n % 3) * 20 || '00'}`}, 20, ${from}
    from generate_series(1, 5) d`.execute(db)
  await sql`insert into provision_adult (school_id, adult_id, group_id, staff_id, starts_on)
    values (${id}, ${newId()}, ${groupId}, ${by}, ${from})`.execute(db)
  await sql`insert into provision_place (school_id, pupil_id, place_id, group_id, starts_on, recorded_by)
    values (${id}, ${pupilId}, ${newId()}, ${groupId}, ${from}, ${by})`.execute(db)
  return groupId
}
