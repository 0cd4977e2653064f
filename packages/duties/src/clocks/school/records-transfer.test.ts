import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumbered, numberOf, writeDay } from '../../counting/days.ts'
import { dayOfWeek, knownDay } from '../../counting/school-year.ts'
import { day } from '../tests/any-day.ts'
import { recordsTransfer } from './records-transfer.ts'

const christmas = { from: '2026-12-19', reopensOn: '2027-01-04' }
const summer = { from: '2026-07-23', reopensOn: '2026-09-02' }

test.each([
  ['2026-11-23', [], '2026-12-14'],
  ['2026-11-22', [], '2026-12-11'],
  ['2026-12-11', [christmas], '2027-01-15'],
  ['2026-12-18', [christmas], '2027-01-22'],
  ['2026-07-22', [summer], '2026-09-22'],
  ['2026-08-10', [summer], '2026-09-22'],
  ['2027-04-23', [{ from: '2027-05-03', reopensOn: '2027-05-04' }], '2027-05-17'],
])('left on %s with the closures %j: sent by %s', (leftOn, closures, sendBy) => {
  const answer = recordsTransfer({ leftOn, closures })
  expect(answer.sendBy).toBe(sendBy)
  for (const step of answer.because) expect(step.citation?.checked).toBe(false)
})

const closure = fc.tuple(day, fc.integer({ min: -3, max: 60 })).map(([from, days]) => ({
  from,
  reopensOn: writeDay(dayNumbered(numberOf(knownDay(from)) + days)),
}))
const inForce = day.filter((one) => one >= '2005-09-01')

test('fifteen open weekdays, counted one by one, and the last is one of them', () => {
  fc.assert(
    fc.property(inForce, fc.array(closure, { maxLength: 4 }), (leftOn, closures) => {
      const { sendBy } = recordsTransfer({ leftOn, closures })
      const open: string[] = []
      for (let n = numberOf(knownDay(leftOn)) + 1; n <= numberOf(knownDay(sendBy ?? '')); n++) {
        const written = writeDay(dayNumbered(n))
        const shut = closures.some(({ from, reopensOn }) => written >= from && written < reopensOn)
        if (dayOfWeek(dayNumbered(n)) <= 5 && !shut) open.push(written)
      }
      expect(open).toHaveLength(15)
      expect(open.at(-1)).toBe(sendBy)
    }),
  )
})

test('one more closure never brings the day forward', () => {
  fc.assert(
    fc.property(inForce, fc.array(closure, { maxLength: 3 }), closure, (leftOn, closures, more) => {
      const [fewer, all] = [closures, [...closures, more]].map((list) => recordsTransfer({ leftOn, closures: list }).sendBy ?? '')
      expect((all ?? '') >= (fewer ?? '')).toBe(true)
    }),
  )
})

test('before the regulations there is no day', () => {
  expect(recordsTransfer({ leftOn: '2005-08-31', closures: [] }).sendBy).toBeNull()
})
