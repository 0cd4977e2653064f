import { describe, expect, test } from 'vitest'
import { needsSamples, sample, samplesAbsent } from '../testing/samples.ts'
import { checkUpn, newUpn } from './check-upn.ts'

interface Vectors {
  valid: { upn: string; kind: string }[]
  invalid: { upn: string }[]
}

describe.skipIf(samplesAbsent)(`the collected test vectors${needsSamples}`, () => {
  const vectors: Vectors = samplesAbsent
    ? { valid: [], invalid: [] }
    : JSON.parse(new TextDecoder().decode(sample('upn-test-vectors.json')))
  test('every valid one is valid, with its kind', () => {
    for (const { upn, kind } of vectors.valid) expect({ upn, ...checkUpn(upn) }).toMatchObject({ upn, valid: true, kind })
  })
  test('every invalid one is refused', () => {
    for (const { upn } of vectors.invalid) expect({ upn, valid: checkUpn(upn).valid }).toEqual({ upn, valid: false })
  })
})

describe('checkUpn', () => {
  test('accepts permanent and temporary numbers the DfE’s own code accepts', () => {
    expect(checkUpn('A950000178301').problems.every((problem) => problem.rule === '1530')).toBe(true)
    expect(checkUpn('T20110001804V')).toMatchObject({ valid: true, kind: 'temporary', problems: [] })
  })
  test('names the letter that should be there', () => {
    expect(checkUpn('X428558133462').problems[0]).toMatchObject({
      rule: '1510',
      severity: 'error',
      says: expect.stringContaining('should be W'),
    })
  })
  test('an unknown local authority is a warning, since authorities are created', () => {
    expect(checkUpn('H243278544154')).toMatchObject({ valid: true, problems: [{ rule: '1530', severity: 'warning' }] })
  })
  test('000 is nobody’s number and never will be', () => {
    expect(checkUpn('E000200005001').valid).toBe(false)
  })
  test.each([
    ['B80120000500', 'upn-length'],
    ['I801200005001', '1510'],
    ['B8O1200005001', '1540'],
    ['B80120000500S', '1550'],
    ['b801200005001', '1510'],
  ])('refuses %s under rule %s', (code, rule) => {
    expect(checkUpn(code)).toMatchObject({ valid: false, problems: [expect.objectContaining({ rule, severity: 'error' })] })
  })
  test('numbers made for a made-up school are valid', () => {
    for (let serial = 1; serial < 999; serial += 37)
      expect(checkUpn(newUpn('382', '2001', '2024', serial))).toMatchObject({ valid: true, problems: [] })
    expect(newUpn('801', '2000', '05', 1)).toBe('B801200005001')
  })
  test('a number that does not fit is not made', () => {
    expect(() => newUpn('82', '2001', '24', 1)).toThrow(RangeError)
    expect(() => newUpn('382', '2001', '24', 1000)).toThrow(RangeError)
  })
})
