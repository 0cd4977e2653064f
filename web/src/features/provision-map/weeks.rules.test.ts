import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf, splitWeek } from './weeks.rules.ts'

const day = fc.integer({ min: 20_000, max: 20_900 })
const dayOf = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10)

/** Every day that the parts stand for. */
function daysOf(from: string, to: string, today: string): string[] {
  const { weeks, days } = partsOf(from, to, today)
  const found = [...days]
  const left = splitWeek(today)
  for (let at = weeks ? Date.parse(weeks.from) : 0; weeks && at <= Date.parse(weeks.to); at += 7 * 86_400_000) {
    const monday = new Date(at).toISOString().slice(0, 10)
    if (monday === left) continue
    for (let n = 0; n < 7; n++) found.push(dayOf(at / 86_400_000 + n))
  }
  return found.sort()
}

test('weeks and days together are the span, each day once, and no week is half behind and half ahead of today', () => {
  fc.assert(
    fc.property(day, fc.nat({ max: 500 }), day, (first, more, now) => {
      const [from, to, today] = [dayOf(first), dayOf(first + more), dayOf(now)]
      expect(daysOf(from, to, today)).toEqual(Array.from({ length: more + 1 }, (_, at) => dayOf(first + at)))
      expect(partsOf(from, to, today).days.length).toBeLessThanOrEqual(19)
    }),
  )
})
