import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { openContacts } from './open-contacts.query.server.ts'
import { openLetters } from './open-letters.query.server.ts'
import { openVirtualSchool } from './open-virtual-school.query.server.ts'
import { sendLetter } from './send-letter.command.server.ts'
import { sendMany } from './send-many.command.server.ts'
import { setVirtualSchool } from './virtual-school.command.server.ts'

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

const sentOn = '2026-11-20'
const head = { headName: 'Jo Lane', headEmail: 'vs@example.test' }
const queue = () =>
  asSchool(alder.database, alder.school.id, async (db) => {
    const { rows } = await sql<{ to: string; body: string }>`select to_address as "to", body from outgoing_mail`.execute(db)
    return rows
  })

/** On SEN Support, with a parent who has an address. */
async function supported(email: string, more: object = {}): Promise<string> {
  const pupilId = await aPupil(alder, { statuses: [['K', '2026-11-09']], ...more })
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`insert into contact (school_id, pupil_id, contact_id, position, surname, parental_responsibility, email)
      values (${alder.school.id}, ${pupilId}, gen_random_uuid(), 1, 'Okoro', true, ${email})`.execute(db),
  )
  return pupilId
}

test('the address of the virtual school head is whole or not there', async () => {
  for (const wrong of [{ headName: '' }, { headEmail: '' }, { headEmail: 'nowhere' }])
    expect((await setVirtualSchool(senco, { ...head, ...wrong })).ok).toBe(false)
  expect(await openVirtualSchool(senco, null)).toBeNull()
  await setVirtualSchool(senco, { ...head, headName: 'Before' })
  await setVirtualSchool(senco, head)
  expect(await openVirtualSchool(senco, null)).toEqual({ name: 'Jo Lane', email: 'vs@example.test' })
})

test('a letter about a looked-after child goes in copy by itself, once, and about nobody else; without a mail server it is printed', async () => {
  await setVirtualSchool(senco, head)
  const [looked, other] = [await supported('a@example.test', { care: true }), await supported('b@example.test')]
  const letter = { kind: 'joined', addressee: 'Mrs Okoro', body: 'Dear Mrs Okoro', sentOn }
  for (const pupilId of [looked, other])
    expect(
      (await sendLetter(senco, { ...letter, pupilId, emails: pupilId === other ? 'b@example.test' : '', mail: 'yes' })).ok,
    ).toBe(true)
  expect((await queue()).map(({ to }) => to).sort()).toEqual(['b@example.test', 'vs@example.test'])
  expect((await queue()).find(({ to }) => to === 'vs@example.test')?.body).toContain('Dear Mrs Okoro')
  expect((await openLetters(senco, { pupilId: looked })).sent).toMatchObject([{ mail: null, copyMail: 'waiting' }])
  expect((await openLetters(senco, { pupilId: other })).sent).toMatchObject([{ mail: 'waiting', copyMail: null }])
  expect((await openContacts(senco, { pupilId: looked })).entries[0]?.says).toContain('copy for the virtual school head')
  await sendLetter(senco, { ...letter, pupilId: looked, mail: 'no' })
  expect(await queue()).toHaveLength(2)
  expect((await openLetters(senco, { pupilId: looked })).sent[0]).toMatchObject({ copyToVirtualSchool: true, copyMail: null })
})

test('a letter to a young person never goes to an address of the parents', async () => {
  const pupilId = await supported('p@example.test', { bornOn: '2009-03-14', year: '13' })
  const { emails, drafts } = await openLetters(senco, { pupilId })
  expect(emails).toEqual([])
  const letter = { pupilId, kind: 'joined', ...drafts.joined, sentOn, mail: 'yes' }
  expect(await sendLetter(senco, { ...letter, emails: 'p@example.test' })).toMatchObject({
    refusal: { problems: [{ field: 'emails' }] },
  })
  await sendMany(senco, { pupils: [pupilId], choice: 'joined', sentOn, byEmail: 'yes', mail: 'yes' })
  expect((await queue()).some(({ to }) => to === 'p@example.test')).toBe(false)
})

test('letters to many go by email too where an address is recorded, and say how many did', async () => {
  const pupils = [await supported('c@example.test'), await aPupil(alder, { statuses: [['K', '2026-11-09']] })]
  const many = { pupils, choice: 'joined', sentOn, byEmail: 'yes' }
  expect(await sendMany(senco, { ...many, mail: 'yes' })).toMatchObject({ value: { letters: 2, emailed: 1 } })
  expect((await queue()).filter(({ to }) => to === 'c@example.test')).toHaveLength(1)
  expect(await sendMany(senco, { ...many, mail: 'no' })).toMatchObject({ value: { letters: 2, emailed: 0 } })
})
