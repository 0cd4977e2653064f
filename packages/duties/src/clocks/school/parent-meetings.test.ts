import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSchoolYear } from '../../counting/school-year.ts'
import { day } from '../tests/any-day.ts'
import { parentMeetings } from './parent-meetings.ts'

const academicYear = '2026-27'
const today = '2026-11-23'

test('a whole year: three, one by the end of each term', () => {
  const at = (heldOn: string[], today: string) => parentMeetings({ academicYear, heldOn, today })
  expect(at([], today)).toMatchObject({ expected: 3, held: 0, state: 'running', nextBy: '2026-12-31' })
  expect(at([], '2027-01-01')).toMatchObject({ state: 'late', nextBy: '2026-12-31' })
  expect(at(['2026-10-12'], '2027-03-31')).toMatchObject({ held: 1, state: 'running', nextBy: '2027-03-31' })
  expect(at(['2026-10-12'], '2027-04-01')).toMatchObject({ held: 1, state: 'late', nextBy: '2027-03-31' })
  expect(at(['2026-10-12', '2027-02-01'], '2027-05-01')).toMatchObject({ held: 2, state: 'running', nextBy: '2027-08-31' })
  expect(at(['2026-10-12', '2027-02-01', '2027-06-01'], '2027-07-01')).toMatchObject({ held: 3, state: 'met', nextBy: null })
})

test.each([
  ['2026-10-01', 3, '2026-12-31'],
  ['2027-01-11', 2, '2027-03-31'],
  ['2027-05-04', 1, '2027-08-31'],
  ['2027-09-01', 0, null],
])('joined on %s: %i expected, the first by %s', (joinedOn, expected, nextBy) => {
  expect(parentMeetings({ academicYear, joinedOn, heldOn: [], today })).toMatchObject({
    expected,
    nextBy,
    state: expected === 0 ? 'does-not-apply' : 'running',
  })
})

test('a meeting of another year, or one still to come, is not held', () => {
  const heldOn = ['2026-08-31', '2026-11-24', '2027-09-01']
  expect(parentMeetings({ academicYear, heldOn, today }).held).toBe(0)
  expect(parentMeetings({ academicYear, heldOn, today: '2026-11-24' }).held).toBe(1)
  expect(parentMeetings({ academicYear, joinedOn: '2026-11-25', heldOn, today: '2026-11-26' }).held).toBe(0)
})

test('one more meeting never makes it later, one more day never better', () => {
  const order = ['met', 'running', 'late', 'does-not-apply']
  fc.assert(
    fc.property(fc.array(day, { maxLength: 4 }), day, day, day, (heldOn, extra, a, b) => {
      const [now, then] = a < b ? [a, b] : [b, a]
      const at = (held: string[], today: string) => parentMeetings({ academicYear, heldOn: held, today })
      const rank = (answer: { state: string }) => order.indexOf(answer.state)
      expect(rank(at([...heldOn, extra], now))).toBeLessThanOrEqual(rank(at(heldOn, now)))
      const known = heldOn.filter((one) => one <= now)
      expect(rank(at(known, now))).toBeLessThanOrEqual(rank(at(known, then)))
      for (const step of at(heldOn, now).because) expect(step.citation?.checked).toBe(false)
    }),
  )
})

test('a school year is written with the year it ends in', () => {
  expect(['2026-27', '1999-00', '2026-28', '2026/27', '2026', 2026, null].map(readSchoolYear)).toEqual([
    2026,
    1999,
    null,
    null,
    null,
    null,
    null,
  ])
  expect(() => parentMeetings({ academicYear: '2026', heldOn: [], today })).toThrow(RangeError)
})

test('before the Code there were none to hold', () => {
  expect(parentMeetings({ academicYear: '2013-14', heldOn: [], today })).toMatchObject({ expected: 0, state: 'does-not-apply' })
})
