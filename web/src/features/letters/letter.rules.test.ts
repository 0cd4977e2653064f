import { expect, test } from 'vitest'
import { draftOf } from './letter.rules.ts'
import { filled } from './letter-fields.rules.ts'
import { SendLetterForm } from './letters.form.ts'

const facts = {
  pupil: 'Ada',
  school: 'Alderwick School',
  since: '9 November 2026',
  senco: 'Ruth Adeyemi',
  youngPerson: false,
  contacts: [
    { title: 'Mrs', forename: 'Ngozi', surname: 'Okoro', parental: true },
    { title: null, forename: 'Emeka', surname: 'Okoro', parental: true },
    { title: 'Ms', forename: 'Jo', surname: 'Lane', parental: false },
  ],
}

test('the letter is to those with parental responsibility, and says who, where and since when', () => {
  const { addressee, body } = draftOf('joined', facts)
  expect(addressee).toBe('Mrs Okoro and Emeka Okoro')
  expect(body).toMatch(/^Dear Mrs Okoro and Emeka Okoro,\n\nAda began to have SEN Support at Alderwick School on 9 November 2026/)
  expect(body).not.toMatch(/[{}]/)
})

test('a young person over compulsory school age is written to themselves', () => {
  const { addressee, body } = draftOf('joined', { ...facts, youngPerson: true })
  expect(addressee).toBe('Ada')
  expect(body).toContain('You began to have SEN Support')
})

test('nobody recorded: general words', () => {
  expect(draftOf('left', { ...facts, contacts: [] }).addressee).toBe('parent or carer')
})

test('a name that looks like a field is not filled again, and an unknown field is named and left', () => {
  const values = { pupil: '{school}', school: 'S', since: 'd', senco: 'R', learner: 'L' }
  expect(filled('{pupil} and {nobody}', values)).toEqual({ text: '{school} and {nobody}', unknown: ['nobody'] })
})

test('a letter with a field left in it does not go out', () => {
  const letter = { pupilId: '0199c1b0-0000-7000-8000-000000000001', kind: 'joined', addressee: 'A', sentOn: '2026-11-24' }
  expect(SendLetterForm.safeParse({ ...letter, body: 'Dear {parent}' }).success).toBe(false)
  expect(SendLetterForm.safeParse({ ...letter, body: 'Dear Mrs Okoro' }).success).toBe(true)
})
