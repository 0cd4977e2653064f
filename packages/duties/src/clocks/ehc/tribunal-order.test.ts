import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayInForce } from './tests/day-in-force.ts'
import { orderKinds, tribunalOrder } from './tribunal-order.ts'

// The weeks of timelines.md, sections 1.2 and 3, counted by hand: it works no example of its own.
test.each([
  ['assess', '2026-11-23', { notifyBy: '2026-12-07', noPlanNoticeBy: '2027-02-01', finalPlanBy: '2027-03-01' }],
  ['make-plan', '2026-11-23', { draftBy: '2026-12-28', finalPlanBy: '2027-02-08' }],
  ['unopposed-contents', '2026-11-23', { finalPlanBy: '2026-12-28' }],
  ['make-plan', '2024-01-25', { draftBy: '2024-02-29', finalPlanBy: '2024-04-11' }],
] as const)('%s on %s', (kind, on, days) => {
  const { because, ...answer } = tribunalOrder({ kind, on })
  expect(answer).toEqual(days)
  expect(because.every((step) => step.citation?.checked === false)).toBe(true)
})

test('a last day on a bank holiday stays where it is (timelines.md, section 3)', () => {
  expect(tribunalOrder({ kind: 'unopposed-contents', on: '2026-11-20' }).finalPlanBy).toBe('2026-12-25')
})

test('an order before the rule gives no day', () => {
  expect(tribunalOrder({ kind: 'make-plan', on: '2014-08-31' })).toMatchObject({ draftBy: null, finalPlanBy: null })
  expect(tribunalOrder({ kind: 'unopposed-contents', on: '2015-03-22' }).finalPlanBy).toBeNull()
})

test('an earlier order never gives a later deadline', () => {
  fc.assert(
    fc.property(fc.constantFrom(...orderKinds), dayInForce, dayInForce, (kind, a, b) => {
      const [early, late] = [tribunalOrder({ kind, on: a < b ? a : b }), tribunalOrder({ kind, on: a < b ? b : a })]
      for (const key of ['notifyBy', 'noPlanNoticeBy', 'draftBy', 'finalPlanBy'] as const)
        expect((early[key] ?? '') <= (late[key] ?? '')).toBe(true)
    }),
  )
})

test('an order of the tribunal may set other times, what was conceded may not; both are cited', () => {
  const cites = (kind: (typeof orderKinds)[number]) =>
    tribunalOrder({ kind, on: '2026-11-23' }).because.map((step) => step.citation?.provision)
  expect(orderKinds.map((kind) => cites(kind).includes('reg. 44(1) and (3)'))).toEqual([true, true, false])
  expect(orderKinds.map((kind) => cites(kind).includes('reg. 45(3)-(3A)'))).toEqual([true, false, false])
})
