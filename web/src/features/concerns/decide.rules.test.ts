import { expect, test } from 'vitest'
import { problemsOfDecision } from './decide.rules.ts'

const today = '2026-11-24'
const fieldsOf = (...asked: Parameters<typeof problemsOfDecision>) => problemsOfDecision(...asked).map(({ field }) => field)

test('watching wants a day to look again, after today', () => {
  expect(fieldsOf({ decision: 'watch', lookAgainOn: null }, { today, teachers: 2 })).toEqual(['lookAgainOn'])
  expect(fieldsOf({ decision: 'watch', lookAgainOn: today }, { today, teachers: 2 })).toEqual(['lookAgainOn'])
  expect(fieldsOf({ decision: 'watch', lookAgainOn: '2026-11-25' }, { today, teachers: 0 })).toEqual([])
})

test('teachers are asked only where there are some', () => {
  expect(fieldsOf({ decision: 'ask-teachers', lookAgainOn: null }, { today, teachers: 0 })).toEqual(['decision'])
  expect(fieldsOf({ decision: 'ask-teachers', lookAgainOn: null }, { today, teachers: 1 })).toEqual([])
})

test('no action needs no day', () => {
  expect(fieldsOf({ decision: 'no-action', lookAgainOn: null }, { today, teachers: 0 })).toEqual([])
})
