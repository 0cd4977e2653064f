import { catalogue } from '@waymark/duties'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordEvidence, withdrawEvidence } from '#features/evidence/record-evidence.command.server.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { Refused } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { openDuties, openDutiesInNumbers } from './open-duties.query.server.ts'
import { openDuty } from './open-duty.query.server.ts'

let fresh: FreshDatabase
let alder: TestSchool
let senco: Scope
beforeAll(async () => {
  fresh = await freshDatabase()
  alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
  for (const surname of ['Ash', 'Birch', 'Cedar']) await aPupil(alder, { surname, statuses: [['K', '2026-09-07']] })
})
afterAll(() => fresh.end())

const entry = { duty: 'best-endeavours', what: 'Provision map of the autumn', happenedOn: '2026-10-05', owner: 'Ruth Adeyemi' }
const stateOf = async (id: string, scope = senco) => (await openDuties(scope, null)).states.find((one) => one.id === id)

test('every duty of the catalogue stands in the list, once', async () => {
  const { states } = await openDuties(senco, null)
  expect(states.map((one) => one.id).toSorted()).toEqual(catalogue.map((duty) => duty.id).toSorted())
})

test('recording evidence turns a duty met, and it cannot be told again once it was to be looked at', async () => {
  expect(await stateOf('best-endeavours')).toMatchObject({ state: 'cannot-tell' })
  const kept = await recordEvidence(senco, { ...entry, lookAgainOn: '2027-10-04' })
  expect(kept.ok).toBe(true)
  expect(await stateOf('best-endeavours')).toMatchObject({ state: 'met' })
  expect(await stateOf('best-endeavours', { ...senco, today: '2027-10-05' })).toMatchObject({ state: 'cannot-tell' })
})

test('evidence that is put right stays in the history, and two people are told of each other', async () => {
  const first = (await openDuty(senco, { id: 'best-endeavours' })).evidence[0]
  const right = { ...entry, what: 'Provision map, put right', replaces: first?.id ?? '' }
  expect((await recordEvidence(senco, right)).ok).toBe(true)
  const second = await recordEvidence(await alder.as(['leadership']), { ...right, what: 'Another' })
  expect(second).toMatchObject({ ok: false, refusal: { kind: 'changed-meanwhile' } })
  const { evidence } = await openDuty(senco, { id: 'best-endeavours' })
  expect(evidence.map(({ what, replaced }) => [what, replaced])).toEqual([
    ['Provision map, put right', false],
    ['Provision map of the autumn', true],
  ])
})

test('a day to look again that comes before, a future day and a duty that is not there are refused, and nothing is written', async () => {
  const before = (await openDuty(senco, { id: 'best-endeavours' })).evidence
  const refusals = [
    await recordEvidence(senco, { ...entry, lookAgainOn: '2026-10-05' }),
    await recordEvidence(senco, { ...entry, happenedOn: '2026-12-25' }),
    await recordEvidence(senco, { ...entry, duty: 'no-such-duty' }),
    await recordEvidence(senco, { ...entry, what: ' ' }),
    await withdrawEvidence(senco, { duty: 'accessibility-plan', entry: before[0]?.id ?? '' }),
  ]
  expect(refusals.map((one) => (one.ok ? 'done' : one.refusal.kind))).toEqual([
    'not-valid',
    'not-valid',
    'not-valid',
    'not-valid',
    'changed-meanwhile',
  ])
  expect((await openDuty(senco, { id: 'best-endeavours' })).evidence).toEqual(before)
})

test('what Waymark holds itself is found: nobody enters that there is a SENCO', async () => {
  expect(await stateOf('designate-senco')).toMatchObject({ state: 'cannot-tell' })
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`insert into senco_post (school_id, senco_post_id, name, became_senco_on) values (${alder.school.id}, gen_random_uuid(), 'Ruth Adeyemi', '2024-09-02')`.execute(
      db,
    ),
  )
  expect(await stateOf('designate-senco')).toMatchObject({ state: 'met' })
  const { found } = await openDuty(senco, { id: 'designate-senco' })
  expect(found).toEqual([{ duty: 'designate-senco', what: 'Ruth Adeyemi is recorded as SENCO', on: '2024-09-02', to: '/senco' }])
})

test('a teacher opens a teacher’s duty and no other; a governor sees no child and no small number', async () => {
  const teacher = await alder.as(['teacher'])
  expect((await openDuty(teacher, { id: 'teacher-accountable' })).duty.id).toBe('teacher-accountable')
  await expect(openDuty(teacher, { id: 'designate-senco' })).rejects.toBeInstanceOf(Refused)
  await expect(openDuty(senco, { id: 'no-such-duty' })).rejects.toBeInstanceOf(Refused)
  const governor = await alder.as(['governor'])
  await expect(openDuties(governor, null)).rejects.toBeInstanceOf(Refused)
  const { states } = await openDutiesInNumbers(governor, null)
  const told = states.find((one) => one.id === 'inform-parent-of-sep')
  expect(told).toEqual({ id: 'inform-parent-of-sep', state: null, lastDay: null, tally: { total: null } })
  for (let more = 0; more < 3; more++) await aPupil(alder, { surname: `More${more}`, statuses: [['K', '2026-09-07']] })
  const six = (await openDutiesInNumbers(governor, null)).states.find((one) => one.id === 'inform-parent-of-sep')
  expect(six).toEqual({ id: 'inform-parent-of-sep', state: 'late', lastDay: null, tally: { total: 6 } })
  expect((await openDuty(governor, { id: 'inform-parent-of-sep' })).answers).toEqual([])
})

test('opening the duties leaves an entry that names the pupils whose records were looked at', async () => {
  const { pupilIds } = await openDuties(senco, null)
  const { rows } = await asSchool(alder.database, alder.school.id, (db) =>
    sql<{ pupils: string[] }>`select pupils from access_log where action = 'duties.open' order by at`.execute(db),
  )
  expect(rows.at(-1)?.pupils.toSorted()).toEqual(pupilIds.toSorted())
  expect(pupilIds.length).toBe(6)
})
