import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { openSupport } from './open-support.query.server.ts'
import { reviewCycle } from './review-cycle.command.server.ts'
import { startCycle } from './start-cycle.command.server.ts'
import { writeOutcome } from './write-outcome.command.server.ts'
import { agreePlan, writePlan } from './write-plan.command.server.ts'

let end: () => Promise<void>
let alder: TestSchool
let senco: Scope
beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
})
afterAll(() => end())

async function draft() {
  const pupilId = await aPupil(alder, { statuses: [['K', '2026-09-01']] })
  const begun = await startCycle(senco, { pupilId })
  if (!begun.ok) throw new Error('no cycle')
  return { pupilId, cycleId: begun.value.cycleId }
}
const cycleOf = async (pupilId: string) => (await openSupport(senco, { pupilId })).cycles[0]
const outcome = { area: 'CI', says: 'Asks for help when stuck', dueOn: '2026-11-20' }
const saysOf = (answered: Outcome<unknown>): string =>
  answered.ok || answered.refusal.kind !== 'not-valid' ? '' : answered.refusal.problems.map(({ says }) => says).join(' ')

test('a review before the plan begins is refused in words, when it is planned and when it is held', async () => {
  const at = await draft()
  await writeOutcome(senco, { ...at, ...outcome })
  const agreed = { ...at, version: 1, agreedOn: '2026-09-14', agreedWith: 'All' }
  expect(saysOf(await agreePlan(senco, { ...agreed, reviewOn: '2026-09-14' }))).toBe('Enter a day after the plan was agreed')
  expect(await cycleOf(at.pupilId)).toMatchObject({ state: 'draft' })
  await agreePlan(senco, { ...agreed, reviewOn: '2026-11-20' })
  const id = (await cycleOf(at.pupilId))?.outcomes[0]?.outcomeId
  const review = { ...at, version: 2, reviewedOn: '2026-09-01', [`result-${id}`]: 'met' }
  expect(saysOf(await reviewCycle(senco, review))).toBe('Enter a day from the day the plan was agreed on')
  expect(await cycleOf(at.pupilId)).toMatchObject({ state: 'agreed', reviewedOn: null })
})

test('an outcome without a date is kept in the draft, and holds the agreement up in words', async () => {
  const at = await draft()
  expect((await writeOutcome(senco, { ...at, ...outcome, dueOn: '' })).ok).toBe(true)
  const agreed = { ...at, version: 1, agreedOn: '2026-09-14', agreedWith: 'All', reviewOn: '2026-11-20' }
  expect(saysOf(await agreePlan(senco, agreed))).toBe('One outcome has no date yet: say by when first')
})

test('of 300 outcomes the first thirty are kept, and each further one is refused in words', async () => {
  const at = await draft()
  const answers = []
  for (let n = 1; n <= 300; n++) answers.push(await writeOutcome(senco, { ...at, ...outcome, says: `Number ${n}` }))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(30)
  expect(new Set(answers.slice(30).map(saysOf))).toEqual(
    new Set(['A plan holds at most 30 outcomes. A pupil works towards a handful at a time: take some out first.']),
  )
  expect((await cycleOf(at.pupilId))?.outcomes.at(-1)?.says).toBe('Number 30')
})

test('words pasted out of Word with scripts, and emoji, are kept as they came', async () => {
  const at = await draft()
  const needs = '<p class=MsoNormal onclick="alert(1)">Asks</p><script>alert(1)</script><img src=x onerror=alert(1)> 👩‍👩‍👧 é ﷽'
  expect((await writePlan(senco, { ...at, version: 1, needs })).ok).toBe(true)
  expect(await cycleOf(at.pupilId)).toMatchObject({ needs })
})

test('200,000 characters are refused with how many there are, and what was saved before stays', async () => {
  const at = await draft()
  await writePlan(senco, { ...at, version: 1, needs: 'Saved before' })
  expect(saysOf(await writePlan(senco, { ...at, version: 2, needs: 'x'.repeat(200_000) }))).toBe(
    'Use 6000 characters or fewer: there are 200000',
  )
  expect(await cycleOf(at.pupilId)).toMatchObject({ needs: 'Saved before', version: 2 })
})
