import { sql } from 'kysely'
import pino from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readSettings } from '#platform/settings/settings.ts'
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts'
import { aMailbox, type Mailbox } from '#tests/support/mailbox.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { asSchool } from '../work/transaction.server.ts'
import { claimNext, mostAttempts, queueMail } from './outgoing.store.server.ts'
import { sendWaitingMail } from './send-waiting.server.ts'

let fresh: FreshDatabase
let alder: TestSchool
let mailbox: Mailbox
beforeAll(async () => {
  fresh = await freshDatabase()
  mailbox = await aMailbox()
  alder = await aSchool(fresh.door)
})
afterAll(async () => {
  await mailbox.close()
  await fresh.end()
})
beforeEach(() => mailbox.refuse(false))

const office = (url: string | null = mailbox.url) => ({
  database: alder.database,
  settings: readSettings(url ? { SMTP_URL: url } : {}),
  log: pino({ level: 'silent' }),
})
const inside = <T>(work: Parameters<typeof asSchool<T>>[2]) => asSchool(alder.database, alder.school.id, work)
const queued = (to: string) =>
  inside((db) =>
    queueMail(db, {
      schoolId: alder.school.id,
      about: null,
      to,
      subject: 'A meeting',
      text: `For ${to}`,
      calendar: 'BEGIN:VCALENDAR',
    }),
  )
const state = (mailId: string) =>
  inside(async (db) => {
    const { rows } = await sql<{
      state: string
      attempts: number
      body: string | null
    }>`select state, attempts, body from outgoing_mail
      where mail_id = ${mailId}`.execute(db)
    return rows[0]
  })
const arrived = (to: string) => mailbox.messages.filter((one) => one.includes(`To: ${to}`)).length
const dueNow = () =>
  inside((db) => sql`update outgoing_mail set try_after = now() - interval '1 second' where state = 'waiting'`.execute(db))

test('a message goes out once, with its calendar, and what it said is not kept afterwards', async () => {
  const id = await queued('one@example.test')
  await sendWaitingMail(office())
  await sendWaitingMail(office())
  expect(arrived('one@example.test')).toBe(1)
  expect(mailbox.messages.at(-1)).toContain('text/calendar')
  expect(await state(id)).toEqual({ state: 'sent', attempts: 1, body: null })
})

test('a change that is taken back sends nothing', async () => {
  await expect(
    inside(async (db) => {
      await queueMail(db, { schoolId: alder.school.id, about: null, to: 'two@example.test', subject: 'S', text: 'T' })
      throw new Error('taken back')
    }),
  ).rejects.toThrow('taken back')
  await sendWaitingMail(office())
  expect(arrived('two@example.test')).toBe(0)
})

test('while the mail server refuses it waits longer each time, is sent once it takes it again, and is given up after eight tries', async () => {
  const id = await queued('three@example.test')
  mailbox.refuse(true)
  await sendWaitingMail(office())
  expect(await state(id)).toMatchObject({ state: 'waiting', attempts: 1, body: 'For three@example.test' })
  // Not again before its time.
  await sendWaitingMail(office())
  expect(await state(id)).toMatchObject({ attempts: 1 })
  mailbox.refuse(false)
  await dueNow()
  await sendWaitingMail(office())
  expect(await state(id)).toMatchObject({ state: 'sent', attempts: 2 })
  expect(arrived('three@example.test')).toBe(1)
  const hopeless = await queued('four@example.test')
  mailbox.refuse(true)
  for (let n = 0; n < mostAttempts + 2; n++) {
    await dueNow()
    await sendWaitingMail(office())
  }
  expect(await state(hopeless)).toMatchObject({ state: 'given-up', attempts: mostAttempts })
})

test('with no mail server, and with one that is not there, nothing is lost', async () => {
  const id = await queued('five@example.test')
  await sendWaitingMail(office(null))
  expect(await state(id)).toMatchObject({ state: 'waiting', attempts: 0 })
  await sendWaitingMail(office('smtp://127.0.0.1:1'))
  expect(await state(id)).toMatchObject({ state: 'waiting', attempts: 1 })
  await dueNow()
  await sendWaitingMail(office())
  expect(arrived('five@example.test')).toBe(1)
})

test('two processes at once never send one message twice, and one that was being sent when a process died is not sent again', async () => {
  const ids = []
  for (let n = 0; n < 12; n++) ids.push(await queued(`both-${n}@example.test`))
  await Promise.all([sendWaitingMail(office()), sendWaitingMail(office())])
  for (const n of ids.keys()) expect(arrived(`both-${n}@example.test`)).toBe(1)
  const id = await queued('dying@example.test')
  expect((await inside((db) => claimNext(db, alder.school.id)))?.mailId).toBe(id)
  await dueNow()
  await sendWaitingMail(office())
  expect(arrived('dying@example.test')).toBe(0)
  expect(await state(id)).toMatchObject({ state: 'sending' })
})
