import { afterAll, beforeAll, expect, test } from 'vitest'
import { openToday } from '#features/deadlines/open-today.query.server.ts'
import { aGroup, aPupil, countOf, logOf } from '#features/pupil/pupil-scene.testing.ts'
import type { Scope } from '#platform/work/scope.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { answerObservation } from './answer-observation.command.server.ts'
import { decideConcern } from './decide-concern.command.server.ts'
import { openBoard, openConcern } from './open-concerns.query.server.ts'
import { raiseConcern } from './raise-concern.command.server.ts'

let end: () => Promise<void>
let alder: TestSchool
let senco: Scope
let teacher: Scope
let colleague: Scope
let pupilId: string

beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
  teacher = await alder.as(['teacher'])
  colleague = await alder.as(['teacher'])
  pupilId = await aPupil(alder)
  await aGroup(alder, { name: '9C Maths', pupils: [pupilId], staffId: teacher.viewer.staffId })
  await aGroup(alder, { name: '9C Art', pupils: [pupilId], staffId: colleague.viewer.staffId })
})
afterAll(() => end())

async function raised(by: Scope, more: object = {}): Promise<string> {
  const outcome = await raiseConcern(by, { pupilId, area: 'CI', seen: 'Loses the thread of what is asked', tried: '', ...more })
  if (!outcome.ok) throw new Error('not raised')
  return outcome.value.concernId
}
const decide = (concernId: string, more: object) =>
  decideConcern(senco, { pupilId, concernId, seen: '', reason: 'To know more', ...more })
const decisionOf = async (concernId: string) =>
  (await openConcern(senco, { pupilId, concernId })).concern.decisions[0]?.decisionId

test('a concern changes no status, and stands as new on the board', async () => {
  const concernId = await raised(teacher)
  expect(await countOf(alder, 'sen_status', pupilId)).toBe(0)
  const { concerns } = await openBoard(senco, null)
  expect(concerns.find((one) => one.concernId === concernId)?.decisions).toEqual([])
  expect((await logOf(alder, 'concerns.raise'))[0]).toEqual({ outcome: 'done', pupils: [pupilId] })
})

test('without a word of what was seen nothing is written, and the field is named', async () => {
  const before = await countOf(alder, 'concern', pupilId)
  const outcome = await raiseConcern(teacher, { pupilId, area: 'CI', seen: '  ', tried: '' })
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'not-valid', problems: [{ field: 'seen' }] } })
  expect(await countOf(alder, 'concern', pupilId)).toBe(before)
})

test('asking the teachers asks each of them but the one who raised it, once; each answers for themselves', async () => {
  const concernId = await raised(teacher)
  expect((await decide(concernId, { decision: 'ask-teachers' })).ok).toBe(true)
  const asked = (await openConcern(senco, { pupilId, concernId })).concern.observations
  expect(asked.map((one) => one.staffId)).toEqual([colleague.viewer.staffId])
  const observationId = asked[0]?.observationId ?? ''
  const answer = (by: Scope) => answerObservation(by, { pupilId, observationId, says: 'In art she follows every step' })
  expect(await answer(teacher)).toMatchObject({ ok: false, refusal: { kind: 'not-found' } })
  expect((await answer(colleague)).ok).toBe(true)
  expect(await answer(colleague)).toMatchObject({ ok: false, refusal: { kind: 'not-found' } })
  await decide(concernId, { decision: 'ask-teachers', seen: await decisionOf(concernId) })
  expect((await openConcern(senco, { pupilId, concernId })).concern.observations).toMatchObject([
    { says: 'In art she follows every step', answeredOn: '2026-11-23' },
  ])
})

test('nobody else to ask: refused with the field, and no decision is kept', async () => {
  const alone = await aPupil(alder)
  const outcome = await raiseConcern(senco, { pupilId: alone, area: 'unsure', seen: 'Very quiet', tried: '' })
  const concernId = outcome.ok ? outcome.value.concernId : ''
  expect(
    await decideConcern(senco, { pupilId: alone, concernId, decision: 'ask-teachers', reason: 'To know more' }),
  ).toMatchObject({
    ok: false,
    refusal: { kind: 'not-valid', problems: [{ field: 'decision' }] },
  })
  expect(await countOf(alder, 'concern_decision', alone)).toBe(0)
})

test('two people decide at once: the second is shown the first decision, and nothing of theirs is written', async () => {
  const concernId = await raised(teacher)
  expect((await decide(concernId, { decision: 'no-action', reason: 'Settled since' })).ok).toBe(true)
  expect(await decide(concernId, { decision: 'assess' })).toMatchObject({
    ok: false,
    refusal: { kind: 'changed-meanwhile', theirs: { decision: 'No action beyond good teaching', reason: 'Settled since' } },
  })
  expect((await openConcern(senco, { pupilId, concernId })).concern.decisions).toHaveLength(1)
})

test('what a parent said is not before a teacher of the pupil', async () => {
  const concernId = await raised(senco, { source: 'parent' })
  expect((await openBoard(senco, null)).concerns.map((one) => one.concernId)).toContain(concernId)
  expect((await openBoard(teacher, null)).concerns.map((one) => one.concernId)).not.toContain(concernId)
  await expect(openConcern(teacher, { pupilId, concernId })).rejects.toMatchObject({ refusal: { kind: 'not-found' } })
})

test('what waits is counted for the person: to decide for the SENCO, asked for the teacher', async () => {
  const waiting = async (scope: Scope) => (await openToday(scope, null)).concerns
  const before = [await waiting(senco), await waiting(colleague)]
  const concernId = await raised(teacher)
  expect((await waiting(senco)).toDecide).toBe((before[0]?.toDecide ?? 0) + 1)
  expect(await waiting(teacher)).toMatchObject({ toDecide: 0 })
  await decide(concernId, { decision: 'ask-teachers', lookAgainOn: '2026-11-24' })
  expect((await waiting(colleague)).asked).toBe((before[1]?.asked ?? 0) + 1)
  const tomorrow = { ...senco, today: '2026-11-24' }
  expect((await waiting(tomorrow)).toLookAt).toBe((await waiting(senco)).toLookAt + 1)
})
