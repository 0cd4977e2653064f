import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordEvidence } from '#features/evidence/record-evidence.command.server.ts'
import { newId } from '#platform/db/ids.ts'
import { Refused } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { listDue } from './list-due.query.server.ts'
import { openToday } from './open-today.query.server.ts'

let fresh: FreshDatabase
let alder: TestSchool
let senco: Scope
beforeAll(async () => {
  fresh = await freshDatabase()
  alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
})
afterAll(() => fresh.end())

async function aPupil(at: TestSchool, status: 'K' | 'E' | 'N', since: string, forename: string): Promise<string> {
  const id = newId()
  await asSchool(at.database, at.school.id, async (db) => {
    await sql`insert into pupil (school_id, pupil_id, surname, forename, sort_key, search_key, born_on, registration_group) values (${at.school.id}, ${id}, 'Marsh', ${forename}, ${`marsh ${forename}`}, ${` marsh ${forename}`}, '2013-03-14', '8D')`.execute(
      db,
    )
    await sql`insert into sen_status (school_id, sen_status_id, pupil_id, status, starts_on) values (${at.school.id}, ${newId()}, ${id}, ${status}, ${since})`.execute(
      db,
    )
  })
  return id
}

test('what is late, due, or cannot be told is on the page, each with its reason and authority', async () => {
  const told = await aPupil(alder, 'K', '2026-11-09', 'Theo')
  const planned = await aPupil(alder, 'E', '2023-01-09', 'Ada')
  await aPupil(alder, 'N', '2025-01-09', 'Kim')
  const { items } = await openToday(senco, null)
  const of = (pupilId: string) => items.filter((item) => item.pupilId === pupilId)
  expect(of(told).map((item) => [item.section, item.answer.lastDay])).toEqual([['late', '2026-11-09']])
  expect(of(planned).map((item) => [item.section, item.answer.missing?.where])).toEqual([['cannot-tell', 'pupil-plan']])
  expect(items.filter((item) => item.pupilId === null).map((item) => item.section)).toEqual(Array(5).fill('cannot-tell'))
  for (const { answer } of items) {
    expect(answer.because.length).toBeGreaterThan(0)
    expect(answer.citations.length).toBeGreaterThan(0)
    expect(answer.checked).toBe(false)
  }
  const { rows } = await asSchool(alder.database, alder.school.id, (db) =>
    sql<{ pupils: string[] }>`select pupils from access_log where action = 'deadlines.today'`.execute(db),
  )
  expect(rows.at(-1)?.pupils.toSorted()).toEqual([told, planned].toSorted())
})

test('recording the missing fact moves the duty', async () => {
  const done = await recordEvidence(senco, {
    duty: 'psed-publish-information',
    what: 'Equality information on the website',
    happenedOn: '2026-03-30',
    owner: 'Ruth Adeyemi',
    link: '',
    note: '',
  })
  expect(done.ok).toBe(true)
  const { lines } = await listDue(senco, null)
  expect(lines.find((line) => line.duty === 'psed-publish-information')).toMatchObject({
    state: 'running',
    lastDay: '2027-03-29',
  })
  expect(lines.every((line) => /^(Must|Should): /.test(line.because.at(-1) ?? ''))).toBe(true)
})

test('a date in the future is refused and nothing is written', async () => {
  const before = (await listDue(senco, null)).lines
  expect(
    await recordEvidence(senco, { duty: 'accessibility-plan', what: 'x', happenedOn: '2026-12-01', owner: 'x' }),
  ).toMatchObject({
    ok: false,
    refusal: { kind: 'not-valid', problems: [{ field: 'happenedOn' }] },
  })
  expect((await listDue(senco, null)).lines).toEqual(before)
})

test('a governor sees what the school owes and no child; a teacher only pupils of their own', async () => {
  const governor = await openToday(await alder.as(['governor']), null)
  expect(governor.items.length).toBeGreaterThan(0)
  expect(governor.items.every((item) => item.pupilId === null)).toBe(true)
  expect(governor.reviews).toEqual([])
  const teacher = await alder.as(['teacher'])
  expect((await openToday(teacher, null)).items).toEqual([])
  const own = await aPupil(alder, 'K', '2026-11-16', 'Own')
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`update pupil set key_worker_id = ${teacher.viewer.staffId} where pupil_id = ${own}`.execute(db),
  )
  expect((await openToday(teacher, null)).items.map((item) => item.pupilId)).toEqual([own])
})

test('a teaching assistant may not record evidence, and another school sees nothing of this one', async () => {
  const assistant = await alder.as(['teaching-assistant'])
  expect(
    await recordEvidence(assistant, { duty: 'accessibility-plan', what: 'x', happenedOn: '2026-01-01', owner: 'x' }),
  ).toMatchObject({
    ok: false,
    refusal: { kind: 'not-allowed' },
  })
  await expect(listDue(assistant, null)).rejects.toBeInstanceOf(Refused)
  const birch = await aSchool(fresh.door, { name: 'Birch School' })
  const { lines } = await listDue(await birch.as(['senco']), null)
  expect(lines.every((line) => line.about === 'Birch School' || line.about === 'The SENCO')).toBe(true)
})
