import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reviewEvery12Months } from '../duties/annual-review/la-review-12-months.duty.ts'
import { aPupil } from '../facts.ts'
import {
  type Assessment,
  assess,
  bySoonest,
  catalogue,
  explain,
  pupilDuties,
  schoolDuties,
  sencoDuties,
  soonest,
  standingDuties,
} from '../index.ts'
import { s44_1 } from '../sources/children-and-families-act-2014.ts'
import { states } from './duty.ts'
import { parameter, valueOn } from './parameter.ts'

test('no facts, however wrong, make assess throw', () => {
  const anything = fc.jsonValue()
  fc.assert(
    fc.property(anything, fc.string(), (facts, today) => {
      // A caller that is not TypeScript can hand over anything.
      const handed = JSON.parse(JSON.stringify(facts ?? null) ?? 'null')
      for (const duty of pupilDuties) expect(states).toContain(assess(duty, handed, today).state)
      for (const duty of schoolDuties) expect(states).toContain(assess(duty, handed, today).state)
      for (const duty of standingDuties) expect(states).toContain(assess(duty, handed, today).state)
      for (const duty of sencoDuties) expect(states).toContain(assess(duty, handed, today).state)
    }),
  )
})

test('a day that cannot be read is never late and never met', () => {
  const facts = aPupil({ status: 'E', plan: { madeOn: '2024-02-31', lastReviewedOn: null } })
  expect(assess(reviewEvery12Months, facts, '2026-11-23').state).toBe('cannot-tell')
})

test('the answer does not depend on the order of the duties', () => {
  const list: Assessment[] = [
    { duty: 'a', state: 'running', lastDay: '2027-01-01' },
    { duty: 'b', state: 'late', lastDay: '2026-01-01' },
    { duty: 'c', state: 'cannot-tell', lastDay: null },
    { duty: 'd', state: 'late', lastDay: '2025-12-01' },
    { duty: 'e', state: 'does-not-apply', lastDay: null },
  ]
  fc.assert(fc.property(fc.shuffledSubarray(list, { minLength: 5 }), (shuffled) => soonest(shuffled)?.duty === 'd'))
  expect(bySoonest(list).map(({ duty }) => duty)).toEqual(['d', 'b', 'c', 'a'])
  expect(soonest([])).toBeNull()
})

test('explain refuses a today that is not a day', () => {
  expect(() => explain(reviewEvery12Months, aPupil({}), 'tomorrow')).toThrow(/today/)
})

test('a parameter with a gap or an overlap, or asked before its first value, is refused by name', () => {
  expect(() =>
    parameter('Weeks', [
      { from: '2014-09-01', to: '2015-01-01', value: 6, says: s44_1 },
      { from: '2015-02-01', value: 7, says: s44_1 },
    ]),
  ).toThrow(/Weeks: a gap/)
  expect(() =>
    parameter('Weeks', [
      { from: '2015-02-01', value: 6, says: s44_1 },
      { from: '2014-02-01', value: 7, says: s44_1 },
    ]),
  ).toThrow(/overlap/)
  expect(() => valueOn(parameter('Weeks', [{ from: '2014-09-01', value: 6, says: s44_1 }]), '2014-08-31')).toThrow(
    'Weeks has no value on 2014-08-31',
  )
})

test('no source is shown as checked until a person has signed it', () => {
  for (const duty of catalogue) expect(duty.says.every((source) => source.checked.length === 0)).toBe(true)
})

test('law that ended governs what began under it, and law not known to be in force governs nothing', () => {
  const ended = { ...reviewEvery12Months, inForce: { from: '2014-09-01', to: '2026-03-31' } }
  const begun = (madeOn: string) => aPupil({ status: 'E', plan: { madeOn, lastReviewedOn: null } })
  expect(assess(ended, begun('2026-03-31'), '2026-11-23')).toMatchObject({ state: 'running', lastDay: '2027-03-30' })
  expect(assess(ended, begun('2026-04-01'), '2026-11-23').state).toBe('does-not-apply')
  const made = { ...reviewEvery12Months, inForce: { from: null, to: null } }
  expect(assess(made, begun('2020-01-01'), '2026-11-23').state).toBe('does-not-apply')
  const later = { ...reviewEvery12Months, inForce: { from: '2026-11-24', to: null } }
  expect(assess(later, begun('2020-01-01'), '2026-11-23').state).toBe('does-not-apply')
  expect(assess(later, begun('2020-01-01'), '2026-11-24').state).toBe('late')
})
