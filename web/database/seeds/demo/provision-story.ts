import { sql } from 'kysely'
import { keepLedger } from '#features/provision/public.server.ts'
import { newId } from '#platform/db/ids.ts'
import type { Database, Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { tellCostly } from './provision/money.ts'
import { type GroupTold, type ProvisionTold, provisionTold, strategiesTold } from './provision-told.ts'
import { plusDays } from './pupils.ts'

interface Telling {
  db: Database
  schoolId: string
  by: string
  today: string
  from: string
  staff: ReadonlyMap<string, string>
  roles: ReadonlyMap<string, string>
  taken: Set<string>
}

/** What is given since September: its groups, what was recorded of each session, and what an hour costs. */
export async function tellProvision(senco: Scope, staff: ReadonlyMap<string, string>): Promise<void> {
  const by = staff.get('Ruth Adeyemi')
  if (!by) return
  const year = Number(senco.today.slice(0, 4)) - (senco.today.slice(5) < '09-01' ? 1 : 0)
  const schoolId = senco.school.id
  await asSchool(senco.database, schoolId, async (db) => {
    const at = { db, schoolId, by, today: senco.today, from: `${year}-09-07`, staff, taken: new Set<string>() }
    const telling = { ...at, roles: await payRoles(at) }
    const groups: string[] = []
    for (const told of provisionTold) groups.push(...(await aProvision(telling, told)))
    for (const name of strategiesTold) await aStrategy(telling, name)
    await keepLedger(db, schoolId, { groupIds: groups })
    await recordSessions(telling)
    await keepLedger(db, schoolId, { groupIds: groups })
    await reviewSome(telling)
    await someMoney(telling)
    await tellCostly(telling)
  })
}

async function payRoles({ db, schoolId, by, from }: Omit<Telling, 'roles'>): Promise<Map<string, string>> {
  const told = [
    ['Teaching assistant', 1642, 'Jo Bennett'],
    ['Higher level teaching assistant', 2115, 'Priya Nair'],
    ['Teacher', 4230, 'Sam Price'],
  ] as const
  const roles = new Map<string, string>()
  for (const [name, pence, who] of told) {
    const roleId = newId()
    roles.set(who, roleId)
    await sql`insert into pay_role (school_id, pay_role_id, name, recorded_by) values (${schoolId}, ${roleId}, ${name}, ${by})`.execute(
      db,
    )
    await sql`insert into pay_rate (school_id, pay_rate_id, pay_role_id, starts_on, per, pence, on_cost, recorded_by)
      values (${schoolId}, ${newId()}, ${roleId}, ${plusDays(from, -500)}, 'hour', ${pence}, 2550, ${by})`.execute(db)
  }
  return roles
}

async function aProvision(telling: Telling, told: ProvisionTold): Promise<string[]> {
  const { db, schoolId, by, from } = telling
  const provisionId = newId()
  await sql`insert into provision (school_id, provision_id, name, about, wave, areas, entry_measure, exit_measure, expected_gain, recorded_by)
    values (${schoolId}, ${provisionId}, ${told.name}, ${told.about}, ${told.wave}, array[${told.area}]::text[], ${told.measure}, ${told.measure},
      ${told.gain}, ${by})`.execute(db)
  const made: string[] = []
  for (const group of told.groups) made.push(await aGroup(telling, told, provisionId, group))
  const [first] = made
  if (told.item && first)
    await sql`insert into provision_item (school_id, item_id, group_id, kind, says, pence, bought_on, recorded_by)
      values (${schoolId}, ${newId()}, ${first}, 'resource', ${told.item[0]}, ${told.item[1]}, ${from}, ${by})`.execute(db)
  return made
}

async function aGroup(telling: Telling, told: ProvisionTold, provisionId: string, group: GroupTold): Promise<string> {
  const { db, schoolId, by, from, today, staff, roles } = telling
  const groupId = newId()
  const reviewOn = group.reviewIn === null ? null : plusDays(today, group.reviewIn)
  await sql`insert into provision_group (school_id, group_id, provision_id, name, kind, starts_on, ends_on, review_on, room, funded_from, recorded_by)
    values (${schoolId}, ${groupId}, ${provisionId}, ${group.name}, ${group.kind}, ${from}, ${reviewOn && plusDays(from, 277)}, ${reviewOn},
      ${group.room}, ${group.fundedFrom}, ${by})`.execute(db)
  for (const [weekday, at, minutes, week = 'every'] of group.slots)
    await sql`insert into provision_slot (school_id, slot_id, group_id, weekday, starts_at, minutes, week, starts_on)
      values (${schoolId}, ${newId()}, ${groupId}, ${weekday}, ${at}, ${minutes}, ${week}, ${from})`.execute(db)
  for (const { who, share = 100, feePence = null } of group.adults) {
    const staffId = staff.get(who) ?? null
    await sql`insert into provision_adult (school_id, adult_id, group_id, staff_id, outside_name, role_id, fee_pence, share, starts_on)
      values (${schoolId}, ${newId()}, ${groupId}, ${staffId}, ${staffId ? null : who}, ${roles.get(who) ?? null}, ${feePence}, ${share}, ${from})`.execute(
      db,
    )
  }
  await places(telling, told, group, groupId)
  return groupId
}

/** Pupils with that status in those years; each is in one or two groups, not in all. */
async function places(telling: Telling, { from: began, gain }: ProvisionTold, group: GroupTold, groupId: string): Promise<void> {
  const { db, schoolId, by, from, taken } = telling
  const { rows } = await sql<{
    id: string
  }>`select p.pupil_id as id from pupil p where p.school_id = ${schoolId} and p.left_on is null
      and p.year_group = any (${[...group.years]}::text[]) and p.withdrawn_at is null
      and (select s.status from sen_status s where s.school_id = p.school_id and s.pupil_id = p.pupil_id and s.withdrawn_at is null
        and s.starts_on <= ${from} order by s.starts_on desc limit 1) = ${group.status}
    order by md5(p.pupil_id::text || ${groupId}) limit 60`.execute(db)
  const chosen = rows.filter(({ id }) => !taken.has(`${id} ${group.slots[0]?.[1]}`)).slice(0, group.pupils)
  for (const [index, { id }] of chosen.entries()) {
    taken.add(`${id} ${group.slots[0]?.[1]}`)
    await sql`insert into provision_place (school_id, pupil_id, place_id, group_id, starts_on, entry_value, entry_on, expected_gain, recorded_by)
      values (${schoolId}, ${id}, ${newId()}, ${groupId}, ${from}, ${began === null ? null : began + (index % 3)}, ${began === null ? null : from},
        ${gain}, ${by})`.execute(db)
  }
}

async function aStrategy({ db, schoolId, by, from }: Telling, name: string): Promise<void> {
  const provisionId = newId()
  await sql`insert into provision (school_id, provision_id, name, wave, areas, recorded_by)
    values (${schoolId}, ${provisionId}, ${name}, 'universal', array['CL']::text[], ${by})`.execute(db)
  await sql`insert into provision_group (school_id, group_id, provision_id, name, kind, starts_on, funded_from, meant_for, recorded_by)
    values (${schoolId}, ${newId()}, ${provisionId}, 'Every classroom', 'universal', ${from}, 'core', 'Everybody, in every lesson', ${by})`.execute(
    db,
  )
}

/** A number from 0 to 99 that is always the same for the same session. */
const luck = (salt: string) =>
  sql`abs(('x' || substr(md5(l.group_id::text || l.day || l.starts_at || ${salt}), 1, 7))::bit(28)::int) % 100`

/** Most sessions were held; some were not, a few nobody has recorded yet, and those of Jo's last four school days wait to be recorded. */
async function recordSessions({ db, schoolId, by, today, staff }: Telling): Promise<void> {
  await sql`insert into session_entry (school_id, entry_id, group_id, day, starts_at, made_at, happened, minutes, reason, rating, recorded_by)
    select l.school_id, gen_random_uuid(), l.group_id, l.day, l.starts_at, l.day + time '15:30',
      case when ${luck('held')} < 4 then 'cancelled' when ${luck('held')} < 7 then 'cut-short' else 'held' end,
      case when ${luck('held')} < 4 then 0 when ${luck('held')} < 7 then greatest(l.planned_minutes / 2, 1) else l.planned_minutes end,
      case when ${luck('held')} < 4 then 'staff-absent' end, 3 + ${luck('rating')} % 3,
      coalesce((select a.staff_id from provision_adult a where a.school_id = l.school_id and a.group_id = l.group_id and a.staff_id is not null limit 1), ${by}::uuid)
    from session_line l where l.school_id = ${schoolId} and l.day < ${today} and l.kind = 'session' and ${luck('recorded')} < 97
      and not (l.day in (select distinct n.day from session_line n where n.school_id = ${schoolId} and n.day < ${today} and n.kind = 'session'
          order by n.day desc limit 4)
        and exists (select from provision_adult a where a.school_id = l.school_id and a.group_id = l.group_id
          and a.staff_id = ${staff.get('Jo Bennett') ?? null}::uuid))`.execute(db)
  await sql`insert into session_mark (school_id, entry_id, pupil_id, here, reason)
    select l.school_id, e.entry_id, l.pupil_id, false, 'not-in-school' from session_pupil_line l
      join session_entry e on e.school_id = l.school_id and e.group_id = l.group_id and e.day = l.day and e.starts_at = l.starts_at
    where l.school_id = ${schoolId} and e.happened <> 'cancelled'
      and abs(('x' || substr(md5(l.pupil_id::text || l.day), 1, 7))::bit(28)::int) % 100 < 7`.execute(db)
}

async function reviewSome({ db, schoolId, by, today }: Telling): Promise<void> {
  await sql`insert into provision_review (school_id, pupil_id, review_id, place_id, group_id, reviewed_on, went, exit_value, decision, recorded_by)
    select school_id, pupil_id, gen_random_uuid(), place_id, group_id, ${plusDays(today, -20)}, went, case when entry_value is null then null
      else entry_value + (expected_gain * (went + 1) / 4)::int end, 'continue', ${by}
    from (select p.*, 2 + abs(('x' || substr(md5(pupil_id::text), 1, 7))::bit(28)::int) % 3 as went from provision_place p) p
    where school_id = ${schoolId} and abs(('x' || substr(md5(place_id::text), 1, 7))::bit(28)::int) % 10 < 8`.execute(db)
}

async function someMoney({ db, schoolId, by, from }: Telling): Promise<void> {
  const april = `${from.slice(0, 4)}-04-01`
  const march = plusDays(`${Number(from.slice(0, 4)) + 1}-04-01`, -1)
  await sql`insert into notional_budget (school_id, notional_budget_id, starts_on, ends_on, pence, recorded_by)
    values (${schoolId}, ${newId()}, ${april}, ${march}, 41250000, ${by})`.execute(db)
  await sql`insert into top_up_received (school_id, pupil_id, top_up_id, starts_on, ends_on, pence, band, recorded_by)
    select distinct on (p.pupil_id) p.school_id, p.pupil_id, gen_random_uuid(), ${april}::date, ${march}::date, 150000, 'Band C', ${by}::uuid
    from provision_place p join provision_group g on g.school_id = p.school_id and g.group_id = p.group_id
    where p.school_id = ${schoolId} and g.funded_from = 'top-up'`.execute(db)
}
