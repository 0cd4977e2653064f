import { expect, test } from 'vitest'
import { draftFrom, draftOf } from './letter.rules.ts'
import { filled, unknownFields } from './letter-fields.rules.ts'
import { SendLetterForm, TemplateForm } from './letters.form.ts'

const facts = {
  pupil: 'Ada',
  school: 'Alderwick School',
  since: '9 November 2026',
  senco: 'Ruth Adeyemi',
  status: 'has SEN Support',
  today: '24 November 2026',
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
  const values = { pupil: '{school}', school: 'S', since: 'd', senco: 'R', learner: 'L', status: 's', parents: 'P', today: 't' }
  expect(filled('{pupil} and {nobody}', values)).toEqual({ text: '{school} and {nobody}', unknown: ['nobody'] })
})

test('a letter with a field left in it does not go out', () => {
  const letter = { pupilId: '0199c1b0-0000-7000-8000-000000000001', kind: 'joined', addressee: 'A', sentOn: '2026-11-24' }
  expect(SendLetterForm.safeParse({ ...letter, body: 'Dear {parent}' }).success).toBe(false)
  expect(SendLetterForm.safeParse({ ...letter, body: 'Dear Mrs Okoro' }).success).toBe(true)
})

test('a letter of the school’s own is filled like Waymark’s; with {parents} it greets for itself', () => {
  expect(draftFrom('Drodzy {parents}, {pupil} {status}.', facts).body).toBe(
    'Drodzy Mrs Okoro and Emeka Okoro, Ada has SEN Support.',
  )
  expect(draftFrom('{pupil} began.', facts).body).toBe('Dear Mrs Okoro and Emeka Okoro,\n\nAda began.')
})

test('a template with a field nobody knows, or one that asks for itself, is refused by name; what a field holds is never read again', () => {
  expect(unknownFields('{pupil} {nobody} {} {Pupil} {nobody}')).toEqual(['nobody', '', 'Pupil'])
  const given = { name: 'Ours', kind: 'joined', toWhom: 'family', language: 'pl' }
  const says = TemplateForm.safeParse({ ...given, body: 'Dear {parents}, {template}' }).error?.issues[0]?.message
  expect(says).toContain('does not know {template}')
  expect(TemplateForm.safeParse({ ...given, body: 'Dear {parents}' }).success).toBe(true)
  expect(draftFrom('{pupil}', { ...facts, pupil: '{body}{senco}' }).body).toContain('{body}{senco}')
})
