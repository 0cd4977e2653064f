import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPayRole, aProvisionGroup, aTerm } from '#features/provision/provision-scene.testing.ts'
import { keepLedger } from '#features/provision/public.server.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { newId } from '#platform/db/ids.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Database, Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { addNotionalBudget, correctNotionalBudget, withdrawNotionalBudget } from './budget.command.server.ts'
import { totalOf } from './figures.rules.ts'
import { makeTopUpRequest } from './make-request.command.server.ts'
import { openMoney } from './open-money.query.server.ts'
import { openPupilMoney, openTopUpRequest } from './open-pupil-money.query.server.ts'
import { addPayRate } from './rates.command.server.ts'

let end: () => Promise<void>
let alder: TestSchool
let birch: TestSchool
let senco: Scope
let roleId: string
/** In a pair that shares its sessions, and alone with an adult for much of the week. */
let amir: string
let lucy: string
let pair: string
let alone: string

const inAlder = <T>(work: (db: Database) => Promise<T>) => asSchool(alder.database, alder.school.id, work)

beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  alder = await aSchool(fresh.door)
  birch = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
  const by = senco.viewer.staffId
  await aTerm(alder, by)
  roleId = await aPayRole(alder, by)
  amir = await aPupil(alder, { year: '9', statuses: [['E', '2025-09-01']] })
  lucy = await aPupil(alder, { forename: 'Lucy', surname: 'Zhang', year: '7', statuses: [['K', '2025-09-01']] })
  await aPupil(alder, { surname: 'Nobody', statuses: [['K', '2025-09-01']] })
  // 28 sessions at £6: £168, £84 each.
  pair = (await aProvisionGroup(alder, { by, pupils: [amir, lucy], staffId: by, roleId })).groupId
  // Five hours every weekday is £90 a day: 71 days of the term are open, 70 of them from the second week on.
  const slots = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startsAt: '09:00', minutes: 300 }))
  const told = {
    by,
    pupils: [amir],
    staffId: by,
    roleId,
    slots,
    provision: 'One to one',
    name: 'For one',
    wave: 'specialist',
  } as const
  alone = (await aProvisionGroup(alder, { ...told, area: 'SEMH', fundedFrom: 'top-up' })).groupId
  await record('2026-09-07', alone, '09:00', 300)
  await record('2026-09-08', alone, '09:00', 100)
  await record('2026-09-07', pair, '10:20', 20, lucy)
  await inAlder(async (db) => {
    await sql`insert into provision_item (school_id, item_id, group_id, kind, says, pence, bought_on, recorded_by)
      values (${alder.school.id}, ${newId()}, ${pair}, 'resource', 'Books', 1501, '2026-09-10', ${by})`.execute(db)
    await keepLedger(db, alder.school.id, { groupIds: null })
  })
})
afterAll(() => end())

async function record(
  day: string,
  groupId: string,
  startsAt: string,
  minutes: number,
  away: string | null = null,
): Promise<void> {
  await inAlder(async (db) => {
    const entryId = newId()
    await sql`insert into session_entry (school_id, entry_id, group_id, day, starts_at, made_at, happened, minutes, recorded_by)
      values (${alder.school.id}, ${entryId}, ${groupId}, ${day}, ${startsAt}, now(), ${minutes < 300 ? 'cut-short' : 'held'}, ${minutes},
        ${senco.viewer.staffId})`.execute(db)
    if (away)
      await sql`insert into session_mark (school_id, pupil_id, entry_id, here, reason)
        values (${alder.school.id}, ${away}, ${entryId}, false, 'not-in-school')`.execute(db)
    await keepLedger(db, alder.school.id, { groupIds: [groupId], from: day, to: day })
  })
}

async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}
const openedOf = (pupilId: string, span: string | null = null) => openPupilMoney(senco, { pupilId, span })

test('a pupil’s money is what was recorded up to today and what is planned after it, provision by provision', async () => {
  const { money, span } = await openedOf(amir)
  expect(span.code).toBe('f2026')
  const [one, two] = money.lines
  expect([one?.provision, two?.provision]).toEqual(['One to one', 'Reading fluency'])
  // £90 and £30 were given. From 24 November to 18 December there are 19 school days: £1,710.
  expect(one?.sums.cost).toMatchObject({ toDate: 12_000, ahead: 171_000, forecast: 183_000 })
  expect(one?.sums.delivery).toMatchObject({
    delivered: 400,
    missed: 200,
    reasons: [{ reason: 'cut-short', sessions: 1, minutes: 200 }],
  })
  // He alone came to the first session of the pair (£6), and the books are shared: £7.50 or £7.51.
  expect(two?.sums.cost.toDate).toBe(600 + (two?.sums.cost.toDate === 1350 ? 750 : 751))
  expect(two?.sums.delivery).toMatchObject({ delivered: 20, missed: 0 })
  expect(totalOf(money.lines.map(({ sums }) => sums.cost))).toMatchObject({
    planned: money.position.planned,
    toDate: money.position.toDate,
    forecast: money.position.forecast,
  })
  expect(money.position).toMatchObject({ threshold: 600_000, claim: 0, shortfall: 0 })
})

test('every way of looking at the school’s money adds up to the same sum, and to the ledger’s', async () => {
  const page = await openMoney(senco, { span: null })
  for (const rows of [page.bySource, page.byArea, page.byYear]) expect(totalOf(rows.map(({ cost }) => cost))).toEqual(page.whole)
  expect(page.bySource.map(({ key }) => key)).toEqual(['notional', 'top-up'])
  expect(page.byYear.map(({ key }) => key)).toEqual(['7', '9'])
  const ledger = await inAlder(async (db) => {
    const { rows } = await sql<{ planned: number; given: number }>`select sum(planned_pence)::int as planned,
      coalesce(sum(pence) filter (where day <= '2026-11-23'), 0)::int as given from session_line where state <> 'gone'`.execute(
      db,
    )
    return rows[0]
  })
  expect(page.whole).toMatchObject({ planned: ledger?.planned, toDate: ledger?.given })
  const pupils = [await openedOf(amir), await openedOf(lucy)].map(({ money }) => money.position)
  expect(totalOf(pupils)).toMatchObject({ planned: page.whole.planned, forecast: page.whole.forecast })
  expect(page.notRecorded).toBeGreaterThan(0)
})

test('a school year that is over is told by the year groups of then, and adds up', async () => {
  const { byYear, whole } = await openMoney({ ...senco, today: '2027-11-23' }, { span: 's2026' })
  expect(byYear.map(({ key }) => key)).toEqual(['6', '8'])
  expect(totalOf(byYear.map(({ cost }) => cost))).toEqual(whole)
})

test('whose planned cost is above the threshold is counted of those on the register, and named', async () => {
  const page = await openMoney(senco, { span: null })
  expect([page.above, page.register]).toEqual([1, 3])
  expect(page.named).toMatchObject([{ pupilId: amir, threshold: 600_000 }])
  // Before he came there is nothing to pay, and the threshold is by days from then on.
  await inAlder((db) => sql`update pupil set entered_on = '2026-11-01' where pupil_id = ${amir}`.execute(db))
  expect((await openedOf(amir)).money.position.threshold).toBe(Math.round((600_000 * 151) / 365))
  await inAlder((db) => sql`update pupil set entered_on = null where pupil_id = ${amir}`.execute(db))
})

test('a budget has its days to itself; a correction keeps what was recorded, and the second of two sees the first', async () => {
  const budget = { startsOn: '2026-04-01', endsOn: '2027-03-31', pence: '£365,000' }
  const { budgetId } = await done(addNotionalBudget(senco, budget))
  expect((await addNotionalBudget(senco, { ...budget, startsOn: '2027-03-31', endsOn: '2028-03-31' })).ok).toBe(false)
  expect((await addNotionalBudget(senco, { ...budget, endsOn: '2026-03-01' })).ok).toBe(false)
  expect((await openMoney(senco, { span: 'f2026' })).budget).toEqual({ pence: 36_500_000, whole: true })
  // From 1 September it is 212 of its 365 days.
  expect((await openMoney(senco, { span: 's2026' })).budget).toEqual({ pence: 21_200_000, whole: false })
  await done(correctNotionalBudget(senco, { ...budget, budgetId, pence: '400000' }))
  expect(await correctNotionalBudget(senco, { ...budget, budgetId, pence: '1' })).toMatchObject({
    refusal: { kind: 'changed-meanwhile', theirs: { pence: '£400,000.00' } },
  })
  const page = await openMoney(senco, { span: null })
  expect(page.budgets.map(({ pence, withdrawnOn }) => [pence, withdrawnOn !== null])).toEqual([
    [40_000_000, false],
    [36_500_000, true],
  ])
  const stranger = await birch.as(['senco'])
  expect(await withdrawNotionalBudget(stranger, { budgetId: page.budgets[0]?.budgetId })).toMatchObject({
    refusal: { kind: 'not-found' },
  })
  expect((await openMoney(stranger, { span: null })).budgets).toEqual([])
})

test('a request keeps its figures: each line is the sum of its sessions, and later changes leave it as it was', async () => {
  const asked = { pupilId: amir, from: '2026-11-01', to: '2026-12-31' }
  const { requestId } = await done(makeTopUpRequest(senco, asked))
  const { figures } = await openTopUpRequest(senco, { pupilId: amir, requestId })
  for (const { groupId, sums } of figures.lines) {
    const of = figures.sessions.filter((one) => one.groupId === groupId)
    expect(of.reduce((sum, { counted }) => sum + counted, 0)).toBe(sums.cost.forecast)
  }
  expect(figures.lines.reduce((sum, { sums }) => sum + sums.cost.forecast, 0)).toBe(figures.position.forecast)
  // 61 days of £6,000; what is above it is claimed.
  expect(figures.position.threshold).toBe(Math.round((600_000 * 61) / 365))
  expect(figures.position.claim).toBe(figures.position.forecast - figures.position.threshold)
  expect(figures.position.claim).toBeGreaterThan(0)
  expect(figures.pupil).toMatchObject({ status: 'E' })
  expect(JSON.stringify(figures)).not.toContain(senco.viewer.name)
  await done(addPayRate(senco, { roleId, startsOn: '2026-11-01', pence: '30', per: 'hour' }))
  expect((await openTopUpRequest(senco, { pupilId: amir, requestId })).figures).toEqual(figures)
  expect((await openedOf(amir)).requests).toMatchObject([{ requestId, claimPence: figures.position.claim }])
})

test('a request says what was reviewed: cycles with their outcomes, and how each provision went, in the school’s words', async () => {
  const by = senco.viewer.staffId
  await inAlder(async (db) => {
    const cycleId = newId()
    await sql`insert into cycle (school_id, pupil_id, cycle_id, turn, state, agreed_on, agreed_with, review_on, reviewed_on, recorded_by)
      values (${alder.school.id}, ${lucy}, ${cycleId}, 1, 'reviewed', '2026-04-20', 'Her mother', '2026-07-01', '2026-07-02', ${by})`.execute(
      db,
    )
    await sql`insert into outcome (school_id, pupil_id, cycle_id, outcome_id, area, says, result, result_note, next, recorded_by)
      values (${alder.school.id}, ${lucy}, ${cycleId}, ${newId()}, 'CL', 'Reads a page aloud', 'partly', 'With a partner', 'continue', ${by})`.execute(
      db,
    )
    await sql`insert into provision_review (school_id, pupil_id, review_id, place_id, group_id, reviewed_on, went, decision, recorded_by)
      select school_id, pupil_id, ${newId()}, place_id, group_id, '2026-11-20', 3, 'continue', ${by} from provision_place
      where pupil_id = ${lucy}`.execute(db)
  })
  const { requestId } = await done(makeTopUpRequest(senco, { pupilId: lucy, from: '2026-04-01', to: '2027-03-31' }))
  const { figures } = await openTopUpRequest(senco, { pupilId: lucy, requestId })
  expect(figures.cycles).toMatchObject([
    { turn: 1, reviewedOn: '2026-07-02', outcomes: [{ says: 'Reads a page aloud', result: 'partly' }] },
  ])
  expect(figures.reviews).toMatchObject([{ provision: 'Reading fluency', went: 'As expected', decision: 'continue' }])
  expect(figures).toMatchObject({ budget: { pence: 40_000_000, whole: true }, above: { pupils: 1, register: 3 } })
})

test('a request is for a year at the most, in order, and about something that is given; nothing is kept otherwise', async () => {
  const before = (await openedOf(lucy)).requests
  for (const wrong of [
    { from: '2026-04-01', to: '2027-04-01' },
    { from: '2026-12-01', to: '2026-11-01' },
    { from: '2025-01-01', to: '2025-03-31' },
    { from: '', to: '' },
  ])
    expect([wrong, (await makeTopUpRequest(senco, { pupilId: lucy, ...wrong })).ok]).toEqual([wrong, false])
  expect((await openedOf(lucy)).requests).toEqual(before)
})

test('the money of another school’s pupil is not there, and a request is not opened beside another pupil', async () => {
  const stranger = await birch.as(['senco'])
  const [request] = (await openedOf(amir)).requests
  const of = { pupilId: amir, requestId: request?.requestId ?? '' }
  await expect(openPupilMoney(stranger, { pupilId: amir, span: null })).rejects.toMatchObject({ refusal: { kind: 'not-found' } })
  await expect(openTopUpRequest(stranger, of)).rejects.toMatchObject({ refusal: { kind: 'not-found' } })
  await expect(openTopUpRequest(senco, { ...of, pupilId: lucy })).rejects.toMatchObject({ refusal: { kind: 'not-found' } })
  expect(await makeTopUpRequest(stranger, { pupilId: amir, from: '2026-04-01', to: '2027-03-31' })).toMatchObject({
    refusal: { kind: 'not-found' },
  })
})
