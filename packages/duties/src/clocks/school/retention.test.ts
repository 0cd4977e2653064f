import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../tests/any-day.ts'
import { keptRecords, retention } from './retention.ts'

test.each([
  ['sen-file', '2041-05-14'],
  ['pupil-file', '2035-05-14'],
] as const)('born 14 May 2010, a %s is kept until %s', (record, keepUntil) => {
  const answer = retention({ bornOn: '2010-05-14', record })
  expect(answer.keepUntil).toBe(keepUntil)
  expect(answer.because.at(-1)?.on).toBe(keepUntil)
})

test('every step has a source that nobody has signed', () => {
  for (const record of keptRecords)
    for (const step of retention({ bornOn: '2010-05-14', record }).because) expect(step.citation?.checked).toBe(false)
})

test('a SEN file is never kept for less time than the pupil file, and an older pupil’s never longer', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [older, younger] = a < b ? [a, b] : [b, a]
      const kept = (bornOn: string, record: (typeof keptRecords)[number]) => retention({ bornOn, record }).keepUntil
      expect(kept(older, 'sen-file') > kept(older, 'pupil-file')).toBe(true)
      expect(kept(older, 'sen-file') <= kept(younger, 'sen-file')).toBe(true)
    }),
  )
})

test('a day nobody checked is a programmer’s mistake', () => {
  expect(() => retention({ bornOn: '2010-02-31', record: 'sen-file' })).toThrow(RangeError)
})
