import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { openSpecialists } from './open-specialists.query.server.ts'
import { linesOf } from './services.rules.ts'
import { decideRecommendation, endReferral, recordAdvice, refer } from './specialists.command.server.ts'
import { AdviceForm } from './specialists.form.ts'

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

async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}
const asked = {
  service: 'speech-language',
  toWhom: 'The therapist',
  why: 'Follows two of three steps',
  parentsSaid: 'They see it at home and agree',
  parentsOn: '2026-10-05',
  sentOn: '2026-10-06',
}
const referralsOf = async (pupilId: string) => (await openSpecialists(senco, { pupilId })).referrals

test('nobody is asked before the parents, in the future, or without what the parents said; nothing is kept then', async () => {
  const pupilId = await aPupil(alder)
  for (const wrong of [
    { parentsOn: '2026-10-07' },
    { parentsSaid: ' ' },
    { sentOn: '2026-11-24' },
    { service: 'magic' },
    { parentsOn: '2001-01-01' },
  ])
    expect((await refer(senco, { pupilId, ...asked, ...wrong })).ok).toBe(false)
  expect(await referralsOf(pupilId)).toEqual([])
})

test('advice becomes lines, each is followed by somebody or declined because, once; and the part of a specialist ends', async () => {
  const pupilId = await aPupil(alder)
  const { referralId } = await done(refer(senco, { pupilId, ...asked }))
  const advice = { pupilId, referralId, byWhom: 'The therapist', summary: 'Words take time' }
  expect((await recordAdvice(senco, { ...advice, receivedOn: '2026-10-05', recommendations: 'x' })).ok).toBe(false)
  expect((await recordAdvice(senco, { ...advice, receivedOn: '2026-11-02', recommendations: 'x\n'.repeat(61) })).ok).toBe(false)
  await done(
    recordAdvice(senco, {
      ...advice,
      receivedOn: '2026-11-02',
      recommendations: '- A visual timetable\n\n2. Ten seconds to answer\n',
    }),
  )
  const [first, second] = (await referralsOf(pupilId))[0]?.advice[0]?.recommendations ?? []
  expect([first?.says, second?.says]).toEqual(['A visual timetable', 'Ten seconds to answer'])
  const decide = (recommendationId = '', also: object = {}) =>
    decideRecommendation(senco, { pupilId, recommendationId, decision: 'followed', because: 'The tutor, from Monday', ...also })
  expect((await decide(first?.recommendationId, { because: '' })).ok).toBe(false)
  await done(decide(first?.recommendationId))
  expect((await decide(first?.recommendationId, { decision: 'declined' })).ok).toBe(false)
  await done(decide(second?.recommendationId, { decision: 'declined', because: 'Every teacher gives it already' }))
  expect((await referralsOf(pupilId))[0]?.advice[0]?.recommendations).toMatchObject([
    { decision: 'followed', because: 'The tutor, from Monday', decidedOn: '2026-11-23' },
    { decision: 'declined', because: 'Every teacher gives it already' },
  ])
  expect((await endReferral(senco, { pupilId, referralId, endedOn: '2026-10-01', because: 'Done' })).ok).toBe(false)
  await done(endReferral(senco, { pupilId, referralId, endedOn: '2026-11-20', because: 'Done' }))
  expect((await endReferral(senco, { pupilId, referralId, endedOn: '2026-11-21', because: 'Again' })).ok).toBe(false)
  expect(await referralsOf(pupilId)).toMatchObject([{ endedOn: '2026-11-20', endedBecause: 'Done' }])
})

test('a recommendation of one pupil is not decided in the name of another', async () => {
  const [one, two] = [await aPupil(alder), await aPupil(alder)]
  const { referralId } = await done(refer(senco, { pupilId: one, ...asked }))
  await done(
    recordAdvice(senco, {
      pupilId: one,
      referralId,
      byWhom: 'T',
      summary: 'S',
      receivedOn: '2026-11-02',
      recommendations: 'A card',
    }),
  )
  const line = (await referralsOf(one))[0]?.advice[0]?.recommendations[0]?.recommendationId ?? ''
  const decided = { recommendationId: line, decision: 'followed', because: 'Me' }
  expect(await decideRecommendation(senco, { pupilId: two, ...decided })).toMatchObject({ refusal: { kind: 'not-found' } })
  expect(
    await recordAdvice(senco, { pupilId: two, referralId, byWhom: 'T', summary: 'S', receivedOn: '2026-11-02' }),
  ).toMatchObject({
    refusal: { kind: 'not-found' },
  })
})

test('the form may be read twice, as a page and its command do', () => {
  const typed = {
    pupilId: crypto.randomUUID(),
    referralId: crypto.randomUUID(),
    receivedOn: '2026-11-02',
    byWhom: 'T',
    summary: 'S',
    recommendations: '- One\n- Two',
  }
  const once = AdviceForm.parse(typed)
  expect(AdviceForm.parse(once)).toEqual(once)
  expect(once.recommendations).toEqual(['One', 'Two'])
})

test('lines keep their words and lose the bullets that were pasted with them', () => {
  expect(linesOf('• One\r\n  * Two\n3) Three\n4.5 minutes a day\n-5 degrees\n\n')).toEqual([
    'One',
    'Two',
    'Three',
    '4.5 minutes a day',
    '-5 degrees',
  ])
})
