import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { explainedForPupil } from '#features/deadlines/public.server.ts'
import { openRecord } from '#features/pupil/open-pupil.query.server.ts'
import { aPupil, countOf } from '#features/pupil/pupil-scene.testing.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { openContacts } from './open-contacts.query.server.ts'
import { openLetters } from './open-letters.query.server.ts'
import { sendLetter } from './send-letter.command.server.ts'

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

async function toldState(pupilId: string): Promise<string | undefined> {
  const at = { schoolId: alder.school.id, today: senco.today }
  const answers = await asSchool(alder.database, at.schoolId, (db) => explainedForPupil(db, at, pupilId))
  return answers.find(({ duty }) => duty === 'inform-parent-of-sep')?.state
}

const toldOf = async (pupilId: string) =>
  (await openRecord(senco, { pupilId })).told.map(({ about, toldOn }) => ({ about, toldOn }))

test('the suggested letter goes out as it stands: it is kept, and the duty to tell the family is met', async () => {
  const pupilId = await aPupil(alder, { statuses: [['K', '2026-11-09']] })
  expect(await toldState(pupilId)).toBe('late')
  const { kind, drafts } = await openLetters(senco, { pupilId })
  expect(kind).toBe('joined')
  expect(drafts.joined.body).toContain('9 November 2026')
  expect((await sendLetter(senco, { pupilId, kind, ...drafts.joined, sentOn: '2026-11-23' })).ok).toBe(true)
  expect(await toldState(pupilId)).toBe('met')
  const { sent } = await openLetters(senco, { pupilId })
  expect(sent).toMatchObject([{ kind: 'joined', ...drafts.joined, sentOn: '2026-11-23', copyToVirtualSchool: false }])
})

test('a letter in the future, or with a field left in it, is refused; nothing is kept and nobody counts as told', async () => {
  const pupilId = await aPupil(alder, { statuses: [['K', '2026-11-09']] })
  const letter = { pupilId, kind: 'joined', addressee: 'A parent', body: 'Dear parent' }
  expect(await sendLetter(senco, { ...letter, sentOn: '2026-11-24' })).toMatchObject({
    ok: false,
    refusal: { kind: 'not-valid', problems: [{ field: 'sentOn' }] },
  })
  await expect(sendLetter(senco, { ...letter, body: 'Dear {parent}', sentOn: '2026-11-23' })).resolves.toMatchObject({
    ok: false,
  })
  expect((await openLetters(senco, { pupilId })).sent).toEqual([])
  expect(await countOf(alder, 'family_told', pupilId)).toBe(0)
})

test('a letter that support ends is suggested once it has, and tells nobody that it began', async () => {
  const pupilId = await aPupil(alder, {
    care: true,
    statuses: [
      ['K', '2025-09-01'],
      ['N', '2026-11-02'],
    ],
  })
  const { kind, drafts, lookedAfter } = await openLetters(senco, { pupilId })
  expect([kind, lookedAfter]).toEqual(['left', true])
  await sendLetter(senco, { pupilId, kind, ...drafts.left, sentOn: '2026-11-23' })
  expect((await openLetters(senco, { pupilId })).sent).toMatchObject([{ kind: 'left', copyToVirtualSchool: true }])
  expect(await toldOf(pupilId)).toEqual([{ about: 'left', toldOn: '2026-11-23' }])
})

test('a young person over compulsory school age is written to themselves', async () => {
  const pupilId = await aPupil(alder, { forename: 'Ada', bornOn: '2009-12-01', statuses: [['K', '2026-11-09']] })
  expect((await openLetters(senco, { pupilId })).drafts.joined).toMatchObject({
    addressee: 'Ada',
    body: expect.stringContaining('You began to have SEN Support'),
  })
})

test('by email it goes only to an address that is recorded for the family, waits in the queue, and is told as such', async () => {
  const pupilId = await aPupil(alder, { statuses: [['K', '2026-11-09']] })
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`insert into contact (school_id, pupil_id, contact_id, position, surname, parental_responsibility, email) values
      (${alder.school.id}, ${pupilId}, gen_random_uuid(), 1, 'Okoro', true, 'okoro@example.test'),
      (${alder.school.id}, ${pupilId}, gen_random_uuid(), 2, 'Neighbour', false, 'n@example.test')`.execute(db),
  )
  const { drafts, emails } = await openLetters(senco, { pupilId })
  expect(emails).toEqual(['okoro@example.test'])
  const letter = { pupilId, kind: 'joined', ...drafts.joined, sentOn: '2026-11-23' }
  for (const email of ['n@example.test', 'typed@example.test'])
    expect(await sendLetter(senco, { ...letter, emails: email })).toMatchObject({ refusal: { problems: [{ field: 'emails' }] } })
  expect((await openLetters(senco, { pupilId })).sent).toEqual([])
  expect(await countOf(alder, 'family_told', pupilId)).toBe(0)
  expect((await sendLetter(senco, { ...letter, emails: 'okoro@example.test' })).ok).toBe(true)
  expect((await openLetters(senco, { pupilId })).sent).toMatchObject([{ kind: 'joined', mail: 'waiting' }])
})

test('that something changed or ended is told as a fact of its own, stands in the contact log, and meets no duty to tell that it began', async () => {
  const pupilId = await aPupil(alder, { statuses: [['K', '2026-11-09']] })
  const letter = { pupilId, addressee: 'A parent', body: 'Dear parent', sentOn: '2026-11-23' }
  for (const kind of ['changed', 'left', 'other']) expect((await sendLetter(senco, { ...letter, kind })).ok).toBe(true)
  expect((await toldOf(pupilId)).map(({ about }) => about).sort()).toEqual(['changed', 'left'])
  expect(await toldState(pupilId)).toBe('late')
  const { entries } = await openContacts(senco, { pupilId })
  expect(entries.map(({ says }) => says).sort()).toEqual([
    'SEN Support ends. A letter on paper',
    'Something else. A letter on paper',
    'What is recorded has changed. A letter on paper',
  ])
  expect((await sendLetter(senco, { ...letter, kind: 'joined' })).ok).toBe(true)
  expect(await toldState(pupilId)).toBe('met')
})
