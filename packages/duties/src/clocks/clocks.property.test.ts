import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDay } from '../counting/days.ts'
import { clock, readGiven } from './clock.ts'
import { countField, dayField } from './fields.ts'
import { clocks } from './index.ts'

test('no JSON, however wrong, makes reading throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...clocks), (json, clock) => {
      const read = readGiven(clock, json)
      if (!read.ok) expect(read.says.length).toBeGreaterThan(0)
    }),
  )
})

/** Values of every kind a field may read, among them the edges of the calendar and days before any rule. */
const day = fc.oneof(
  fc.constantFrom('0001-01-01', '1899-12-31', '2009-09-01', '2014-08-31', '2024-02-29', '9999-12-31'),
  fc
    .date({ min: new Date('2004-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10)),
)
const year = fc.integer({ min: 2000, max: 2040 }).map((from) => `${from}-${String((from + 1) % 100).padStart(2, '0')}`)
const words = fc.constantFrom(
  'NASENCO',
  'NPQ',
  'sen-file',
  'pupil-file',
  'equality-information',
  'equality-objectives',
  'accessibility-plan',
)
const course = fc.record({ award: words, startedOn: day, completedOn: day }, { requiredKeys: ['award', 'startedOn'] })
const lists = fc.oneof(fc.array(day), fc.array(fc.record({ from: day, reopensOn: day })))
const anything = fc.oneof(day, year, words, fc.nat({ max: 40 }), fc.boolean(), course, lists)

for (const clock of clocks)
  test(`${clock.name}: whatever it reads it works out, with reasons`, () => {
    // For each key, of many values, the first that it reads.
    const given = fc.record(
      Object.fromEntries(
        Object.entries(clock.fields).map(([key, field]) => [
          key,
          fc.array(anything, { minLength: 40, maxLength: 40 }).map((many) => many.find((one) => field(one, key).ok) ?? null),
        ]),
      ),
    )
    fc.assert(
      fc.property(given, (json) => {
        const read = readGiven(clock, json)
        if (!read.ok) return
        const answer = clock.work(read.given)
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
        expect(answer.because.length).toBeGreaterThan(0)
        for (const step of answer.because) expect(step.on === null || step.on.length > 10 || readDay(step.on) !== null).toBe(true)
      }),
    )
  })

test('a clock is told what it was given, without what is not known', () => {
  const echo = clock<{ from: string; weeks?: number }>({
    name: 'echo',
    fields: { from: dayField, weeks: countField },
    required: ['from'],
    work: (given) => ({ ...given, because: [] }),
  })
  const read = readGiven(echo, { from: '2026-11-23', weeks: null })
  expect(read).toEqual({ ok: true, given: { from: '2026-11-23' } })
  expect(readGiven(echo, { from: null })).toEqual({ ok: false, key: 'from', says: 'is needed' })
  expect(readGiven(echo, { from: '2026-11-23', weeks: Number.NaN })).toMatchObject({ ok: false, key: 'weeks' })
})
