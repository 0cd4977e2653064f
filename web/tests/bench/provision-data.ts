import { sql } from 'kysely'
import { keepLedger } from '#features/provision/public.server.ts'
import { newId } from '#platform/db/ids.ts'
import type { House } from '#platform/http/house-context.server.ts'
import type { Database } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'

type Say = (words: string) => void

/** The school year before this one, all of it recorded. */
export const recordedYear = (today: string): number => Number(today.slice(0, 4)) - (today.slice(5) < '09-01' ? 2 : 1)

const provisions = 120
const strategies = 5
/** Groups that meet twice on each day of about 190: some sixty thousand sessions. */
const groups = 158

/** A year of provision in the bench's school: 120 provisions, 158 groups of four, ten sessions a week in each, all recorded. */
export async function buildProvision(house: House, say: Say): Promise<void> {
  const { rows } = await sql<{
    id: string
    by: string
  }>`select s.school_id as id, f.staff_id as by from school s join staff f on f.school_id = s.school_id
    where f.user_id is not null limit 1`.execute(house.database)
  const school = rows[0]
  if (!school) throw new Error('The bench has no school with a SENCO')
  const at = { id: school.id, by: school.by, year: recordedYear(house.today()) }
  await asSchool(house.database, at.id, async (db) => {
    await calendar(db, at)
    await given(db, at)
    say('the schedule of a year ...')
    await keepLedger(db, at.id, { groupIds: null })
    await recorded(db, at)
  })
  await asSchool(house.database, at.id, async (db) => {
    say('what was recorded of it ...')
    await keepLedger(db, at.id, { groupIds: null })
    await reviewed(db, at)
  })
}

interface At {
  id: string
  by: string
  year: number
}

async function calendar(db: Database, { id, by, year }: At): Promise<void> {
  const next = year + 1
  for (const [name, from, to] of [
    ['Autumn', `${year}-09-02`, `${year}-12-19`],
    ['Spring', `${next}-01-05`, `${next}-03-27`],
    ['Summer', `${next}-04-13`, `${next}-07-21`],
  ])
    await sql`insert into school_term (school_id, school_term_id, school_year, name, starts_on, ends_on, recorded_by)
      select ${id}::uuid, ${newId()}, ${year}, ${name}, ${from}::date, ${to}::date, ${by}::uuid
      where not exists (select from school_term t where t.school_id = ${id} and t.school_year = ${year} and t.name = ${name} and t.withdrawn_at is null)`.execute(
      db,
    )
}

async function given(db: Database, { id, by, year }: At): Promise<void> {
  const [whose, who, from, to] = [sql`${id}::uuid`, sql`${by}::uuid`, `${year}-09-01`, `${year + 1}-07-31`]
  const role = newId()
  await sql`insert into pay_role (school_id, pay_role_id, name, recorded_by) values (${whose}, ${role}, 'Teaching assistant', ${who})`.execute(
    db,
  )
  await sql`insert into pay_rate (school_id, pay_rate_id, pay_role_id, starts_on, per, pence, on_cost, recorded_by)
    values (${whose}, ${newId()}, ${role}, ${from}, 'hour', 1642, 2550, ${who})`.execute(db)
  await sql`insert into provision (school_id, provision_id, name, wave, areas, minutes, entry_measure, recorded_by)
    select ${whose}, gen_random_uuid(), 'Provision ' || n, case when n <= ${strategies} then 'universal' when n % 4 = 0 then 'specialist' else 'targeted' end,
      array[(array['CI', 'CL', 'SEMH', 'SP'])[1 + n % 4]], 20, 'Words read correctly in a minute', ${who} from generate_series(1, ${provisions}) n`.execute(
    db,
  )
  await sql`with p as (select provision_id, wave, row_number() over (order by wave = 'universal' desc, length(name), name) as n from provision where school_id = ${whose} and name like 'Provision %')
    insert into provision_group (school_id, group_id, provision_id, name, kind, starts_on, ends_on, review_on, funded_from, recorded_by)
    select ${whose}, gen_random_uuid(), provision_id, 'Group ' || g, case when wave = 'universal' then 'universal' else 'group' end, ${from}::date, ${to}::date,
      ${to}::date, 'notional', ${who} from p, generate_series(1, 2) g
    where g = 1 or (n > ${strategies} and n <= ${strategies + groups - (provisions - strategies)})`.execute(db)
  const mine = sql`(select g.group_id, row_number() over (order by g.group_id) as n from provision_group g where g.school_id = ${whose} and g.kind = 'group')`
  await sql`insert into provision_slot (school_id, slot_id, group_id, weekday, starts_at, minutes, starts_on, ends_on)
    select ${whose}, gen_random_uuid(), g.group_id, d, t, 20, ${from}::date, ${to}::date from ${mine} g, generate_series(1, 5) d, unnest(array['09:20', '13:40']) t`.execute(
    db,
  )
  await sql`with f as (select staff_id, row_number() over (order by staff_id) as n, count(*) over () as every from staff where school_id = ${whose})
    insert into provision_adult (school_id, adult_id, group_id, staff_id, role_id, starts_on, ends_on)
    select ${whose}, gen_random_uuid(), g.group_id, f.staff_id, ${role}::uuid, ${from}::date, ${to}::date from ${mine} g join f on f.n = 1 + g.n % f.every`.execute(
    db,
  )
  await sql`with r as (select p.pupil_id, row_number() over (order by p.pupil_id) - 1 as n from pupil p where p.school_id = ${whose} and p.withdrawn_at is null
      and exists (select from sen_status s where s.school_id = p.school_id and s.pupil_id = p.pupil_id and s.status in ('K', 'E')) limit 250)
    insert into provision_place (school_id, pupil_id, place_id, group_id, starts_on, ends_on, entry_value, entry_on, expected_gain, recorded_by)
    select ${whose}, r.pupil_id, gen_random_uuid(), g.group_id, ${from}::date, ${to}::date, 60 + r.n % 30, ${from}::date, 20, ${who}
    from ${mine} g, generate_series(0, 3) k join r on true where r.n = (g.n * 4 + k) % 250`.execute(db)
}

async function recorded(db: Database, { id, by }: At): Promise<void> {
  const luck = (of: ReturnType<typeof sql>) => sql`abs(('x' || substr(md5(${of}), 1, 7))::bit(28)::int) % 100`
  const session = sql`l.group_id::text || l.day || l.starts_at`
  await sql`insert into session_entry (school_id, entry_id, group_id, day, starts_at, made_at, happened, minutes, reason, recorded_by)
    select l.school_id, gen_random_uuid(), l.group_id, l.day, l.starts_at, l.day + time '15:30',
      case when ${luck(session)} < 4 then 'cancelled' else 'held' end, case when ${luck(session)} < 4 then 0 else 20 end,
      case when ${luck(session)} < 4 then 'staff-absent' end, ${by}::uuid
    from session_line l where l.school_id = ${id}::uuid and l.kind = 'session' and l.state = 'open'`.execute(db)
  await sql`insert into session_mark (school_id, pupil_id, entry_id, here, reason)
    select l.school_id, l.pupil_id, e.entry_id, false, 'not-in-school' from session_pupil_line l
      join session_entry e on e.school_id = l.school_id and e.group_id = l.group_id and e.day = l.day and e.starts_at = l.starts_at
    where l.school_id = ${id}::uuid and e.happened = 'held' and ${luck(sql`l.pupil_id::text || l.day`)} < 7`.execute(db)
}

async function reviewed(db: Database, { id, by, year }: At): Promise<void> {
  await sql`insert into provision_review (school_id, pupil_id, review_id, place_id, group_id, reviewed_on, went, exit_value, decision, recorded_by)
    select school_id, pupil_id, gen_random_uuid(), place_id, group_id, ${`${year + 1}-06-30`}::date,
      1 + abs(('x' || substr(md5(place_id::text), 1, 7))::bit(28)::int) % 5, 80, 'stop', ${by}::uuid from provision_place where school_id = ${id}::uuid`.execute(
    db,
  )
}
