import { expect, test } from 'vitest'
import { assess, type Duty, explain, pupilDuties, schoolDuties, sencoDuties, standingDuties } from '../index.ts'

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
      expect(told.because.filter((step) => step.says === '' || /undefined|null|NaN/.test(step.says))).toEqual([])
      if (told.state === 'cannot-tell') expect(told.missing?.says.length).toBeGreaterThan(0)
    },
  )
}

for (const duty of pupilDuties) examplesOf(duty)
for (const duty of schoolDuties) examplesOf(duty)
for (const duty of sencoDuties) examplesOf(duty)
for (const duty of standingDuties) examplesOf(duty)
