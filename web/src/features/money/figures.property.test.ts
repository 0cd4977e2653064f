import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countedOn, deliveryOf, lineOf, positionOf, type SessionTold, sumsOf, totalOf } from './figures.rules.ts'
import { daysOf, partWithin } from './received.rules.ts'
import { aboveOf, rowsBy, rowsByYear, wholeOf } from './school-money.rules.ts'

const day = fc
  .integer({ min: 0, max: 400 })
  .map((at) => new Date(Date.UTC(2026, 3, 1) + at * 86_400_000).toISOString().slice(0, 10))
const minutes = fc.integer({ min: 0, max: 600 })
const pence = fc.integer({ min: 0, max: 1_000_000 })
const session: fc.Arbitrary<SessionTold> = fc.record({
  groupId: fc.constantFrom('a', 'b', 'c'),
  day,
  startsAt: fc.constantFrom('09:00', '10:20'),
  kind: fc.constantFrom('session', 'item'),
  item: fc.constant(null),
  state: fc.constantFrom('open', 'here', 'away', 'cancelled'),
  reason: fc.option(fc.constantFrom('not-in-school', 'staff-absent')),
  plannedMinutes: minutes,
  minutes,
  plannedPence: pence,
  pence,
  expected: fc.nat(8),
  came: fc.nat(8),
  wholePence: pence,
  unpriced: fc.boolean(),
})

test('the lines of a pupil add up to the pupil’s sum, and each line to its sessions, whatever day it is', () => {
  fc.assert(
    fc.property(fc.array(session, { maxLength: 60 }), day, (told, today) => {
      const sessions = told.map((one) => countedOn(one, today))
      const lines = [...Map.groupBy(sessions, ({ groupId }) => groupId).values()]
      expect(totalOf(lines.map((of) => lineOf(of).cost))).toEqual(sumsOf(sessions))
      for (const of of lines) expect(lineOf(of).cost.forecast).toBe(of.reduce((sum, { counted }) => sum + counted, 0))
    }),
  )
})

test('every planned minute up to today was delivered, missed for a reason, or is not recorded', () => {
  fc.assert(
    fc.property(fc.array(session, { maxLength: 60 }), day, (told, today) => {
      const { planned, delivered, missed, notRecorded, extra, reasons } = deliveryOf(told.map((one) => countedOn(one, today)))
      expect(planned + extra).toBe(delivered + missed + notRecorded)
      expect(reasons.reduce((sum, one) => sum + one.minutes, 0)).toBe(missed)
    }),
  )
})

const sums = fc.record({ planned: pence, toDate: pence, ahead: pence }).map((of) => ({ ...of, forecast: of.toDate + of.ahead }))
const part = fc.record({
  fundedFrom: fc.constantFrom('core', 'notional', 'top-up'),
  area: fc.constantFrom('CI', 'CL', 'SEMH'),
  unshared: sums,
  carried: fc.array(fc.record({ year: fc.option(fc.constantFrom('7', '9', 'R')), cost: sums }), { maxLength: 5 }),
})

test('by source, by area and by year the rows add up to the whole, with what nobody carries', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (told) => {
      const parts = told.map((one) => ({ ...one, cost: totalOf([one.unshared, ...one.carried.map(({ cost }) => cost)]) }))
      const whole = wholeOf(parts)
      const costs = (rows: readonly { cost: typeof whole }[]) => totalOf(rows.map(({ cost }) => cost))
      expect(costs(rowsBy(parts, ({ fundedFrom }) => fundedFrom))).toEqual(whole)
      expect(costs(rowsBy(parts, ({ area }) => area))).toEqual(whole)
      const pupils = parts.flatMap(({ carried }) => carried)
      expect(costs(rowsByYear(pupils, parts))).toEqual(whole)
    }),
  )
})

test('what is paid over some days is shared out by days: cut anywhere, its parts are the whole to a penny', () => {
  fc.assert(
    fc.property(pence, day, fc.nat(700), fc.nat(700), (paid, startsOn, length, cut) => {
      const later = (from: string, by: number) => new Date(Date.parse(from) + by * 86_400_000).toISOString().slice(0, 10)
      const all = { startsOn, endsOn: later(startsOn, length), pence: paid }
      const at = later(startsOn, cut % (length + 1))
      const before = partWithin(all, { from: startsOn, to: at })
      const after = partWithin(all, { from: later(at, 1), to: later(startsOn, length + 1) })
      expect(Math.abs(before + after - paid)).toBeLessThanOrEqual(1)
      expect(partWithin(all, { from: startsOn, to: all.endsOn })).toBe(paid)
      expect(daysOf({ from: startsOn, to: all.endsOn })).toBe(length + 1)
    }),
  )
})

test('a claim is what is above the threshold, a shortfall what top-up leaves of it; neither is ever less than nothing', () => {
  fc.assert(
    fc.property(sums, pence, pence, (cost, threshold, received) => {
      const { schoolShare, claim, shortfall, forecast } = positionOf(cost, threshold, received)
      expect(schoolShare + claim).toBe(forecast)
      expect(shortfall).toBe(Math.max(0, claim - received))
    }),
  )
})

test('a pupil who is not at the school in these days has no threshold, and is not counted as above it', () => {
  const cost = { planned: 700_000, toDate: 0, ahead: 700_000, forecast: 700_000 }
  const pupil = {
    pupilId: '1',
    surname: 'A',
    forename: 'B',
    year: '9',
    class: null,
    withdrawn: false,
    onRoll: true,
    cost,
    received: [],
  }
  const span = { from: '2026-04-01', to: '2027-03-31' }
  const here = { ...pupil, enteredOn: null, leftOn: null, status: 'K' }
  expect(aboveOf([here], span)).toMatchObject({ above: 1, register: 1, totals: { claim: 100_000 } })
  const gone = { ...pupil, enteredOn: null, leftOn: '2026-04-01', onRoll: false, status: 'K' }
  expect(aboveOf([gone], span)).toMatchObject({ above: 0, register: 0 })
  const unlisted = { ...here, status: 'N' }
  expect(aboveOf([unlisted], span)).toMatchObject({ above: 0, register: 0, named: [{ pupilId: '1' }] })
})
