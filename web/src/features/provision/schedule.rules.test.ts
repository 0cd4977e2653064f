import { expect, test } from 'vitest'
import { z } from 'zod'
import { endAfter, nextGroupName, nextSchoolDay, spreadDays } from './apply-prefill.rules.ts'
import { penceIn, plainPounds, poundsOf, poundsWords } from './pounds.rules.ts'
import { adultFields, scheduleFields } from './schedule.form.ts'
import { adultsIn, bothWeeks, overlap, slotsIn, slotsWords, timeAfter } from './schedule.rules.ts'

const schedule = (typed: object) => slotsIn(z.object(scheduleFields).parse(typed))
const adults = (typed: object) => adultsIn(z.object(adultFields).parse(typed))

test('days at one time and a further time become slots in the order of the week', () => {
  const { slots, mistakes } = schedule({ days: ['3', '1'], at: '9.05', minutes: '20', days2: '5', at2: '14:00', week2: 'A' })
  expect(mistakes).toEqual([])
  expect(slotsWords(slots)).toBe('Mon, Wed 09:05 for 20 minutes; Fri 14:00 for 20 minutes in week A')
})

test('what is missing of a time is named at its field', () => {
  expect(schedule({}).mistakes).toMatchObject([{ field: 'days' }])
  expect(schedule({ days: '1', minutes: '20' }).mistakes).toMatchObject([{ field: 'at' }])
  expect(schedule({ days: '1', at: '10:00' }).mistakes).toMatchObject([{ field: 'minutes' }])
  expect(schedule({ at: '10:00', minutes: '20' }).mistakes).toMatchObject([{ field: 'days' }])
})

test('no minutes, fewer than none and a time that is none are refused where they are typed', () => {
  const form = z.object(scheduleFields)
  for (const minutes of ['0', '-5', '1.5', 'half']) expect(form.safeParse({ minutes }).success).toBe(false)
  for (const at of ['24:00', '9', '10:75']) expect(form.safeParse({ at }).success).toBe(false)
})

test('one group is not at two times at once; weeks that take turns do not meet', () => {
  const twice = { days: '1', at: '10:00', minutes: '30', days2: '1', at2: '10:20' }
  expect(schedule(twice).mistakes).toMatchObject([{ field: 'days2' }])
  expect(schedule({ ...twice, week: 'A', week2: 'B' }).mistakes).toEqual([])
  const slot = { weekday: 1, startsAt: '10:00', minutes: 20, week: 'every' as const }
  expect(overlap(slot, { ...slot, startsAt: '10:20' })).toBe(false)
  expect(bothWeeks('A', 'B')).toBeNull()
  expect(bothWeeks('every', 'B')).toBe('B')
})

test('adults are of the staff or from outside, and nobody is named twice', () => {
  const [one, other] = ['0198c0de-0000-7000-8000-000000000001', '0198c0de-0000-7000-8000-000000000002']
  expect(adults({ staff1: one, share1: '60', staff2: other, share2: '40' }).adults.map(({ share }) => share)).toEqual([60, 40])
  expect(adults({ outside1: 'A visitor', fee1: '£45' }).adults).toMatchObject([{ staffId: null, feePence: 4500, share: 100 }])
  expect(adults({ staff1: one, staff2: one }).mistakes).toMatchObject([{ field: 'staff2' }])
  expect(adults({ staff1: one, outside1: 'A visitor' }).mistakes).toMatchObject([{ field: 'outside1' }])
  expect(adults({ fee2: '45' }).mistakes).toMatchObject([{ field: 'outside2' }])
})

test('pounds are kept to the penny and read back as they were', () => {
  expect(['12.50', '0.07', '1234', '8.9'].map(penceIn)).toEqual([1250, 7, 123400, 890])
  expect([1250, 7, 123400].map(poundsOf)).toEqual(['12.50', '0.07', '1234.00'])
  expect([1250, 123400, 100000000].map(poundsWords)).toEqual(['£12.50', '£1,234', '£1,000,000'])
  expect(plainPounds(' £1,234.50 ')).toBe('1234.50')
  expect(penceIn('12.505')).toBeNull()
})

// Three weeks of school with a week of holiday in the middle; the last one is short.
const days = ['2026-11-30', '2026-12-01', '2026-12-04', '2026-12-14', '2026-12-18', '2026-12-21'].map((day) => ({
  day,
  weekday: 1,
  week: 'A' as const,
}))

test('a provision begins on the next day of school and ends after its weeks of school', () => {
  expect(nextSchoolDay(days, '2026-11-28')).toBe('2026-11-30')
  expect(nextSchoolDay([], '2026-11-27')).toBe('2026-11-30')
  expect(nextSchoolDay([], '2026-11-24')).toBe('2026-11-25')
  expect(endAfter(days, '2026-12-01', 1)).toBe('2026-12-04')
  expect(endAfter(days, '2026-12-01', 2)).toBe('2026-12-18')
  // Beyond the dates that the school knows: plain weeks.
  expect(endAfter([], '2026-12-01', 2)).toBe('2026-12-11')
})

test('times are spread over the week, names go on, and times of day end at midnight', () => {
  expect([1, 2, 3, 5, 9, null].map(spreadDays)).toEqual([[3], [2, 4], [1, 3, 5], [1, 2, 3, 4, 5], [1, 2, 3, 4, 5], [3]])
  expect(nextGroupName(['Group A', 'group b'])).toBe('Group C')
  expect(timeAfter('10:20', 45)).toBe('11:05')
  expect(timeAfter('23:30', 30)).toBeNull()
})
