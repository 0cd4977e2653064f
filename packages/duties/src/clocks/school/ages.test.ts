import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumbered, numberOf, plusDays, writeDay } from '../../counting/days.ts'
import { dayOfWeek, knownDay, schoolYearOf } from '../../counting/school-year.ts'
import { day } from '../tests/any-day.ts'
import { ages } from './ages.ts'

const on = '2026-11-23'

test.each([
  ['2012-08-31', '2016-09-01', '2017-08-31', '10'],
  ['2012-09-01', '2017-09-01', '2017-12-31', '9'],
])('born %s: Reception on %s, compulsory school age from %s, Year %s', (bornOn, receptionStartsOn, compulsoryFrom, yearGroup) => {
  expect(ages({ bornOn, on })).toMatchObject({ receptionStartsOn, compulsoryFrom, yearGroup, yearNineOrAbove: true })
})

test.each([
  ['2021-12-31', '2026-12-31'],
  ['2021-03-31', '2026-03-31'],
  ['2021-04-01', '2026-08-31'],
  ['2021-08-31', '2026-08-31'],
  ['2020-02-29', '2025-03-31'],
])('born %s, of compulsory school age from %s: the prescribed day on or after the fifth birthday', (bornOn, compulsoryFrom) => {
  expect(ages({ bornOn, on }).compulsoryFrom).toBe(compulsoryFrom)
})

test('compulsory school age ends on the last Friday of June, and the young person’s own rights begin the day after', () => {
  const bornOn = '2010-05-14'
  expect(ages({ bornOn, on }).compulsoryUntil).toBe('2026-06-26')
  expect(ages({ bornOn: '2010-08-31', on }).compulsoryUntil).toBe('2026-06-26')
  expect(ages({ bornOn: '2010-09-01', on }).compulsoryUntil).toBe('2027-06-25')
  expect(ages({ bornOn, on: '2026-06-26' }).youngPerson).toBe(false)
  expect(ages({ bornOn, on: '2026-06-27' }).youngPerson).toBe(true)
  expect(ages({ bornOn, on: '2035-05-13' }).youngPerson).toBe(true)
  expect(ages({ bornOn, on: '2035-05-14' }).youngPerson).toBe(false)
})

test('year groups change on 1 September, from Reception to Year 14', () => {
  const group = (day: string) => ages({ bornOn: '2015-10-10', on: day }).yearGroup
  expect(['2020-08-31', '2020-09-01', '2021-08-31', '2021-09-01'].map(group)).toEqual([null, 'R', 'R', '1'])
  expect(['2034-09-01', '2035-08-31', '2035-09-01'].map(group)).toEqual(['14', '14', null])
  expect(ages({ bornOn: '2015-10-10', on: '2029-08-31' }).yearNineOrAbove).toBe(false)
  expect(ages({ bornOn: '2015-10-10', on: '2029-09-01' }).yearNineOrAbove).toBe(true)
})

test('whoever is born in one school year has the same Reception and leaving date', () => {
  fc.assert(
    fc.property(day, (bornOn) => {
      const answer = ages({ bornOn, on })
      const first = ages({ bornOn: `${schoolYearOf(knownDay(bornOn))}-09-01`, on })
      expect(answer.receptionStartsOn).toBe(first.receptionStartsOn)
      expect(answer.compulsoryUntil).toBe(first.compulsoryUntil)
      const until = knownDay(answer.compulsoryUntil)
      expect(dayOfWeek(until)).toBe(5)
      expect(Temporal.PlainDate.from(answer.compulsoryUntil).dayOfWeek).toBe(5)
      expect([until.month, plusDays(until, 7).month]).toEqual([6, 7])
      for (const step of answer.because) expect(step.citation?.checked).toBe(false)
    }),
  )
})

test('nobody is a young person while of compulsory school age', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 10000 }), (bornOn, days) => {
      const then = writeDay(dayNumbered(numberOf(knownDay(bornOn)) + days))
      const { youngPerson, compulsoryUntil } = ages({ bornOn, on: then })
      if (then <= compulsoryUntil) expect(youngPerson).toBe(false)
    }),
  )
})
