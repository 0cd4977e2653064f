import type { Answer } from '@waymark/duties'
import { expect, test } from 'vitest'
import { daysToFriday, headline, placeToAct, sectionOf } from './today.rules.ts'

const answer = (state: Answer['state'], lastDay: string | null): Answer => ({
  duty: 'ehc-plan.review-every-12-months',
  state,
  lastDay,
  title: '',
  strength: 'must',
  owedBy: '',
  carriedOutBy: '',
  missing: null,
  citations: [],
  checked: false,
  because: [],
})

test('a week ends on its Friday, and a weekend looks to the Friday after', () => {
  expect(daysToFriday('2026-11-23')).toBe(4)
  expect(daysToFriday('2026-11-27')).toBe(0)
  expect(daysToFriday('2026-11-28')).toBe(6)
  expect(daysToFriday('2026-11-29')).toBe(5)
})

test('what is due stands in the section of its day', () => {
  expect(sectionOf(answer('late', '2026-11-22'), '2026-11-23')).toBe('late')
  expect(sectionOf(answer('due-soon', '2026-11-27'), '2026-11-23')).toBe('week')
  expect(sectionOf(answer('due-soon', '2026-11-28'), '2026-11-23')).toBe('month')
  expect(sectionOf(answer('running', '2027-06-01'), '2026-11-23')).toBeNull()
  expect(sectionOf(answer('met', '2026-11-01'), '2026-11-23')).toBeNull()
  expect(sectionOf(answer('cannot-tell', null), '2026-11-23')).toBe('cannot-tell')
})

test('the headline is a sentence a tired person understands', () => {
  expect(headline(3, 4)).toBe('Three things are late. Four are due by Friday.')
  expect(headline(1, 0)).toBe('One thing is late. Nothing more is due by Friday.')
  expect(headline(0, 1)).toBe('Nothing is late. One is due by Friday.')
})

test('each row leads to the page where its fact is recorded', () => {
  expect(placeToAct({ answer: answer('cannot-tell', null), pupilId: 'p' })?.to).toBe('/pupils/p/plan')
  expect(placeToAct({ answer: { ...answer('late', null), duty: 'school.equality-information-yearly' }, pupilId: null })?.to).toBe(
    '/evidence/equality-information',
  )
})
