import { sql } from 'kysely'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { readSettings } from '#platform/settings/settings.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts'
import { aMailbox, type Mailbox } from '#tests/support/mailbox.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { chooseReminders } from './choose-reminders.command.server.ts'
import { remindEverybody } from './daily.server.ts'
import { openReminders } from './open-reminders.query.server.ts'

let fresh: FreshDatabase
let alder: TestSchool
let mailbox: Mailbox
let senco: Scope
let teacher: Scope
let governor: Scope
beforeAll(async () => {
  fresh = await freshDatabase()
  mailbox = await aMailbox()
  alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
  teacher = await alder.as(['teacher'])
  governor = await alder.as(['governor'])
  for (const [scope, name] of [
    [senco, 'senco'],
    [teacher, 'teacher'],
    [governor, 'governor'],
  ] as const)
    await asSchool(alder.database, alder.school.id, (db) =>
      sql`update staff set user_id = ${`u-${name}`}, email = ${`${name}@alder.example`} where staff_id = ${scope.viewer.staffId}`.execute(
        db,
      ),
    )
  await aPupil(alder, { surname: 'Marsh', statuses: [['K', '2026-11-02']] })
})
afterAll(async () => {
  await mailbox.close()
  await fresh.end()
})

const office = (today: string) => ({
  database: alder.database,
  settings: readSettings({ SMTP_URL: mailbox.url }),
  origin: 'https://waymark.example',
  log: pino({ level: 'silent' }),
  today: () => today,
})
const to = (name: string) => mailbox.messages.filter((one) => one.includes(`To: ${name}@alder.example`)).length
const rows = async () =>
  (
    await asSchool(alder.database, alder.school.id, (db) =>
      sql<{ n: number }>`select count(*)::int as n from reminder_digest`.execute(db),
    )
  ).rows[0]?.n

test('nothing before half past six, on a weekend or on a bank holiday', async () => {
  await remindEverybody(office('2026-11-23'), '06:29')
  await remindEverybody(office('2026-11-28'), '09:00')
  await remindEverybody(office('2026-12-25'), '09:00')
  expect([await rows(), mailbox.messages.length]).toEqual([0, 0])
})

test('two processes at once make one digest for each person and send it once, naming no child', async () => {
  await Promise.all([remindEverybody(office('2026-11-23'), '06:30'), remindEverybody(office('2026-11-23'), '06:30')])
  await remindEverybody(office('2026-11-23'), '12:00')
  expect(await rows()).toBe(3)
  expect([to('senco'), to('governor')]).toEqual([1, 1])
  expect(mailbox.messages.join()).toContain('Tell the family that SEN Support has started: 1')
  expect(mailbox.messages.join()).not.toContain('Marsh')
})

test('a teacher without late pupils gets none; a governor’s has what the school owes and nothing of pupils', async () => {
  expect(to('teacher')).toBe(0)
  expect((await openReminders(teacher, null)).digests).toEqual([])
  const [ofGovernor] = (await openReminders(governor, null)).digests
  expect(ofGovernor?.lines.length).toBeGreaterThan(0)
  expect(JSON.stringify(ofGovernor)).not.toContain('SEN Support')
  const [ofSenco] = (await openReminders(senco, null)).digests
  expect(ofSenco).toMatchObject({ onDay: '2026-11-23', sent: true, failed: false })
  expect(ofSenco?.lines).toContainEqual({
    section: 'late',
    title: 'Tell the family that SEN Support has started',
    count: 1,
    first: '2026-11-02',
  })
})

test('who chose Mondays or never has the page alone on a Tuesday', async () => {
  expect((await chooseReminders(senco, { byEmail: 'mondays' })).ok).toBe(true)
  expect((await chooseReminders(governor, { byEmail: 'never' })).ok).toBe(true)
  expect(await chooseReminders(senco, { byEmail: 'hourly' })).toMatchObject({ ok: false, refusal: { kind: 'not-valid' } })
  await remindEverybody(office('2026-11-24'), '08:00')
  expect([to('senco'), to('governor')]).toEqual([1, 1])
  expect((await openReminders(senco, null)).digests.map((one) => one.onDay)).toEqual(['2026-11-24', '2026-11-23'])
})

test('what could not be sent is tried again, three times at most, and is never sent twice', async () => {
  expect((await chooseReminders(senco, { byEmail: 'daily' })).ok).toBe(true)
  mailbox.refuse(true)
  const day = office('2026-11-25')
  await remindEverybody(day, '08:00')
  expect((await openReminders(senco, null)).digests[0]).toMatchObject({ onDay: '2026-11-25', sent: false, failed: true })
  await remindEverybody(day, '08:01')
  const later = () =>
    asSchool(alder.database, alder.school.id, (db) =>
      sql`update reminder_digest set failed_at = failed_at - interval '11 minutes' where failed_at is not null`.execute(db),
    )
  const attempts = async () =>
    (
      await asSchool(alder.database, alder.school.id, (db) =>
        sql<{ n: number }>`select max(attempts) as n from reminder_digest where on_day = '2026-11-25'`.execute(db),
      )
    ).rows[0]?.n
  expect(await attempts()).toBe(1)
  await later()
  mailbox.refuse(false)
  await remindEverybody(day, '08:12')
  await remindEverybody(day, '08:13')
  expect([to('senco'), await attempts()]).toEqual([2, 2])
  expect((await openReminders(senco, null)).digests[0]).toMatchObject({ sent: true, failed: false })
})
