import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MoveGiven, moveBetweenAuthorities } from './move-between-authorities.ts'
import { dayInForce } from './tests/day-in-force.ts'

// timelines.md, section 1.2, works no example of its own: these are counted by hand on a calendar.
test.each([
  ['known in time: the day of the move', '2026-11-23', '2026-10-30', '2026-11-23', '2027-01-04'],
  ['fifteen working days before', '2026-11-23', '2026-11-02', '2026-11-23', '2027-01-04'],
  ['fourteen before: the last of them is the day of the move', '2026-11-23', '2026-11-03', '2026-11-23', '2027-01-04'],
  ['thirteen before: the day after', '2026-11-23', '2026-11-04', '2026-11-24', '2027-01-05'],
  ['on the day itself', '2026-11-23', '2026-11-23', '2026-12-11', '2027-01-22'],
  ['after the move, over Christmas', '2026-11-23', '2026-12-14', '2027-01-06', '2027-02-17'],
  ['learned of on a Sunday', '2026-11-22', '2026-11-22', '2026-12-11', '2027-01-22'],
  ['a move on a Saturday stays on it', '2026-11-21', '2026-10-01', '2026-11-21', '2027-01-02'],
])('%s', (_says, movedOn, oldAuthorityAwareOn, transferBy, tellFamilyBy) => {
  expect(moveBetweenAuthorities({ movedOn, oldAuthorityAwareOn })).toMatchObject({ transferBy, tellFamilyBy, reviewBy: null })
})

test.each([
  ['twelve months of the plan are later', { planMadeOn: '2026-09-01' }, '2027-08-31'],
  ['three months of the transfer are later', { planMadeOn: '2025-12-01' }, '2027-02-22'],
  ['the last review goes before the making', { planMadeOn: '2024-02-29', lastReviewedOn: '2026-05-01' }, '2027-04-30'],
] as const)('%s', (_says, plan, reviewBy) => {
  const given = { movedOn: '2026-11-23', oldAuthorityAwareOn: '2026-10-01', ...plan }
  expect(moveBetweenAuthorities(given).reviewBy).toBe(reviewBy)
})

test('leap days and month ends: the clamped day ends the period', () => {
  const given = { movedOn: '2023-11-30', oldAuthorityAwareOn: '2023-10-01' }
  expect(moveBetweenAuthorities({ ...given, planMadeOn: '2023-01-01' }).reviewBy).toBe('2024-02-29')
  expect(moveBetweenAuthorities({ ...given, planMadeOn: '2023-03-01' }).reviewBy).toBe('2024-02-29')
  expect(moveBetweenAuthorities({ ...given, movedOn: '2024-03-01', planMadeOn: '2024-02-29' }).reviewBy).toBe('2025-02-28')
})

test('what rests on a fact that is not known is null', () => {
  const nothing = { transferBy: null, tellFamilyBy: null, reviewBy: null }
  expect(moveBetweenAuthorities({ movedOn: '2026-11-23', planMadeOn: '2026-03-05' })).toMatchObject(nothing)
  expect(moveBetweenAuthorities({ movedOn: '2014-08-31', oldAuthorityAwareOn: '2014-08-01' })).toMatchObject(nothing)
})

test('an earlier day never gives a later deadline, and the plan is never due before the move', () => {
  const keys = ['movedOn', 'oldAuthorityAwareOn', 'planMadeOn', 'lastReviewedOn'] as const
  const given = fc.record({ movedOn: dayInForce, oldAuthorityAwareOn: dayInForce, planMadeOn: dayInForce })
  fc.assert(
    fc.property(given, fc.constantFrom(...keys), dayInForce, dayInForce, (rest, key, a, b) => {
      const of = (on: string) => moveBetweenAuthorities({ ...rest, [key]: on } satisfies MoveGiven)
      const [early, late] = [of(a < b ? a : b), of(a < b ? b : a)]
      for (const name of ['transferBy', 'tellFamilyBy', 'reviewBy'] as const)
        expect((early[name] ?? '') <= (late[name] ?? '')).toBe(true)
      const one = moveBetweenAuthorities(rest)
      expect((one.transferBy ?? '') >= rest.movedOn).toBe(true)
    }),
  )
})

test('where the bank holidays are not known yet, no day is told, and the years are named', () => {
  const answer = moveBetweenAuthorities({ movedOn: '2041-01-07', oldAuthorityAwareOn: '2041-01-07', planMadeOn: '2040-03-05' })
  expect(answer).toMatchObject({ transferBy: null, tellFamilyBy: null, reviewBy: null })
  expect(answer.because.some(({ says }) => says.includes('2014 to 2040'))).toBe(true)
})
