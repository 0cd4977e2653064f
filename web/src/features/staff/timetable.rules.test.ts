import { expect, test } from 'vitest'
import { meetsIn, meetsWords, todayOf } from './timetable.rules.ts'

test('times are read as people type them, put in order, and what cannot be read is named', () => {
  const { meets, unread } = meetsIn('Wed 11.15 to 12.15, monday 9:00-10:00\nFri 9:00\nTue 10:00-9:00; Thu 25:00-26:00')
  expect(meetsWords(meets)).toBe('Mon 09:00-10:00, Wed 11:15-12:15')
  expect(unread).toEqual(['Fri 9:00', 'Tue 10:00-9:00', 'Thu 25:00-26:00'])
  expect(meetsIn(meetsWords(meets))).toEqual({ meets, unread: [] })
  expect(meetsIn('')).toEqual({ meets: [], unread: [] })
})

test('a lesson is to come until it begins, is now until it ends, and is over then', () => {
  const { meets } = meetsIn('Mon 09:00-10:00, Mon 14:00-15:00, Tue 09:00-10:00')
  const at = (time: string, day = 1) => todayOf(meets, { day, time })
  expect(at('08:59')).toEqual({ is: 'later', from: '09:00', to: '10:00' })
  expect(at('09:00')).toEqual({ is: 'now', from: '09:00', to: '10:00' })
  expect(at('10:00')).toEqual({ is: 'later', from: '14:00', to: '15:00' })
  expect(at('15:00')).toEqual({ is: 'over', from: '14:00', to: '15:00' })
  expect(at('09:00', 3)).toBeNull()
})
