import { afterAll, beforeAll, expect, test } from 'vitest'
import { aGroup, aPupil, countOf } from '#features/pupil/pupil-scene.testing.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { addContact, withdrawContact } from './family-contact.command.server.ts'
import { openContacts } from './open-contacts.query.server.ts'
import { openLetters } from './open-letters.query.server.ts'
import { openMany, printTogether } from './open-many.query.server.ts'
import { openTemplates } from './open-templates.query.server.ts'
import { sendMany } from './send-many.command.server.ts'
import { addTemplate, withdrawTemplate } from './templates.command.server.ts'

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

async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}
const ours = { name: 'Witamy', kind: 'joined', toWhom: 'family', language: 'pl', body: 'Drodzy {parents}, {pupil} {status}.' }
const supported = (more: object = {}) => aPupil(alder, { forename: 'Ada', statuses: [['K', '2026-11-09']], ...more })

test('a change that is neither joining nor leaving has a letter of its own', async () => {
  const planned = await aPupil(alder, {
    forename: 'Ben',
    statuses: [
      ['K', '2025-01-09'],
      ['E', '2026-11-02'],
    ],
  })
  const { kind, drafts } = await openLetters(senco, { pupilId: planned })
  expect(kind).toBe('changed')
  expect(drafts.changed.body).toContain('From 2 November 2026, Ben has an EHC plan.')
})

test('the school’s own letter is offered filled in, to families or to young people as it is written, until it is taken out', async () => {
  const { templateId } = await done(addTemplate(senco, ours))
  const child = await supported()
  const grown = await supported({ bornOn: '2009-03-14', year: '13' })
  expect((await openLetters(senco, { pupilId: child })).templates).toMatchObject([
    { templateId, language: 'pl', draft: { body: 'Drodzy parent or carer, Ada has SEN Support.' } },
  ])
  expect((await openLetters(senco, { pupilId: grown })).templates).toEqual([])
  expect((await addTemplate(senco, { ...ours, body: 'Dear {carer}' })).ok).toBe(false)
  expect((await addTemplate(senco, { ...ours, language: 'xx' })).ok).toBe(false)
  await done(withdrawTemplate(senco, { templateId }))
  expect((await withdrawTemplate(senco, { templateId })).ok).toBe(false)
  expect(await openTemplates(senco, null)).toEqual([])
})

test('one letter goes to many, each with its own names; the families count as told; they print together', async () => {
  const pupils = [await supported({ forename: 'Cem', surname: 'Aydin' }), await supported({ forename: 'Dara', surname: 'Bell' })]
  const { batchId, letters } = await done(sendMany(senco, { pupils, choice: 'joined', sentOn: '2026-11-20' }))
  expect(letters).toBe(2)
  const printed = await printTogether(senco, { batchId })
  expect(printed.map(({ body }) => /(Cem|Dara) began/.exec(body)?.[1])).toEqual(['Cem', 'Dara'])
  for (const pupilId of pupils) {
    const { entries } = await openContacts(senco, { pupilId })
    expect(entries).toMatchObject([{ how: 'letter', happenedOn: '2026-11-20' }])
    expect(await countOf(alder, 'family_told', pupilId)).toBe(1)
  }
  const { lines } = await openMany(senco, { search: '' })
  expect(lines.find(({ pupilId }) => pupilId === pupils[0])?.had).toEqual([{ kind: 'joined', sentOn: '2026-11-20' }])
})

test('where one letter cannot go, none goes', async () => {
  const child = await supported()
  const grown = await supported({ bornOn: '2009-03-14', year: '13' })
  const { templateId } = await done(addTemplate(senco, ours))
  const stranger = crypto.randomUUID()
  for (const wrong of [
    { pupils: [child, grown], choice: templateId },
    { pupils: [child, stranger], choice: 'joined' },
    { pupils: [child], choice: 'nothing' },
    { pupils: [child], choice: 'joined', sentOn: '2026-11-24' },
    { pupils: [], choice: 'joined' },
    { pupils: Array.from({ length: 301 }, () => child), choice: 'joined' },
  ])
    expect((await sendMany(senco, { sentOn: '2026-11-20', ...wrong })).ok).toBe(false)
  expect((await openLetters(senco, { pupilId: child })).sent).toEqual([])
})

test('what was said with a family is written down by those who teach the pupil, and can be taken out', async () => {
  const pupilId = await supported()
  const teacher = await alder.as(['teacher'])
  const call = { pupilId, happenedOn: '2026-11-20', how: 'call', who: 'Mrs Okoro', says: 'Reads every evening' }
  expect((await addContact(teacher, call)).ok).toBe(false)
  await aGroup(alder, { name: '9C', pupils: [pupilId], staffId: teacher.viewer.staffId })
  for (const wrong of [{ happenedOn: '2026-11-24' }, { says: ' ' }, { how: 'pigeon' }, { happenedOn: '2001-01-01' }])
    expect((await addContact(teacher, { ...call, ...wrong })).ok).toBe(false)
  const { contactId } = await done(addContact(teacher, call))
  expect((await openContacts(teacher, { pupilId })).entries).toMatchObject([
    { how: 'call', who: 'Mrs Okoro', says: 'Reads every evening' },
  ])
  await done(withdrawContact(senco, { pupilId, contactId }))
  expect((await openContacts(teacher, { pupilId })).entries).toEqual([])
})
