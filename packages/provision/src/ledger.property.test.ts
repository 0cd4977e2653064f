import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, numberOf } from './days.ts'
import type { Entry, Group, Rate } from './facts.ts'
import { ledgerOf } from './ledger.ts'
import type { LedgerFacts, Session } from './lines.ts'
import { days } from './tests/scene.ts'

const pupils = ['ada', 'ben', 'cai', 'dee', 'eli']
const pupil = fc.constantFrom(...pupils)
const day = fc.integer({ min: numberOf('2026-09-01'), max: numberOf('2026-12-31') }).map(dayOf)
const span = fc.record({ startsOn: day, endsOn: fc.option(day) })
const week = fc.constantFrom('every', 'A', 'B')
const startsAt = fc.constantFrom('09:00', '10:30', '14:00')
const role = fc.constantFrom('ta', 'teacher', 'supply')
const minutes = fc.integer({ min: 1, max: 240 })
const together = <A extends object, B extends object>(one: fc.Arbitrary<A>, other: fc.Arbitrary<B>): fc.Arbitrary<A & B> =>
  fc.tuple(one, other).map(([a, b]) => ({ ...a, ...b }))

const slot = together(fc.record({ weekday: fc.integer({ min: 1, max: 5 }), startsAt, minutes, week }), span)
const place = together(fc.record({ pupilId: pupil, week }), span)
const paid = fc.oneof(
  role.map((roleId) => ({ roleId, feePence: null })),
  fc.integer({ min: 0, max: 50_000 }).map((feePence) => ({ roleId: null, feePence })),
)
const adult = together(
  fc.record({ adultId: fc.constantFrom('asha', 'bea'), share: fc.integer({ min: 1, max: 100 }) }),
  together(paid, span),
)
const item = fc.record({ itemId: fc.uuid(), pence: fc.integer({ min: 0, max: 100_000 }), on: day })
const group: fc.Arbitrary<Group> = together(
  fc.record({
    groupId: fc.constant('reading'),
    size: fc.option(fc.integer({ min: 1, max: 8 })),
    solelyFor: fc.option(pupil, { freq: 4 }),
    slots: fc.array(slot, { maxLength: 5 }),
    places: fc.array(place, { maxLength: 7 }),
    adults: fc.uniqueArray(adult, { maxLength: 2, selector: ({ adultId }) => adultId }),
    items: fc.uniqueArray(item, { maxLength: 3, selector: ({ itemId }) => itemId }),
  }),
  span,
)
const rate: fc.Arbitrary<Rate> = fc.record({
  roleId: role,
  startsOn: day,
  per: fc.constantFrom('hour', 'weekly-hour'),
  pence: fc.integer({ min: 0, max: 100_000 }),
  baseWeeks: fc.integer({ min: 1, max: 53 }),
  onCost: fc.integer({ min: 0, max: 10_000 }),
})
const id = fc.integer({ min: 1, max: 12 }).map((at) => `e${at}`)
const entry: fc.Arbitrary<Entry> = fc
  .record({
    entryId: id,
    groupId: fc.constantFrom('reading', 'reading', 'reading', 'number'),
    day,
    startsAt,
    replaces: fc.array(id, { maxLength: 2 }),
    madeAt: fc.constantFrom('2026-09-07T10:00:00.000Z', '2026-09-07T10:00:01.000Z', '2027-01-01T00:00:00.000Z'),
    happened: fc.constantFrom('held', 'cut-short', 'cancelled'),
    minutes,
    reason: fc.constantFrom(null, 'ill', 'trip'),
    marks: fc.uniqueArray(fc.record({ pupilId: pupil, here: fc.boolean(), reason: fc.constantFrom(null, 'ill') }), {
      selector: ({ pupilId }) => pupilId,
    }),
    cover: fc.uniqueArray(fc.record({ adultId: fc.constantFrom('asha', 'bea'), roleId: role }), {
      maxLength: 2,
      selector: ({ adultId }) => adultId,
    }),
  })
  // Many on a few days, so that several records meet in one session.
  .map((one) => (one.minutes % 2 ? one : { ...one, day: dayOf(numberOf('2026-09-07') + (one.minutes % 10)) }))

const facts: fc.Arbitrary<LedgerFacts> = fc.record({
  group,
  span: fc.constant({ from: '2026-09-01', to: '2026-12-31' }),
  days: fc.constant(days),
  rates: fc.uniqueArray(rate, { maxLength: 6, selector: ({ roleId, startsOn }) => `${roleId} ${startsOn}` }),
  entries: fc.uniqueArray(entry, { maxLength: 12, selector: ({ entryId }) => entryId }),
  shareBy: fc.constantFrom('present', 'size'),
})
const shuffled = <T>(all: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...all], { minLength: all.length })
const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((all, one) => all + (one ?? 0), 0)
const check = <T>(facts: fc.Arbitrary<T>, claim: (facts: T) => void) => fc.assert(fc.property(facts, claim), { numRuns: 300 })

describe('parts add up to their whole', () => {
  test('in each session: pupils and what nobody carries; adults, who have nothing where they have no rate', () => {
    check(facts, (facts) => {
      for (const one of ledgerOf(facts)) {
        expect(sum(one.pupils.map((line) => line.plannedPence)) + one.unsharedPlannedPence).toBe(one.plannedPence)
        expect(sum(one.pupils.map((line) => line.pence)) + one.unsharedPence).toBe(one.pence)
        if (one.kind === 'item') continue
        expect(sum(one.adults.map((line) => line.plannedPence))).toBe(one.plannedPence)
        expect(sum(one.adults.map((line) => line.pence))).toBe(one.pence)
        expect(one.unpriced).toBe(one.adults.some((line) => line.pence === null || line.plannedPence === null))
      }
    })
  })

  test('in every grouping: by group, day, state, pupil and adult', () => {
    check(fc.array(facts, { minLength: 1, maxLength: 3 }), (several) => {
      const all = several.flatMap((facts, at) => ledgerOf(facts).map((one) => ({ ...one, groupId: `group ${at}` })))
      const total = sum(all.map(({ pence }) => pence))
      const by = (keyOf: (one: Session) => string) =>
        sum([...Map.groupBy(all, keyOf).values()].map((part) => sum(part.map(({ pence }) => pence))))
      expect([by(({ groupId }) => groupId), by(({ day }) => day), by(({ state }) => state)]).toEqual([total, total, total])
      const pupils = Map.groupBy(
        all.flatMap((one) => one.pupils),
        ({ pupilId }) => pupilId,
      )
      const carried = sum([...pupils.values()].map((lines) => sum(lines.map(({ pence }) => pence))))
      expect(carried + sum(all.map(({ unsharedPence }) => unsharedPence))).toBe(total)
      const adults = Map.groupBy(
        all.flatMap((one) => one.adults),
        ({ adultId }) => adultId,
      )
      const paid = sum([...adults.values()].map((lines) => sum(lines.map(({ pence }) => pence))))
      expect(paid + sum(all.filter(({ kind }) => kind === 'item').map(({ pence }) => pence))).toBe(total)
    })
  })
})

test('recorded in any order, twice, late or by two devices, the ledger is the same', () => {
  const recorded = facts.chain((facts) =>
    fc.record({
      facts: fc.constant(facts),
      again: shuffled([...facts.entries, ...facts.entries.map((one) => structuredClone(one))]),
      first: fc.subarray([...facts.entries]),
      rates: shuffled(facts.rates),
      slots: shuffled(facts.group.slots),
      places: shuffled(facts.group.places),
      items: shuffled(facts.group.items),
    }),
  )
  check(recorded, ({ facts, again, first, rates, ...parts }) => {
    const expected = ledgerOf(facts)
    const late = facts.entries.filter((one) => !first.includes(one))
    expect(ledgerOf({ ...facts, entries: again, rates, group: { ...facts.group, ...parts } })).toEqual(expected)
    expect(ledgerOf({ ...facts, entries: [...late, ...first] })).toEqual(expected)
  })
})

test('nothing recorded is lost or counted twice: each session with a record is there once', () => {
  check(facts, (facts) => {
    const keyOf = (one: { day: string; startsAt: string }) => `${one.day} ${one.startsAt}`
    const keys = ledgerOf(facts).map(keyOf)
    expect(new Set(keys).size).toBe(keys.length)
    const recorded = facts.entries.filter(({ groupId }) => groupId === facts.group.groupId)
    expect(recorded.map(keyOf).filter((key) => !keys.includes(key))).toEqual([])
  })
})

test('the ledger of some days is those days of the whole ledger', () => {
  check(fc.tuple(facts, day, day), ([facts, from, to]) => {
    const some = ledgerOf(facts).filter((one) => one.day >= from && one.day <= to)
    expect(ledgerOf({ ...facts, span: { from, to } })).toEqual(some)
  })
})

test('no figure is ever negative, broken or part of a penny', () => {
  check(facts, (facts) => {
    const figures = JSON.stringify(ledgerOf(facts), (key, value) => {
      if (/pence$|minutes$/i.test(key) && value !== null && !(Number.isSafeInteger(value) && value >= 0))
        throw new Error(`${key}: ${value}`)
      return value
    })
    expect(figures).not.toContain('NaN')
  })
})
