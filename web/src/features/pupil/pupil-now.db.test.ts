import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aPayRole, aProvisionGroup, aTerm } from '#features/provision/provision-scene.testing.ts'
import { newId } from '#platform/db/ids.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { openPupil } from './open-pupil.query.server.ts'
import { aGroup, aPupil } from './pupil-scene.testing.ts'

let end: () => Promise<void>
let alder: TestSchool
let senco: Scope
let amir: string
let other: string

const term = '2026-11-23'
/** Everything on a fixed day in the term. */
const on = (scope: Scope): Scope => ({ ...scope, today: term })

async function aPlan(pupilId: string): Promise<void> {
  const [cycleId, outcomeId, school, by] = [newId(), newId(), alder.school.id, senco.viewer.staffId]
  await asSchool(alder.database, school, async (db) => {
    await sql`insert into cycle (school_id, pupil_id, cycle_id, turn, state, strategies, pupil_view, agreed_on, agreed_with, review_on, recorded_by)
      values (${school}, ${pupilId}, ${cycleId}, 1, 'agreed', 'A card to show', 'Let me finish my sentence', '2026-09-14', 'The parents', '2026-12-11', ${by})`.execute(
      db,
    )
    await sql`insert into outcome (school_id, pupil_id, outcome_id, cycle_id, area, says, baseline, target, due_on, counted, counted_from,
        counted_to, recorded_by)
      values (${school}, ${pupilId}, ${outcomeId}, ${cycleId}, 'CI', 'Asks for help when stuck', '2 of 10', '8 of 10', '2026-12-11',
        'lessons of 10', 2, 8, ${by})`.execute(db)
    await sql`insert into progress (school_id, pupil_id, progress_id, outcome_id, noted_on, says, counted, recorded_by)
      values (${school}, ${pupilId}, ${newId()}, ${outcomeId}, '2026-11-10', 'Showed the card', 5, ${by})`.execute(db)
  })
}

beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  alder = await aSchool(fresh.door)
  senco = on(await alder.as(['senco']))
  const by = senco.viewer.staffId
  amir = await aPupil(alder, { statuses: [['K', '2026-09-01']] })
  other = await aPupil(alder, { statuses: [['K', '2026-09-01']] })
  await aPlan(amir)
  await aTerm(alder, by)
  const roleId = await aPayRole(alder, by)
  await aProvisionGroup(alder, { by, pupils: [amir, other], roleId })
  await aProvisionGroup(alder, {
    by,
    pupils: [amir],
    name: 'Last year',
    provision: 'Over',
    startsOn: '2026-09-02',
    endsOn: '2026-10-01',
  })
})
afterAll(() => end())

describe('a pupil at a glance', () => {
  test('shows what is worked towards, what helps, what was said, and what is given now', async () => {
    const { now } = await openPupil(senco, { pupilId: amir })
    expect(now.cycle).toMatchObject({ turn: 1, to: '2026-12-11' })
    expect(now.cycle?.outcomes).toMatchObject([{ says: 'Asks for help when stuck', track: { now: { value: 5 } } }])
    expect(now).toMatchObject({ helps: ['A card to show'], said: { says: 'Let me finish my sentence' } })
    expect(now.turns).toEqual([{ turn: 1, startsOn: '2026-09-14', endsOn: '2026-12-11', running: true }])
    expect(now.given.map(({ provision }) => provision)).toEqual(['Reading fluency'])
  })

  test('counts ten weeks, this one included: half-term has none, the closed day takes nothing from Mondays and Wednesdays', async () => {
    const [given] = (await openPupil(senco, { pupilId: amir })).now.given
    // Mondays from 21 September to 23 November but for 26 October: nine; Wednesdays to 18 November but for half-term: eight.
    expect(given).toMatchObject({ planned: 17, delivered: 0, minutes: 20, adults: ['A visitor'] })
    expect(given?.weeks.map(({ monday }) => monday)).toEqual([
      '2026-09-21',
      '2026-09-28',
      '2026-10-05',
      '2026-10-12',
      '2026-10-19',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
    ])
    expect(given?.weeks.every(({ open }) => open)).toBe(true)
  })

  test('a teacher of the pupil sees the same without the cost, and no other pupil', async () => {
    const teacher = on(await alder.as(['teacher']))
    await aGroup(alder, { name: 'Set 1', pupils: [amir], staffId: teacher.viewer.staffId })
    const { now } = await openPupil(teacher, { pupilId: amir })
    expect(now.given).toMatchObject([{ provision: 'Reading fluency', pence: null }])
    expect(now.cycle?.outcomes).toHaveLength(1)
    await expect(openPupil(teacher, { pupilId: other })).rejects.toThrow('not-found')
    expect((await openPupil(senco, { pupilId: amir })).now.given[0]?.pence).toEqual(expect.any(Number))
  })

  test('a pupil without a plan has none of another', async () => {
    const { now } = await openPupil(senco, { pupilId: other })
    expect(now).toMatchObject({ cycle: null, turns: [], said: null, helps: [], emergency: null })
  })
})
