import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { standOf } from './addresses.rules.ts'
import { chooseAddresses } from './choose-addresses.command.server.ts'
import { openLetters } from './open-letters.query.server.ts'
import { sendLetter } from './send-letter.command.server.ts'
import { sendMany } from './send-many.command.server.ts'

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

/** Two parents who share an address in another spelling, one of their own, and a neighbour. */
async function aFamily(name: string): Promise<string> {
  const pupilId = await aPupil(alder, { statuses: [['K', '2026-11-09']] })
  const contacts = [
    ['One', true, `${name}@example.test`],
    ['Two', true, `${name.toUpperCase()}@example.test`],
    ['Three', true, `${name}-3@example.test`],
    ['Neighbour', false, `${name}-n@example.test`],
    ['Nobody', true, null],
  ]
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`insert into contact (school_id, pupil_id, contact_id, position, surname, parental_responsibility, email)
      select ${alder.school.id}::uuid, ${pupilId}::uuid, gen_random_uuid(), c.place, c.row->>0, (c.row->>1)::boolean, c.row->>2
      from jsonb_array_elements(${JSON.stringify(contacts)}::jsonb) with ordinality as c (row, place)`.execute(db),
  )
  return pupilId
}
const queued = (like: string) =>
  asSchool(alder.database, alder.school.id, async (db) => {
    const { rows } = await sql<{
      to: string
    }>`select to_address as "to" from outgoing_mail where to_address ilike ${`${like}%`}`.execute(db)
    return rows.map(({ to }) => to).sort()
  })
const standing = async (pupilId: string) => standOf((await openLetters(senco, { pupilId })).addresses)

test('letters to many go to every contact who gets letters, each address once, and to nobody else', async () => {
  const pupilId = await aFamily('many')
  const many = { pupils: [pupilId], choice: 'joined', sentOn: '2026-11-20', byEmail: 'yes', mail: 'yes' }
  expect(await sendMany(senco, many)).toMatchObject({ value: { letters: 1, emailed: 1 } })
  expect(await queued('many')).toEqual(['many-3@example.test', 'many@example.test'])
  expect((await openLetters(senco, { pupilId })).sent).toMatchObject([{ mail: 'waiting', mails: 2 }])
})

test('one letter goes to those who are ticked, and a neighbour only once it is kept that they get letters', async () => {
  const pupilId = await aFamily('one')
  const letter = { pupilId, kind: 'joined', addressee: 'A parent', body: 'Dear parent', sentOn: '2026-11-20', mail: 'yes' }
  const neighbour = 'one-n@example.test'
  expect(await sendLetter(senco, { ...letter, emails: ['one@example.test', neighbour] })).toMatchObject({
    refusal: { problems: [{ field: 'emails' }] },
  })
  expect(await queued('one')).toEqual([])
  const seen = await standing(pupilId)
  expect(await chooseAddresses(senco, { pupilId, wanted: ['typed@example.test'], seen })).toMatchObject({
    refusal: { problems: [{ field: 'wanted' }] },
  })
  expect((await chooseAddresses(senco, { pupilId, wanted: ['one@example.test', neighbour], seen })).ok).toBe(true)
  expect((await openLetters(senco, { pupilId })).emails).toEqual(['one@example.test', neighbour])
  const two = [neighbour, 'one@example.test', neighbour]
  expect((await sendLetter(senco, { ...letter, emails: two })).ok).toBe(true)
  expect(await queued('one')).toEqual([neighbour, 'one@example.test'])
})

test('who chooses second sees that somebody chose meanwhile, and nothing of theirs is kept', async () => {
  const pupilId = await aFamily('two')
  const seen = await standing(pupilId)
  expect((await chooseAddresses(senco, { pupilId, wanted: [], seen })).ok).toBe(true)
  expect(await chooseAddresses(senco, { pupilId, wanted: 'two@example.test', seen })).toMatchObject({
    refusal: { kind: 'changed-meanwhile', theirs: { wanted: '' } },
  })
  expect((await openLetters(senco, { pupilId })).emails).toEqual([])
  const many = { pupils: [pupilId], choice: 'joined', sentOn: '2026-11-20', byEmail: 'yes', mail: 'yes' }
  expect(await sendMany(senco, many)).toMatchObject({ value: { letters: 1, emailed: 0 } })
})
