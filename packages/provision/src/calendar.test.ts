import { expect, test } from 'vitest'
import { type SchoolDates, schoolDaysOf } from './calendar.ts'
import { dayOf, numberOf, weekdayOf, within } from './days.ts'

const span = (startsOn: string, endsOn: string) => ({ startsOn, endsOn })
const of = (given: Partial<SchoolDates>) => schoolDaysOf({ terms: [], closures: [], firstWeek: 'A', ...given })
const weeks = (given: Partial<SchoolDates>) => of(given).map(({ day, week }) => `${day.slice(5)} ${week}`)

test('a week has five days of school, Monday first, and no weekend', () => {
  const found = of({ terms: [span('2026-09-05', '2026-09-13')] })
  expect(found.map(({ day }) => day)).toEqual(['2026-09-07', '2026-09-08', '2026-09-09', '2026-09-10', '2026-09-11'])
  expect(found.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5])
})

test('the letters go on after half-term where they stopped', () => {
  const terms = [span('2026-10-12', '2026-10-23'), span('2026-11-02', '2026-11-13')]
  expect(weeks({ terms }).filter((_, at) => at % 5 === 0)).toEqual(['10-12 A', '10-19 B', '11-02 A', '11-09 B'])
})

test('a half-term inside a term is the same as one between two', () => {
  const inside = { terms: [span('2026-10-12', '2026-11-13')], closures: [span('2026-10-26', '2026-10-30')] }
  expect(weeks(inside)).toEqual(weeks({ terms: [span('2026-10-12', '2026-10-23'), span('2026-11-02', '2026-11-13')] }))
})

test('a closed day is no day of school, and its week keeps its letter', () => {
  const found = weeks({ terms: [span('2026-09-07', '2026-09-18')], closures: [span('2026-09-09', '2026-09-09')] })
  expect(found).not.toContain('09-09 A')
  expect(found.slice(3, 5)).toEqual(['09-11 A', '09-14 B'])
})

test('a week that begins with a bank holiday has a letter like others', () => {
  const found = weeks({ terms: [span('2027-04-26', '2027-05-14')], closures: [span('2027-05-03', '2027-05-03')], firstWeek: 'B' })
  expect([found[4], found[5], found.at(-1)]).toEqual(['04-30 B', '05-04 A', '05-14 B'])
})

test('each school year begins with the first letter again, also in the last days of August', () => {
  const terms = [span('2026-07-06', '2026-07-10'), span('2026-08-31', '2026-09-11')]
  expect(weeks({ terms, firstWeek: 'B' }).filter((_, at) => at % 5 === 0)).toEqual(['07-06 B', '08-31 B', '09-07 A'])
})

test('the end of a calendar year changes nothing', () => {
  const terms = [span('2026-12-14', '2026-12-18'), span('2027-01-04', '2027-01-08')]
  expect(weeks({ terms }).filter((_, at) => at % 5 === 0)).toEqual(['12-14 A', '01-04 B'])
})

test('terms that overlap, in any order, give each day once', () => {
  const terms = [span('2026-09-09', '2026-09-18'), span('2026-09-07', '2026-09-11')]
  expect(of({ terms })).toEqual(of({ terms: [span('2026-09-07', '2026-09-18')] }))
})

test('a term that ends before it starts has no days', () => {
  expect(of({ terms: [span('2026-09-18', '2026-09-07')] })).toEqual([])
})

test('days are counted past a leap day and before 1970', () => {
  expect(numberOf('2028-03-01') - numberOf('2028-02-28')).toBe(2)
  expect(dayOf(numberOf('1969-12-28'))).toBe('1969-12-28')
  expect(weekdayOf(numberOf('1969-12-28'))).toBe(7)
})

test('both ends of a span are in it, and no end is open', () => {
  expect(
    ['2026-09-06', '2026-09-07', '2026-09-11', '2026-09-12'].map((day) => within(day, span('2026-09-07', '2026-09-11'))),
  ).toEqual([false, true, true, false])
  expect(within('2099-01-01', { startsOn: '2026-09-07', endsOn: null })).toBe(true)
})
