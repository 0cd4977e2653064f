import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aProvisionGroup, type GroupMade } from '#features/provision/provision-scene.testing.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { aGroupToReview, allHeld, aReviewScene, done, type ReviewScene, sentOf, today } from '#tests/support/review-scene.ts'
import type { TestSchool } from '#tests/support/school.ts'
import { listDue } from './list-due.query.server.ts'
import { answerQuestion, ask, observe, signOff } from './look.command.server.ts'
import { openImpact } from './open-impact.query.server.ts'
import { openMonitored, openMonitoring } from './open-monitoring.query.server.ts'
import { openTimeline } from './open-timeline.query.server.ts'
import { saveReview } from './save-review.command.server.ts'

let scene: ReviewScene
let alder: TestSchool
let senco: Scope
let pupils: string[]
let group: GroupMade
let made = 0

beforeAll(async () => {
  scene = await aReviewScene()
  ;({ alder, senco, pupils } = scene)
})
beforeEach(async () => {
  group = await aGroupToReview(scene, ++made)
})
afterAll(() => scene.end())

const place = (pupil: number): string => group.places.get(pupils[pupil] ?? '') ?? ''
const form = (also: Record<string, unknown> = {}) => sentOf(group, also)

test('the due list says what is late, what has neither end nor review, and what leaders ask', async () => {
  const leader = await alder.as(['leadership'])
  const { groupId: endless } = await aProvisionGroup(alder, { by: senco.viewer.staffId, pupils, provision: `Endless ${made}` })
  const { lookId } = await done(ask(leader, { groupId: group.groupId, question: 'Why on Mondays?' }))
  const { lines, questions } = await listDue(senco, null)
  expect(lines.find(({ groupId }) => groupId === group.groupId)).toMatchObject({
    section: 'late',
    due: '2026-11-20',
    pupils: 3,
    openQuestions: 1,
  })
  expect(lines.find(({ groupId }) => groupId === endless)).toMatchObject({ section: 'open-ended', due: null })
  expect(questions).toContainEqual(expect.objectContaining({ lookId, says: 'Why on Mondays?' }))
  await done(answerQuestion(senco, { groupId: group.groupId, lookId, answer: 'The hall is free then' }))
  expect(await answerQuestion(senco, { groupId: group.groupId, lookId, answer: 'Something else' })).toMatchObject({
    refusal: { kind: 'changed-meanwhile', theirs: { answer: 'The hall is free then (A senco)' } },
  })
  expect((await listDue(senco, null)).questions.filter((one) => one.lookId === lookId)).toEqual([])
})

test('the effect counts those behind it, says nothing of fewer than three, and knows the cost to date', async () => {
  await allHeld(scene, group)
  const rows = pupils.flatMap((_, index) => [
    [`entry-${place(index)}`, '70'],
    [`exit-${place(index)}`, String([74, 80, 68][index])],
    [`went-${place(index)}`, String([3, 4, 2][index])],
  ])
  await done(saveReview(senco, form(Object.fromEntries(rows))))
  const { provisions } = await openImpact(senco, null)
  expect(provisions.find(({ provisionId }) => provisionId === group.provisionId)).toMatchObject({
    places: 3,
    measured: 3,
    gain: { n: 3, median: 4, least: -2, most: 10 },
    told: 3,
    asExpectedOrMore: 2,
    notYetKnown: 0,
  })
})

test('leaders observe, ask and sign off; what they saw stands with the group', async () => {
  const leader = await alder.as(['leadership'])
  const { groupId } = group
  expect(await observe(leader, { groupId, observedOn: '2026-11-24', saw: 'Calm' })).toMatchObject({ ok: false })
  expect(await observe(leader, { groupId, observedOn: '2026-11-20', saw: ' ' })).toMatchObject({ ok: false })
  expect((await openMonitored(leader, { groupId })).looks).toEqual([])
  await done(observe(leader, { groupId, observedOn: '2026-11-20', saw: 'Calm, with clear turns' }))
  await done(signOff(leader, { groupId, note: '' }))
  const line = (await openMonitoring(leader, null)).lines.find((one) => one.groupId === groupId)
  expect(line).toMatchObject({ observedOn: '2026-11-20', signedOffOn: today, state: 'late' })
})

test('a teacher sees what was given to a pupil of theirs beside scores, and no cost; of another pupil nothing', async () => {
  const mine = await aPupil(alder, { surname: 'Mine' })
  const teacher = await alder.as(['teacher'])
  await asSchool(
    alder.database,
    alder.school.id,
    async (db) =>
      void (await sql`update pupil set key_worker_id = ${teacher.viewer.staffId} where school_id = ${alder.school.id} and pupil_id = ${mine}`.execute(
        db,
      )),
  )
  await aProvisionGroup(alder, { by: senco.viewer.staffId, pupils: [mine], provision: `Mine ${made}` })
  const seen = await openTimeline(teacher, { pupilId: mine })
  expect(seen.given).toMatchObject([{ provision: `Mine ${made}`, endsOn: null }])
  expect(JSON.stringify(seen)).not.toMatch(/pence/i)
  await expect(openTimeline(teacher, { pupilId: pupils[0] ?? '' })).rejects.toThrow('refused: not-found')
})
