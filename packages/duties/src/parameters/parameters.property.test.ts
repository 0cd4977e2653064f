import fs from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumbered, numberOf, plusDays, readDay, writeDay } from '../counting/days.ts'
import { type Parameter, parameter, valueOn } from '../engine/parameter.ts'
import { s44_1 } from '../sources/children-and-families-act-2014.ts'

const isParameter = (one: unknown): one is Parameter<unknown> =>
  typeof one === 'object' && one !== null && 'name' in one && 'values' in one && Array.isArray(one.values)

// Whatever a file of this folder exports: a new one is tested without being named here.
const files = fs.readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
const modules: object[] = await Promise.all(files.map((name) => import(new URL(name, import.meta.url).href)))
const parameters = modules.flatMap((module) => Object.values(module)).filter(isParameter)

const dayBefore = (day: string, days = 1): string => writeDay(plusDays(readDay(day) ?? { year: 0, month: 0, day: 0 }, -days))
/** How many values say that they are in force on a day. */
const inForce = ({ values }: Parameter<unknown>, day: string): number =>
  values.filter(({ from, to }, index) => {
    const until = to ?? dayBefore(values[index + 1]?.from ?? '9999-12-31', values[index + 1] ? 1 : 0)
    return from <= day && day <= until
  }).length

test('there are parameters, each with its own name and a value with a source', () => {
  expect(parameters.length).toBeGreaterThanOrEqual(10)
  expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length)
  for (const { values } of parameters)
    for (const { says } of values) expect([says.url?.startsWith('https://'), (says.gist ?? '').length > 0]).toEqual([true, true])
})

test.each(parameters.map((one) => [one.name, one] as const))('%s: exactly one value on each day of its range', (_name, one) => {
  const [first, last] = [one.values[0]?.from ?? '', one.values.at(-1)?.to ?? '2060-12-31']
  const range = [first, last].map((day) => numberOf(readDay(day) ?? { year: 0, month: 0, day: 0 }))
  fc.assert(
    fc.property(fc.integer({ min: range[0] ?? 0, max: range[1] ?? 0 }).map(dayNumbered), (day) => {
      const on = writeDay(day)
      expect(inForce(one, on)).toBe(1)
      const found = valueOn(one, on)
      expect(one.values).toContain(found)
      expect(found.from <= on && on <= (found.to ?? on)).toBe(true)
    }),
  )
  // The edges are where a gap or an overlap would be.
  for (const { from, to } of one.values) for (const on of to ? [from, to] : [from]) expect(valueOn(one, on).from).toBe(from)
})

test.each(parameters.map((one) => [one.name, one] as const))('%s: before its first value it is refused by name', (name, one) => {
  const first = one.values[0]?.from ?? ''
  const early = fc.integer({ min: 1, max: 20_000 }).map((days) => dayBefore(first, days))
  fc.assert(
    fc.property(early, (day) => {
      expect(() => valueOn(one, day)).toThrow(`${name} has no value on ${day}`)
    }),
  )
})

test('any chain of values that follow one another answers each day with one of them, and nothing outside', () => {
  const start = fc.integer({ min: 0, max: 30_000 })
  const lengths = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(start, lengths, fc.boolean(), fc.nat(), (from, days, written, pick) => {
      let at = from
      const values = days.map((length, value) => {
        const one = { from: writeDay(dayNumbered(at)), to: writeDay(dayNumbered(at + length - 1)), value, says: s44_1 }
        at += length
        return one
      })
      // All but the last may leave out `to`: the next value ends them.
      const chain = parameter(
        'Chain',
        values.map(({ to, ...one }, index) => (written || index === values.length - 1 ? { ...one, to } : one)),
      )
      const day = from + (pick % (at - from))
      const found = valueOn(chain, writeDay(dayNumbered(day)))
      expect(inForce(chain, writeDay(dayNumbered(day)))).toBe(1)
      expect([found.from <= writeDay(dayNumbered(day)), found.value]).toEqual([
        true,
        values.findLast((one) => one.from <= writeDay(dayNumbered(day)))?.value,
      ])
      for (const outside of [from - 1, at])
        expect(() => valueOn(chain, writeDay(dayNumbered(outside)))).toThrow('Chain has no value on')
    }),
  )
})
