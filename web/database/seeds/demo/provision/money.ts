import { sql } from 'kysely'
import { keepLedger } from '#features/provision/public.server.ts'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'

interface Telling {
  db: Database
  schoolId: string
  by: string
  today: string
  /** The first day of what is given. */
  from: string
}

/** Hours of every school day that an adult is beside one pupil, and the top-up that is paid for them in a year. */
const told = [
  { hours: 5, paid: 650_000, band: 'Band E' },
  { hours: 4, paid: 150_000, band: 'Band C' },
  { hours: 3, paid: null, band: null },
] as const

/** Three pupils with a plan who have nothing else, each with an adult for much of the day: their cost is above the threshold. */
export async function tellCostly(telling: Telling): Promise<void> {
  const { db, schoolId, by, from } = telling
  const { rows } = await sql<{ id: string }>`select p.pupil_id as id from pupil p
    where p.school_id = ${schoolId} and p.left_on is null and p.withdrawn_at is null
      and (select s.status from sen_status s where s.school_id = p.school_id and s.pupil_id = p.pupil_id and s.withdrawn_at is null
        and s.starts_on <= ${from} order by s.starts_on desc limit 1) = 'E'
      and not exists (select from provision_place x where x.school_id = p.school_id and x.pupil_id = p.pupil_id)
    order by md5(p.pupil_id::text) limit ${told.length}`.execute(db)
  const role = await sql<{ id: string }>`select pay_role_id as id from pay_role
    where school_id = ${schoolId} and name = 'Teaching assistant' and withdrawn_at is null`.execute(db)
  const provisionId = newId()
  await sql`insert into provision (school_id, provision_id, name, about, wave, areas, recorded_by)
    values (${schoolId}, ${provisionId}, 'An adult beside one pupil', 'Set out in the plan: an adult in lessons, stepping back wherever the pupil can go on alone.',
      'specialist', array['CI', 'SEMH']::text[], ${by})`.execute(db)
  const groups: string[] = []
  for (const [index, { id }] of rows.entries())
    groups.push(await beside(telling, { pupilId: id, provisionId, roleId: role.rows[0]?.id ?? null, at: index }))
  await keepLedger(db, schoolId, { groupIds: groups })
  await recorded(telling, groups)
  await keepLedger(db, schoolId, { groupIds: groups })
}

async function beside(
  { db, schoolId, by, from }: Telling,
  { pupilId, provisionId, roleId, at }: { pupilId: string; provisionId: string; roleId: string | null; at: number },
): Promise<string> {
  const groupId = newId()
  const { hours = 1, paid = null, band = null } = told[at] ?? {}
  await sql`insert into provision_group (school_id, group_id, provision_id, name, kind, starts_on, solely_for, funded_from, recorded_by)
    values (${schoolId}, ${groupId}, ${provisionId}, ${`${hours} hours a day`}, 'one-to-one', ${from}, ${pupilId}, 'top-up', ${by})`.execute(
    db,
  )
  await sql`insert into provision_slot (school_id, slot_id, group_id, weekday, starts_at, minutes, starts_on)
    select ${schoolId}::uuid, gen_random_uuid(), ${groupId}::uuid, weekday, '09:00', ${hours * 60}, ${from}::date from generate_series(1, 5) weekday`.execute(
    db,
  )
  await sql`insert into provision_adult (school_id, adult_id, group_id, outside_name, role_id, starts_on)
    values (${schoolId}, ${newId()}, ${groupId}, 'Key worker, to be named', ${roleId}, ${from})`.execute(db)
  await sql`insert into provision_place (school_id, pupil_id, place_id, group_id, starts_on, recorded_by)
    values (${schoolId}, ${pupilId}, ${newId()}, ${groupId}, ${from}, ${by})`.execute(db)
  const year = Number(from.slice(0, 4))
  if (paid !== null)
    await sql`insert into top_up_received (school_id, pupil_id, top_up_id, starts_on, ends_on, pence, band, recorded_by)
      values (${schoolId}, ${pupilId}, ${newId()}, ${`${year}-04-01`}, ${`${year + 1}-03-31`}, ${paid}, ${band}, ${by})`.execute(
      db,
    )
  return groupId
}

/** Nearly every session was held; on some days the adult was needed elsewhere. */
async function recorded({ db, schoolId, by, today }: Telling, groups: readonly string[]): Promise<void> {
  const luck = sql`abs(('x' || substr(md5(l.group_id::text || l.day), 1, 7))::bit(28)::int) % 100`
  await sql`insert into session_entry (school_id, entry_id, group_id, day, starts_at, made_at, happened, minutes, reason, recorded_by)
    select l.school_id, gen_random_uuid(), l.group_id, l.day, l.starts_at, l.day + time '15:30',
      case when ${luck} < 4 then 'cancelled' when ${luck} < 12 then 'cut-short' else 'held' end,
      case when ${luck} < 4 then 0 when ${luck} < 12 then l.planned_minutes / 2 else l.planned_minutes end,
      case when ${luck} < 4 then 'staff-absent' end, ${by}::uuid
    from session_line l where l.school_id = ${schoolId} and l.day < ${today} and l.kind = 'session'
      and l.group_id = any (${[...groups]}::uuid[])`.execute(db)
}
