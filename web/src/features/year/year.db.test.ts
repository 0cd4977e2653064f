import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { hashOf } from '#platform/sign-in/token.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { makeCalendarLink, withdrawCalendarLink } from './calendar-link.command.server.ts'
import { feedEvents } from './feed.rules.ts'
import { fetchYear, openYear } from './open-year.query.server.ts'
import { ownerOf } from './public.server.ts'

let fresh: FreshDatabase
let alder: TestSchool
let senco: Scope
let planned: string
beforeAll(async () => {
  fresh = await freshDatabase()
  alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
  planned = await aPupil(alder, { surname: 'Marsh', statuses: [['E', '2024-01-09']] })
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`insert into ehc_plan (school_id, pupil_id, ehc_plan_id, made_on) values (${alder.school.id}, ${planned}, gen_random_uuid(), '2026-03-05')`.execute(
      db,
    ),
  )
})
afterAll(() => fresh.end())

test('the year holds the last days of a plan and England’s bank holidays, each on its own day', async () => {
  const { items } = await openYear(senco, null)
  const ofPupil = items.filter((item) => item.pupilId === planned).map((item) => [item.duty, item.on])
  expect(ofPupil).toEqual([
    ['school-convene-review', '2027-02-04'],
    ['la-review-12-months', '2027-03-04'],
  ])
  const holidays = items.filter((item) => item.kind === 'bank-holiday').map((item) => item.on)
  expect(holidays).toContain('2026-12-25')
  expect(holidays).toContain('2026-12-28')
})

test('a governor’s year names no child, and a teacher’s only their own', async () => {
  const governor = await openYear(await alder.as(['governor']), null)
  expect(governor.items.every((item) => item.pupilId === null)).toBe(true)
  const teacher = await openYear(await alder.as(['teacher']), null)
  expect(teacher.items.filter((item) => item.kind === 'duty')).toEqual([])
})

test('the calendar that leaves Waymark says how many and never who', async () => {
  const { items } = await fetchYear(senco, null)
  const events = feedEvents(items, 'https://waymark.example')
  expect(events.map((event) => event.title)).toContain('Last day: Review the EHC plan: 1 pupil')
  expect(JSON.stringify(events)).not.toMatch(/Marsh/)
  expect(JSON.stringify(events)).not.toContain(planned)
})

test('a secret address opens its owner’s calendar until it is withdrawn or made anew', async () => {
  const house = { database: alder.database }
  const made = async () => {
    const outcome = await makeCalendarLink(senco, {})
    if (!outcome.ok) throw new Error('refused')
    return outcome.value.token
  }
  const first = await made()
  // Nobody is signed in with this person yet: no account, no calendar.
  expect(await ownerOf(house, hashOf(first))).toBeNull()
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`update staff set user_id = 'u-1' where staff_id = ${senco.viewer.staffId}`.execute(db),
  )
  expect(await ownerOf(house, hashOf(first))).toMatchObject({ staffId: senco.viewer.staffId, schoolId: alder.school.id })
  const second = await made()
  expect(second).not.toBe(first)
  expect(await ownerOf(house, hashOf(first))).toBeNull()
  expect(await ownerOf(house, hashOf(second))).not.toBeNull()
  expect(await withdrawCalendarLink(senco, {})).toMatchObject({ ok: true, value: { withdrawn: true } })
  expect(await ownerOf(house, hashOf(second))).toBeNull()
  expect(await withdrawCalendarLink(senco, {})).toMatchObject({ ok: true, value: { withdrawn: false } })
  const { rows } = await asSchool(alder.database, alder.school.id, (db) =>
    sql<{ kept: string }>`select string_agg(token_hash, ' ') as kept from calendar_link`.execute(db),
  )
  expect(rows[0]?.kept).not.toContain(second)
})
