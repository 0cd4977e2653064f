import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Assessment, assess, explain, pupilDuties, schoolDuties, sencoDuties, soonest } from '../index.ts'
import { s44_1 } from '../sources/children-and-families-act-2014.ts'
import { type Duty, states } from './duty.ts'
import { parameter, valueOn } from './parameter.ts'

function examplesOf<F>(duty: Duty<F>): void {
  test.each(duty.examples.map((example) => [example.says, example] as const))(
    `${duty.id}: %s`,
    (_says, { facts, today, gives }) => {
      const given = assess(duty, facts, today)
      expect(given.state).toBe(gives.state)
      if (gives.lastDay !== undefined) expect(given.lastDay).toBe(gives.lastDay)
      const told = explain(duty, facts, today)
      expect(told).toMatchObject(given)
      expect(told.because.length).toBeGreaterThan(0)
      expect(told.because.every((step) => step.says.length > 0)).toBe(true)
      if (told.state === 'cannot-tell') expect(told.missing?.says.length).toBeGreaterThan(0)
    },
  )
}

for (const duty of pupilDuties) examplesOf(duty)
for (const duty of schoolDuties) examplesOf(duty)
for (const duty of sencoDuties) examplesOf(duty)

test('no facts, however wrong, make assess throw', () => {
  const anything = fc.jsonValue()
  fc.assert(
    fc.property(anything, fc.string(), (facts, today) => {
      // A caller that is not TypeScript can hand over anything.
      const handed = JSON.parse(JSON.stringify(facts ?? null) ?? 'null')
      for (const duty of pupilDuties) expect(states).toContain(assess(duty, handed, today).state)
      for (const duty of schoolDuties) expect(states).toContain(assess(duty, handed, today).state)
      for (const duty of sencoDuties) expect(states).toContain(assess(duty, handed, today).state)
    }),
  )
})

test('a day that cannot be read is never late and never met', () => {
  const facts = {
    status: 'E',
    statusSince: null,
    onRoll: true,
    plan: { madeOn: '2024-02-31', lastReviewedOn: null },
    support: null,
  } as const
  expect(pupilDuties.map((duty) => assess(duty, facts, '2026-11-23').state)).toEqual(['cannot-tell', 'does-not-apply'])
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
  expect(soonest([])).toBeNull()
})

test('explain refuses a today that is not a day', () => {
  const [first] = pupilDuties
  expect(
    () => first && explain(first, { status: 'N', statusSince: null, onRoll: true, plan: null, support: null }, 'tomorrow'),
  ).toThrow(/today/)
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
  for (const duty of [...pupilDuties, ...schoolDuties, ...sencoDuties])
    expect(duty.says.every((source) => source.checked.length === 0)).toBe(true)
})
