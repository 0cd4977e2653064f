import type { Answer } from '@waymark/duties'
import { expect, test } from 'vitest'
import { concernWords } from './show-today.rules.ts'
import { headline, horizonOf, placeOf, sectionOf } from './today.rules.ts'

const answer = (state: Answer['state'], lastDay: string | null): Answer => ({
  duty: 'la-review-12-months',
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
  expect(horizonOf('2026-11-23').friday).toBe('2026-11-27')
  expect(horizonOf('2026-11-27').friday).toBe('2026-11-27')
  expect(horizonOf('2026-11-28').friday).toBe('2026-12-04')
  expect(horizonOf('2026-11-29').friday).toBe('2026-12-04')
})

test('what is due stands in the section of its day', () => {
  expect(sectionOf(answer('late', '2026-11-22'), horizonOf('2026-11-23'))).toBe('late')
  expect(sectionOf(answer('due-soon', '2026-11-27'), horizonOf('2026-11-23'))).toBe('week')
  expect(sectionOf(answer('due-soon', '2026-11-28'), horizonOf('2026-11-23'))).toBe('month')
  expect(sectionOf(answer('running', '2027-06-01'), horizonOf('2026-11-23'))).toBeNull()
  expect(sectionOf(answer('met', '2026-11-01'), horizonOf('2026-11-23'))).toBeNull()
  expect(sectionOf(answer('cannot-tell', null), horizonOf('2026-11-23'))).toBe('cannot-tell')
})

test('the headline is a sentence a tired person understands', () => {
  expect(headline(3, 4)).toBe('Three things are late. Four are due by Friday.')
  expect(headline(1, 0)).toBe('One thing is late. Nothing more is due by Friday.')
  expect(headline(0, 1)).toBe('Nothing is late. One is due by Friday.')
})

test('each row leads to the page where its fact is recorded', () => {
  const review = answer('cannot-tell', null)
  const equality = { ...answer('late', null), duty: 'psed-publish-information' }
  expect(placeOf(review, 'p', true)).toEqual({ to: '/pupils/p/plan', words: 'Enter the date' })
  expect(placeOf(equality, null, true)).toEqual({
    to: '/duties/psed-publish-information/evidence',
    words: 'Record the new one',
  })
})

test('who does not record the fact is led to where it is shown', () => {
  expect(placeOf(answer('late', '2026-11-01'), 'p', false)).toEqual({ to: '/pupils/p', words: 'Open' })
  expect(placeOf(answer('late', '2026-11-01'), null, false).to).toBe('/duties/la-review-12-months')
})

test('what waits among the concerns is said, and nothing where nothing does', () => {
  expect(concernWords({ toDecide: 0, toLookAt: 0, asked: 0 })).toBeNull()
  expect(concernWords({ toDecide: 1, toLookAt: 3, asked: 0 })).toBe(
    'One concern waits to be decided. 3 are to be looked at again.',
  )
  expect(concernWords({ toDecide: 0, toLookAt: 0, asked: 2 })).toBe('You are asked what you see of 2 pupils.')
})
