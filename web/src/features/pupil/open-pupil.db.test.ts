import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#platform/db/ids.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { correctStatus } from './correct-status.command.server.ts'
import { findPupils } from './find-pupils.query.server.ts'
import { openMyPupils } from './my-pupils.query.server.ts'
import { openPupil, openRecord } from './open-pupil.query.server.ts'
import { aGroup, aPupil, logOf } from './pupil-scene.testing.ts'

let end: () => Promise<void>
let alder: TestSchool
let birch: TestSchool

beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  alder = await aSchool(fresh.door)
  birch = await aSchool(fresh.door)
})
afterAll(() => end())

async function aFullPupil(): Promise<string> {
  const pupilId = await aPupil(alder, {
    statuses: [
      ['W', '2024-10-14'],
      ['K', '2025-01-09'],
    ],
    needs: [
      ['SLCN', 1],
      ['SPLD', 2],
    ],
    upn: null,
  })
  await asSchool(alder.database, alder.school.id, async (db) => {
    await sql`insert into contact (school_id, contact_id, pupil_id, position, forename, surname, relationship, phones)
      values (${alder.school.id}, ${newId()}, ${pupilId}, 1, 'Farida', 'Rahimi', 'PAM', '["01632 960118"]')`.execute(db)
    await sql`insert into strength (school_id, strength_id, pupil_id, says) values (${alder.school.id}, ${newId()}, ${pupilId}, 'Remembers maps')`.execute(
      db,
    )
    await sql`insert into former_upn (school_id, former_upn_id, pupil_id, upn, recorded_on) values (${alder.school.id}, ${newId()}, ${pupilId}, 'Z801200001001', '2024-09-01')`.execute(
      db,
    )
  })
  return pupilId
}

describe('a pupil on one screen', () => {
  test('shows all that is recorded, and the log says whose record was opened', async () => {
    const pupilId = await aFullPupil()
    const page = await openPupil(await alder.as(['senco']), { pupilId })
    expect(page.about).toMatchObject({ surname: 'Rahimi', forename: 'Amir', age: 13, bornOn: '2013-03-14' })
    expect(page.strengths).toMatchObject([{ says: 'Remembers maps' }])
    expect(page.statuses.map((fact) => [fact.status, fact.startsOn])).toEqual([
      ['K', '2025-01-09'],
      ['W', '2024-10-14'],
    ])
    expect(page.needs.map((need) => need.type)).toEqual(['SLCN', 'SPLD'])
    expect(page.contacts).toMatchObject([{ surname: 'Rahimi', relationship: 'PAM' }])
    expect(page.formerUpns).toEqual([{ upn: 'Z801200001001', recordedOn: '2024-09-01' }])
    expect(page.due.length).toBeGreaterThan(0)
    expect((await logOf(alder, 'pupil.open'))[0]).toEqual({ outcome: 'done', pupils: [pupilId] })
  })

  test('keeps a corrected status in the history', async () => {
    const pupilId = await aFullPupil()
    const senco = await alder.as(['senco'])
    const [latest] = (await openPupil(senco, { pupilId })).statuses
    await correctStatus(senco, {
      pupilId,
      senStatusId: latest?.senStatusId ?? '',
      status: 'K',
      startsOn: '2025-01-06',
      reason: 'The letter was dated the 6th',
      nextStep: null,
    })
    const { statuses } = await openPupil(senco, { pupilId })
    expect(statuses).toHaveLength(3)
    expect(statuses.find((fact) => fact.startsOn === '2025-01-09')).toMatchObject({
      withdrawnOn: expect.any(String),
      replacedBy: expect.any(String),
    })
  })

  test('a teacher opens a pupil they teach; another pupil is not found', async () => {
    const [mine, other] = [await aFullPupil(), await aFullPupil()]
    const teacher = await alder.as(['teacher'])
    await aGroup(alder, { name: 'Set 1', pupils: [mine], staffId: teacher.viewer.staffId })
    const page = await openPupil(teacher, { pupilId: mine })
    expect(page).toMatchObject({ showsContacts: true, mayKeepRecord: false, mayKeepStrengths: true })
    expect(page.groups).toEqual([{ name: 'Set 1', subject: null, staff: [{ name: 'A teacher', relation: 'teaches' }] }])
    await expect(openPupil(teacher, { pupilId: other })).rejects.toThrow('not-found')
    await expect(openRecord(teacher, { pupilId: mine })).rejects.toThrow('not-allowed')
    expect((await logOf(alder, 'pupil.open'))[0]?.outcome).toBe('refused')
  })

  test('a teaching assistant does not see the family’s contacts', async () => {
    const pupilId = await aFullPupil()
    const assistant = await alder.as(['teaching-assistant'])
    await aGroup(alder, { name: 'Support', pupils: [pupilId], staffId: assistant.viewer.staffId, relation: 'supports' })
    expect(await openPupil(assistant, { pupilId })).toMatchObject({
      showsContacts: false,
      contacts: [],
      mayKeepRecord: false,
      mayKeepStrengths: false,
    })
  })

  test("another school's pupil, nonsense for an id, and a governor get nothing", async () => {
    const theirs = await aPupil(birch)
    const senco = await alder.as(['senco'])
    await expect(openPupil(senco, { pupilId: theirs })).rejects.toThrow('not-found')
    await expect(openPupil(senco, { pupilId: "x' or 1=1" })).rejects.toThrow('not-found')
    await expect(openPupil(await alder.as(['governor']), { pupilId: await aFullPupil() })).rejects.toThrow('not-allowed')
  })
})

describe('finding a pupil', () => {
  test('by three letters, those at the school first, at most twenty, and never from another school', async () => {
    for (let at = 0; at < 22; at += 1)
      await aPupil(alder, { surname: 'Quill', forename: `Pupil ${at}`, leftOn: at < 3 ? '2025-07-20' : null })
    await aPupil(birch, { surname: 'Quill' })
    const found = await findPupils(await alder.as(['senco']), { q: 'qui' })
    expect(found).toHaveLength(20)
    expect(found.map((pupil) => pupil.onRoll)).toEqual([...Array(19).fill(true), false])
  })

  test('by several words in any order, and by nothing that means something to "like"', async () => {
    const senco = await alder.as(['senco'])
    const pupilId = await aPupil(alder, { forename: 'Zoë', surname: "D'Arcy-Vane", statuses: [['E', '2025-01-01']] })
    for (const q of ['darcy zoe', 'zoe van', "d'ar", 'ZOË d’arcy'])
      expect((await findPupils(senco, { q })).map((one) => one.pupilId)).toEqual([pupilId])
    expect((await findPupils(senco, { q: 'zoe' }))[0]).toMatchObject({ status: 'E' })
    for (const q of ['%', '_%_', 'z', '', "' or 1=1"]) expect(await findPupils(senco, { q })).toEqual([])
  })

  test('a teacher finds only their own', async () => {
    const teacher = await alder.as(['teacher'])
    const mine = await aPupil(alder, { surname: 'Xylo' })
    await aPupil(alder, { surname: 'Xylander' })
    await aGroup(alder, { name: 'Set 2', pupils: [mine], staffId: teacher.viewer.staffId })
    expect((await findPupils(teacher, { q: 'xyl' })).map((one) => one.pupilId)).toEqual([mine])
  })
})

test('my pupils are in my groups, with SEN first, and those I am key worker for', async () => {
  const teacher = await alder.as(['teacher'])
  const plain = await aPupil(alder, { surname: 'Able' })
  const supported = await aPupil(alder, { surname: 'Young', statuses: [['K', '2025-01-09']], needs: [['SLCN', 1]] })
  const keyed = await aPupil(alder, { surname: 'Zed', statuses: [['E', '2025-01-09']], keyWorkerId: teacher.viewer.staffId })
  await aPupil(alder, { surname: 'Somebody else' })
  await aGroup(alder, { name: '9C English', pupils: [plain, supported], staffId: teacher.viewer.staffId })
  const { groups } = await openMyPupils(teacher, null)
  expect(groups.map((group) => [group.name, group.relation, group.pupils.map((pupil) => pupil.surname)])).toEqual([
    ['9C English', 'teaches', ['Young', 'Able']],
    ['Key worker', 'key-worker', ['Zed']],
  ])
  expect(groups[0]?.pupils[0]).toMatchObject({ status: 'K', needs: [{ type: 'SLCN', rank: 1 }] })
  expect((await logOf(alder, 'pupil.mine'))[0]?.pupils.sort()).toEqual([plain, supported, keyed].sort())
  const one = await openMyPupils(teacher, { time: null, show: 'key-worker' })
  expect(one.groups.map(({ name, count, pupils }) => [name, count, pupils.length])).toEqual([
    ['9C English', 2, 0],
    ['Key worker', 1, 1],
  ])
  expect((await logOf(alder, 'pupil.mine'))[0]?.pupils).toEqual([keyed])
})
