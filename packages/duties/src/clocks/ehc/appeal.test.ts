import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appeal } from './appeal.ts'
import { dayInForce } from './tests/day-in-force.ts'

test.each([
  ['2026-12-08', '2027-01-20', '2027-02-22', 'non-working-day'],
  ['2026-10-26', undefined, '2027-01-04', 'christmas'],
  ['2026-06-10', undefined, '2026-09-01', 'august'],
] as const)('letter %s, certificate %s: by %s, %s (timelines.md, section 3)', (letterOn, certificateOn, lodgeBy, shifted) => {
  expect(appeal(certificateOn ? { letterOn, certificateOn } : { letterOn })).toMatchObject({ lodgeBy, shifted })
})

test.each([
  ['a plain working day', '2026-09-15', undefined, '2026-11-16', 'non-working-day'],
  ['a day that needs no shift', '2026-09-16', undefined, '2026-11-16', null],
  ['the first of the Christmas days', '2026-10-25', undefined, '2027-01-04', 'christmas'],
  ['Christmas Eve is not one of them', '2026-10-24', undefined, '2026-12-24', null],
  ['1 January is', '2026-11-01', undefined, '2027-01-04', 'christmas'],
  ['a January whose first working day is the fourth', '2027-11-01', undefined, '2028-01-04', 'christmas'],
  ['31 July is not in August', '2026-05-31', undefined, '2026-07-31', null],
  ['the first of August, a Saturday', '2026-06-01', undefined, '2026-09-01', 'august'],
  ['a September that begins on a Sunday', '2024-06-15', undefined, '2024-09-02', 'august'],
  ['Good Friday and Easter Monday', '2027-01-26', undefined, '2027-03-30', 'non-working-day'],
  ['Saturday 31 July, not moved again', '2027-05-31', undefined, '2027-08-02', 'non-working-day'],
  ['an early certificate gives nothing', '2026-09-16', '2026-09-20', '2026-11-16', null],
  ['the end of a leap February', '2023-12-31', undefined, '2024-02-29', null],
  ['31 January and a month, in a leap year', '2023-11-20', '2024-01-31', '2024-02-29', null],
  ['31 December and two months', '2026-12-31', undefined, '2027-03-01', 'non-working-day'],
] as const)('%s: letter %s, certificate %s', (_says, letterOn, certificateOn, lodgeBy, shifted) => {
  expect(appeal(certificateOn ? { letterOn, certificateOn } : { letterOn })).toMatchObject({ lodgeBy, shifted })
})

test('an earlier letter or certificate never gives a later deadline, and a certificate never takes time away', () => {
  fc.assert(
    fc.property(dayInForce, dayInForce, dayInForce, (a, b, other) => {
      const [early, late] = a < b ? [a, b] : [b, a]
      const by = (letterOn: string, certificateOn: string) => appeal({ letterOn, certificateOn }).lodgeBy ?? ''
      expect(by(early, other) <= by(late, other)).toBe(true)
      expect(by(other, early) <= by(other, late)).toBe(true)
      expect(by(a, b) >= (appeal({ letterOn: a }).lodgeBy ?? '')).toBe(true)
    }),
  )
})

test('a day moved into August says that the rule is not clear', () => {
  const unclear = (letterOn: string) => appeal({ letterOn }).because.some(({ says }) => says.includes('not clear'))
  expect([unclear('2027-05-31'), unclear('2026-06-10'), unclear('2026-10-26')]).toEqual([true, false, false])
})

test('a letter before the rule gives no day; every step cites a source nobody has signed', () => {
  expect(appeal({ letterOn: '2014-08-31' })).toMatchObject({ lodgeBy: null, shifted: null })
  for (const step of appeal({ letterOn: '2026-12-08', certificateOn: '2026-12-01' }).because)
    expect(step.citation?.checked).toBe(false)
})

test('where the bank holidays are not known yet, no day is told, and the years are named', () => {
  const answer = appeal({ letterOn: '2040-11-01' })
  expect(answer).toMatchObject({ lodgeBy: null, shifted: null })
  expect(answer.because.at(-1)?.says).toContain('2014 to 2040')
  expect(appeal({ letterOn: '2040-10-24' }).lodgeBy).toBe('2040-12-24')
})
