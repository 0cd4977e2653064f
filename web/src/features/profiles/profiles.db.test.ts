import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addStrength } from '#features/pupil/change-strengths.command.server.ts'
import { openMyPupils } from '#features/pupil/my-pupils.query.server.ts'
import { aGroup, aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { startCycle } from '#features/support/start-cycle.command.server.ts'
import { writePlan } from '#features/support/write-plan.command.server.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import { Refused } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { addArrangement, withdrawArrangement } from './arrangements.command.server.ts'
import { openProfiles } from './open-profiles.query.server.ts'
import { beginProfile, markRead, signProfile, writeProfile } from './write-profile.command.server.ts'

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
const kind = 'one-page'
const signature = { signedOn: '2026-11-20', signedBy: 'Ruth', agreedWith: 'Amir and his mother', reviewOn: '2027-02-12' }
const versionsOf = async (pupilId: string, of: string = kind) =>
  (await openProfiles(senco, { pupilId })).profiles.filter((one) => one.kind === of)

async function signed(pupilId: string, words: Record<string, string> = { 'section-helps': 'A card' }, of: string = kind) {
  await done(beginProfile(senco, { pupilId, kind: of }))
  const [draft] = await versionsOf(pupilId, of)
  await done(writeProfile(senco, { pupilId, kind: of, version: draft?.version ?? 1, ...words }))
  await done(signProfile(senco, { pupilId, kind: of, version: (draft?.version ?? 1) + 1, ...signature }))
}

describe('a plan or profile', () => {
  test('begins with what is known: strengths, the child’s own words, what every teacher does', async () => {
    const pupilId = await aPupil(alder, { statuses: [['K', '2026-09-07']] })
    await done(addStrength(senco, { pupilId, says: 'Maps' }))
    const { cycleId } = await done(startCycle(senco, { pupilId }))
    await done(writePlan(senco, { pupilId, cycleId, version: 1, pupilView: 'I like buses', strategies: 'A card' }))
    await done(beginProfile(senco, { pupilId, kind }))
    expect(await versionsOf(pupilId)).toMatchObject([
      { turn: 1, state: 'draft', content: { admire: 'Maps', matters: 'I like buses', 'in-class': 'A card' } },
    ])
  })

  test('keeps its own sections and nothing else; once signed it stands, and the next version begins with it', async () => {
    const pupilId = await aPupil(alder)
    await signed(pupilId, { 'section-helps': ' A card ', 'section-daily': 'not of this kind', role: 'senco' })
    const [first] = await versionsOf(pupilId)
    expect(first).toMatchObject({ state: 'signed', content: { helps: 'A card' }, ...signature })
    expect(Object.keys(first?.content ?? {})).toEqual(['helps'])
    expect((await writeProfile(senco, { pupilId, kind, version: 3, 'section-helps': 'Changed' })).ok).toBe(false)
    await done(beginProfile(senco, { pupilId, kind }))
    expect((await beginProfile(senco, { pupilId, kind })).ok).toBe(false)
    await done(writeProfile(senco, { pupilId, kind, version: 1, 'section-helps': 'A card, and time' }))
    expect(await versionsOf(pupilId)).toMatchObject([
      { turn: 2, state: 'draft', content: { helps: 'A card, and time' } },
      { turn: 1, state: 'signed', content: { helps: 'A card' } },
    ])
  })

  test('is not signed empty, in the future, or with a review before it; nothing is changed then', async () => {
    const pupilId = await aPupil(alder)
    await done(beginProfile(senco, { pupilId, kind }))
    const sign = (also: object) => signProfile(senco, { pupilId, kind, version: 1, ...signature, ...also })
    expect((await sign({})).ok).toBe(false)
    await done(writeProfile(senco, { pupilId, kind, version: 1, 'section-helps': 'A card' }))
    for (const wrong of [{ signedOn: '2026-11-24' }, { reviewOn: '2026-11-20' }, { signedBy: '' }, { signedOn: '2001-01-01' }])
      expect((await sign({ version: 2, ...wrong })).ok).toBe(false)
    expect(await versionsOf(pupilId)).toMatchObject([{ state: 'draft', version: 2, signedOn: null }])
  })

  test('two writers: the second is shown what the first wrote, and nothing of the first is lost', async () => {
    const pupilId = await aPupil(alder)
    await done(beginProfile(senco, { pupilId, kind }))
    await done(writeProfile(senco, { pupilId, kind, version: 1, 'section-helps': 'From Ruth' }))
    expect(await writeProfile(senco, { pupilId, kind, version: 1, 'section-helps': 'From Sam' })).toMatchObject({
      ok: false,
      refusal: { kind: 'changed-meanwhile', theirs: { 'section-helps': 'From Ruth', 'section-matters': null } },
    })
    expect(await versionsOf(pupilId)).toMatchObject([{ content: { helps: 'From Ruth' } }])
  })

  test('takes 20,000 characters in a section and refuses more, naming it', async () => {
    const pupilId = await aPupil(alder)
    await done(beginProfile(senco, { pupilId, kind }))
    const write = (words: string) => writeProfile(senco, { pupilId, kind, version: 1, 'section-helps': words })
    expect(await write('x'.repeat(20_001))).toMatchObject({ refusal: { problems: [{ field: 'section-helps' }] } })
    expect((await write('😀'.repeat(5000))).ok).toBe(true)
  })

  test('is read once by each, and only what is signed', async () => {
    const pupilId = await aPupil(alder)
    const teacher = await alder.as(['teacher'])
    await aGroup(alder, { name: 'Readers', pupils: [pupilId], staffId: teacher.viewer.staffId })
    expect((await markRead(teacher, { pupilId, kind })).ok).toBe(false)
    await signed(pupilId)
    await done(markRead(teacher, { pupilId, kind }))
    await done(markRead(teacher, { pupilId, kind }))
    const page = await openProfiles(senco, { pupilId })
    expect(page.profiles[0]?.readBy).toMatchObject([{ staffId: teacher.viewer.staffId, readOn: '2026-11-23' }])
    expect(page.staff.map(({ staffId }) => staffId)).toEqual([teacher.viewer.staffId])
  })

  test('a teacher of another class finds nothing, and a teacher writes no healthcare plan', async () => {
    const pupilId = await aPupil(alder)
    const [own, other] = [await alder.as(['teacher']), await alder.as(['teacher'])]
    await aGroup(alder, { name: 'Own', pupils: [pupilId], staffId: own.viewer.staffId })
    await expect(openProfiles(other, { pupilId })).rejects.toBeInstanceOf(Refused)
    expect(await beginProfile(other, { pupilId, kind })).toMatchObject({ refusal: { kind: 'not-found' } })
    expect(await beginProfile(own, { pupilId, kind: 'healthcare' })).toMatchObject({ refusal: { kind: 'not-allowed' } })
    expect((await beginProfile(own, { pupilId, kind })).ok).toBe(true)
    expect(await signProfile(own, { pupilId, kind, version: 1, ...signature })).toMatchObject({
      refusal: { kind: 'not-allowed' },
    })
  })
})

test('an arrangement that is approved has its day, and what is taken out is gone from the list', async () => {
  const pupilId = await aPupil(alder)
  const add = (also: object) => addArrangement(senco, { pupilId, says: '25% extra time', form8: 'not-needed', ...also })
  expect((await add({ form8: 'approved' })).ok).toBe(false)
  expect((await add({ form8: 'approved', approvedOn: '2026-10-01', expiresOn: '2026-09-01' })).ok).toBe(false)
  expect((await add({ form8: 'approved', approvedOn: '2026-12-01' })).ok).toBe(false)
  const { arrangementId } = await done(add({ form8: 'approved', approvedOn: '2026-10-01', expiresOn: '2028-09-30' }))
  expect((await openProfiles(senco, { pupilId })).arrangements).toMatchObject([
    { says: '25% extra time', expiresOn: '2028-09-30' },
  ])
  await done(withdrawArrangement(senco, { pupilId, arrangementId }))
  expect((await withdrawArrangement(senco, { pupilId, arrangementId })).ok).toBe(false)
  expect((await openProfiles(senco, { pupilId })).arrangements).toEqual([])
})

test('a teacher has at hand what does not help, what is allowed today and what to do in an emergency, from signed documents only', async () => {
  const teacher = await alder.as(['teacher'])
  const [one, two] = [await aPupil(alder, { statuses: [['K', '2026-09-07']] }), await aPupil(alder)]
  await aGroup(alder, { name: '9C', pupils: [one, two], staffId: teacher.viewer.staffId })
  await signed(one, { 'section-not-helpful': 'Being asked to read aloud' })
  await done(addArrangement(senco, { pupilId: one, says: 'A reader', form8: 'approved', approvedOn: '2026-10-01' }))
  await done(
    addArrangement(senco, { pupilId: one, says: 'Old', form8: 'approved', approvedOn: '2024-10-01', expiresOn: '2026-11-22' }),
  )
  await done(addArrangement(senco, { pupilId: one, says: 'Asked for', form8: 'applied' }))
  await done(beginProfile(senco, { pupilId: two, kind: 'healthcare' }))
  await done(writeProfile(senco, { pupilId: two, kind: 'healthcare', version: 1, 'section-emergency': 'Blue inhaler, then 999' }))
  const mine = async () => {
    const { groups } = await openMyPupils(teacher, null)
    return new Map(groups.flatMap(({ pupils }) => pupils.map(({ pupilId, glance }) => [pupilId, glance])))
  }
  expect((await mine()).get(two)).toBeNull()
  await done(signProfile(senco, { pupilId: two, kind: 'healthcare', version: 2, ...signature }))
  expect((await mine()).get(two)).toMatchObject({ emergency: 'Blue inhaler, then 999' })
  expect((await mine()).get(one)).toEqual({
    helps: null,
    notHelpful: 'Being asked to read aloud',
    emergency: null,
    arrangements: ['A reader'],
  })
})
