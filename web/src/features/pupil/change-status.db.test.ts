import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#platform/db/ids.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { changeStatus } from './change-status.command.server.ts'
import { correctStatus, withdrawStatus } from './correct-status.command.server.ts'
import { aGroup, aPupil, countOf, logOf } from './pupil-scene.testing.ts'

let end: () => Promise<void>
let alder: TestSchool
let birch: TestSchool
let senco: Scope

beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  alder = await aSchool(fresh.door)
  birch = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
})
afterAll(() => end())

const joining = (pupilId: string) => ({
  pupilId,
  seen: '',
  status: 'K' as const,
  startsOn: '2026-11-20',
  reason: 'Reading intervention now needed',
  nextStep: 'First cycle starts on Monday',
  toldOn: '2026-11-20',
  toldHow: 'Letter',
  toldWho: 'Mother',
})

describe('changing a status', () => {
  test('a SENCO puts a pupil on the register and notes in the same form that the family was told', async () => {
    const pupilId = await aPupil(alder)
    const done = await changeStatus(senco, joining(pupilId))
    expect(done.ok).toBe(true)
    expect(await countOf(alder, 'sen_status', pupilId)).toBe(1)
    expect(await countOf(alder, 'family_told', pupilId)).toBe(1)
    expect((await logOf(alder, 'pupil.change-status'))[0]).toEqual({ outcome: 'done', pupils: [pupilId] })
    const { rows } = await asSchool(alder.database, alder.school.id, (db) =>
      sql<{ name: string }>`select name from outbox where payload->>'pupilId' = ${pupilId}`.execute(db),
    )
    expect(rows).toEqual([{ name: 'pupil.status-changed' }])
  })

  test.each([
    ['without saying what happens next', { nextStep: '' }, 'nextStep'],
    ['from a day that has not come', { startsOn: '2026-11-24' }, 'startsOn'],
    ['from a day that does not exist', { startsOn: '2026-02-30' }, 'startsOn'],
    ['without a reason', { reason: '  ' }, 'reason'],
    ['saying when but not how the family was told', { toldHow: '' }, 'toldHow'],
  ])('nobody joins the register %s, and nothing is written', async (_, wrong, field) => {
    const pupilId = await aPupil(alder)
    const outcome = await changeStatus(senco, { ...joining(pupilId), ...wrong })
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'not-valid', problems: [{ field }] } })
    expect(await countOf(alder, 'sen_status', pupilId)).toBe(0)
    expect(await countOf(alder, 'family_told', pupilId)).toBe(0)
  })

  test.each([['teacher' as const], ['teaching-assistant' as const]])('a %s may not, even for a pupil of theirs', async (role) => {
    const pupilId = await aPupil(alder)
    const person = await alder.as([role])
    await aGroup(alder, {
      name: `Group of a ${role}`,
      pupils: [pupilId],
      staffId: person.viewer.staffId,
      relation: role === 'teacher' ? 'teaches' : 'supports',
    })
    expect(await changeStatus(person, joining(pupilId))).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
    expect(await countOf(alder, 'sen_status', pupilId)).toBe(0)
    expect((await logOf(alder, 'pupil.change-status'))[0]?.outcome).toBe('refused')
  })

  test("another school's pupil is not found", async () => {
    const pupilId = await aPupil(birch)
    expect(await changeStatus(senco, joining(pupilId))).toMatchObject({ ok: false, refusal: { kind: 'not-found' } })
    expect(await countOf(birch, 'sen_status', pupilId)).toBe(0)
  })

  test('two people at once: the second is shown what the first saved', async () => {
    const pupilId = await aPupil(alder)
    const both = await Promise.all([
      changeStatus(senco, joining(pupilId)),
      changeStatus(senco, { ...joining(pupilId), status: 'W', toldOn: '', toldHow: '' }),
    ])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(both.find((one) => !one.ok)).toMatchObject({
      refusal: { kind: 'changed-meanwhile', theirs: { startsOn: '2026-11-20' } },
    })
    expect(await countOf(alder, 'sen_status', pupilId)).toBe(1)
  })
})

describe('correcting a status', () => {
  test('the old value is kept and says what replaced it', async () => {
    const pupilId = await aPupil(alder, { statuses: [['K', '2026-10-01']] })
    const before = await facts(pupilId)
    const done = await correctStatus(senco, {
      pupilId,
      senStatusId: before[0]?.id ?? '',
      status: 'K',
      startsOn: '2026-09-01',
      reason: 'Typed the wrong month',
      nextStep: null,
    })
    expect(done.ok).toBe(true)
    const after = await facts(pupilId)
    const old = after.find((fact) => fact.starts_on === '2026-10-01')
    const now = after.find((fact) => fact.starts_on === '2026-09-01')
    expect(old).toMatchObject({ withdrawn: true, replaced_by: now?.id })
    expect(now).toMatchObject({ withdrawn: false, replaced_by: null })
  })

  test('an entry of another pupil is not corrected', async () => {
    const pupilId = await aPupil(alder, { statuses: [['K', '2026-10-01']] })
    const other = await aPupil(alder, { statuses: [['K', '2026-10-01']] })
    const [fact] = await facts(other)
    const outcome = await correctStatus(senco, {
      pupilId,
      senStatusId: fact?.id ?? '',
      status: 'N',
      startsOn: '2026-09-01',
      reason: 'Wrong child',
      nextStep: null,
    })
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'changed-meanwhile' } })
    expect(await facts(other)).toEqual([fact])
  })

  test('an entry taken out stays in the history', async () => {
    const pupilId = await aPupil(alder, { statuses: [['W', '2026-10-01']] })
    const [fact] = await facts(pupilId)
    expect((await withdrawStatus(senco, { pupilId, factId: fact?.id ?? newId() })).ok).toBe(true)
    expect(await facts(pupilId)).toMatchObject([{ withdrawn: true, replaced_by: null }])
    expect(await withdrawStatus(senco, { pupilId, factId: fact?.id ?? newId() })).toMatchObject({
      ok: false,
      refusal: { kind: 'changed-meanwhile' },
    })
  })
})

async function facts(pupilId: string) {
  return asSchool(alder.database, alder.school.id, async (db) => {
    const { rows } = await sql<{
      id: string
      starts_on: string
      withdrawn: boolean
      replaced_by: string | null
    }>`select sen_status_id as id,
      starts_on::text, withdrawn_at is not null as withdrawn, replaced_by from sen_status where school_id = ${alder.school.id} and pupil_id = ${pupilId} order by starts_on`.execute(
      db,
    )
    return rows
  })
}
