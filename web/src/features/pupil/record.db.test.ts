import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { changeDetails } from './change-details.command.server.ts'
import { addNeed, correctNeed, endNeed, withdrawNeed } from './change-needs.command.server.ts'
import { addStrength, withdrawStrength } from './change-strengths.command.server.ts'
import { needFactsOf } from './need-facts.store.server.ts'
import { currentPlan } from './plan.store.server.ts'
import { pupilForChange } from './pupil-for-change.store.server.ts'
import { aGroup, aPupil, countOf, logOf } from './pupil-scene.testing.ts'
import { recordFamilyTold, withdrawFamilyTold } from './record-family-told.command.server.ts'
import { recordPlanDates } from './record-plan-dates.command.server.ts'

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

const needs = (pupilId: string) => asSchool(alder.database, alder.school.id, (db) => needFactsOf(db, alder.school.id, pupilId))
const noDates = { lastReviewedOn: null, ceasedOn: null }
const need = (pupilId: string, type: string, rank: number) => ({ pupilId, type, rank, startsOn: '2026-09-01', note: null })

describe('needs', () => {
  test('a new first need moves the others down', async () => {
    const pupilId = await aPupil(alder, {
      needs: [
        ['SLCN', 1],
        ['SPLD', 2],
      ],
    })
    expect((await addNeed(senco, need(pupilId, 'ASD', 1))).ok).toBe(true)
    expect((await needs(pupilId)).map((one) => [one.type, one.rank])).toEqual([
      ['ASD', 1],
      ['SLCN', 2],
      ['SPLD', 3],
    ])
    expect((await logOf(alder, 'pupil.add-need'))[0]).toEqual({ outcome: 'done', pupils: [pupilId] })
  })

  test('the same need twice, and a type that is no longer used, are refused and nothing is written', async () => {
    const pupilId = await aPupil(alder, { needs: [['SLCN', 1]] })
    for (const type of ['SLCN', 'BESD', 'NONSENSE']) {
      expect(await addNeed(senco, need(pupilId, type, 2))).toMatchObject({
        ok: false,
        refusal: { kind: 'not-valid', problems: [{ field: 'type' }] },
      })
    }
    expect(await countOf(alder, 'sen_need', pupilId)).toBe(1)
  })

  test('a corrected need keeps the old entry; an ended one has its last day; one taken out is kept', async () => {
    const pupilId = await aPupil(alder, {
      needs: [
        ['SLCN', 1],
        ['SPLD', 2],
      ],
    })
    const [first, second] = await needs(pupilId)
    expect((await correctNeed(senco, { ...need(pupilId, 'ASD', 1), senNeedId: first?.senNeedId ?? '', endsOn: null })).ok).toBe(
      true,
    )
    expect(await countOf(alder, 'sen_need', pupilId)).toBe(3)
    expect((await endNeed(senco, { pupilId, senNeedId: second?.senNeedId ?? '', endsOn: '2026-10-31' })).ok).toBe(true)
    expect(await endNeed(senco, { pupilId, senNeedId: second?.senNeedId ?? '', endsOn: '2026-11-01' })).toMatchObject({
      refusal: { kind: 'changed-meanwhile' },
    })
    const now = await needs(pupilId)
    expect(now).toMatchObject([
      { type: 'ASD', endsOn: null },
      { type: 'SPLD', endsOn: '2026-10-31' },
    ])
    expect((await withdrawNeed(senco, { pupilId, factId: now[0]?.senNeedId ?? '' })).ok).toBe(true)
    expect(await countOf(alder, 'sen_need', pupilId)).toBe(3)
    expect(await needs(pupilId)).toHaveLength(1)
  })
})

describe('strengths', () => {
  test('a teacher adds one for a pupil they teach and cannot find another pupil', async () => {
    const [mine, other] = [await aPupil(alder), await aPupil(alder)]
    const teacher = await alder.as(['teacher'])
    await aGroup(alder, { name: 'Strengths', pupils: [mine], staffId: teacher.viewer.staffId })
    const added = await addStrength(teacher, { pupilId: mine, says: 'Plays chess for the school' })
    expect(added.ok).toBe(true)
    expect(await addStrength(teacher, { pupilId: other, says: 'Kind' })).toMatchObject({
      ok: false,
      refusal: { kind: 'not-found' },
    })
    expect(await countOf(alder, 'strength', other)).toBe(0)
    if (added.ok) expect((await withdrawStrength(teacher, { pupilId: mine, factId: added.value.strengthId })).ok).toBe(true)
    expect(await countOf(alder, 'strength', mine)).toBe(1)
  })

  test('a teaching assistant may not write', async () => {
    const pupilId = await aPupil(alder)
    const assistant = await alder.as(['teaching-assistant'])
    await aGroup(alder, { name: 'Supported', pupils: [pupilId], staffId: assistant.viewer.staffId, relation: 'supports' })
    expect(await addStrength(assistant, { pupilId, says: 'Kind' })).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
    expect(await countOf(alder, 'strength', pupilId)).toBe(0)
  })
})

describe('EHC plan dates and what the family was told', () => {
  test('new dates replace the old ones, which are kept', async () => {
    const pupilId = await aPupil(alder, { statuses: [['E', '2024-03-01']] })
    const first = await recordPlanDates(senco, { ...noDates, pupilId, seen: '', madeOn: '2024-03-01' })
    expect(first.ok).toBe(true)
    expect(await recordPlanDates(senco, { ...noDates, pupilId, seen: '', madeOn: '2024-03-02' })).toMatchObject({
      refusal: { kind: 'changed-meanwhile', theirs: { madeOn: '2024-03-01' } },
    })
    if (first.ok)
      expect(
        (
          await recordPlanDates(senco, {
            ...noDates,
            pupilId,
            seen: first.value.ehcPlanId,
            madeOn: '2024-03-01',
            lastReviewedOn: '2026-02-10',
          })
        ).ok,
      ).toBe(true)
    expect(await countOf(alder, 'ehc_plan', pupilId)).toBe(2)
    const plan = await asSchool(alder.database, alder.school.id, (db) => currentPlan(db, alder.school.id, pupilId))
    expect(plan).toMatchObject({ madeOn: '2024-03-01', lastReviewedOn: '2026-02-10', ceasedOn: null })
  })

  test('a review before the plan was made, or in the future, is refused', async () => {
    const pupilId = await aPupil(alder)
    for (const lastReviewedOn of ['2024-02-01', '2027-01-01']) {
      expect(await recordPlanDates(senco, { ...noDates, pupilId, seen: '', madeOn: '2024-03-01', lastReviewedOn })).toMatchObject(
        { refusal: { problems: [{ field: 'lastReviewedOn' }] } },
      )
    }
    expect(await countOf(alder, 'ehc_plan', pupilId)).toBe(0)
  })

  test('telling the family is recorded with date and means, not in the future, and a mistake is taken out but kept', async () => {
    const pupilId = await aPupil(alder)
    expect(await recordFamilyTold(senco, { pupilId, toldOn: '2026-12-01', how: 'Letter', who: null })).toMatchObject({
      ok: false,
    })
    const told = await recordFamilyTold(senco, { pupilId, toldOn: '2026-11-02', how: 'Letter', who: null })
    if (told.ok) expect((await withdrawFamilyTold(senco, { pupilId, factId: told.value.familyToldId })).ok).toBe(true)
    expect(await countOf(alder, 'family_told', pupilId)).toBe(1)
  })
})

describe('details', () => {
  const read = (pupilId: string) =>
    asSchool(alder.database, alder.school.id, (db) => pupilForChange(db, alder.school.id, pupilId))

  test('a preferred name changes how the pupil is found; the second of two people is shown the first one’s version', async () => {
    const pupilId = await aPupil(alder)
    const { version } = await read(pupilId)
    const change = {
      pupilId,
      version,
      keyWorkerId: senco.viewer.staffId,
      preferredForename: 'Zoë',
      preferredSurname: null,
      registrationGroup: '9A',
    }
    expect((await changeDetails(senco, change)).ok).toBe(true)
    expect(await changeDetails(senco, { ...change, registrationGroup: '9B' })).toMatchObject({
      ok: false,
      refusal: {
        kind: 'changed-meanwhile',
        theirs: { registrationGroup: '9A', preferredForename: 'Zoë', keyWorkerId: 'A senco' },
      },
    })
    expect(await read(pupilId)).toMatchObject({
      registrationGroup: '9A',
      preferredForename: 'Zoë',
      keyWorkerId: senco.viewer.staffId,
    })
  })

  test('a key worker who is not on the staff is refused', async () => {
    const pupilId = await aPupil(alder)
    const { version } = await read(pupilId)
    const stranger = '00000000-0000-4000-8000-000000000000'
    expect(
      await changeDetails(senco, {
        pupilId,
        version,
        keyWorkerId: stranger,
        preferredForename: null,
        preferredSurname: null,
        registrationGroup: null,
      }),
    ).toMatchObject({
      refusal: { kind: 'not-valid', problems: [{ field: 'keyWorkerId' }] },
    })
    expect((await read(pupilId)).keyWorkerId).toBeNull()
  })
})
