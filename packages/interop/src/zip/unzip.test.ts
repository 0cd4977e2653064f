import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { Stop, standardLimits } from '../limits.ts'
import { unzip } from './unzip.ts'

const everything = () => true
const rule = (bytes: Uint8Array, limits = {}) => {
  try {
    unzip(bytes, { ...standardLimits, ...limits }, everything)
    return 'opened'
  } catch (error) {
    return error instanceof Stop ? error.rule : error
  }
}

describe('unzip', () => {
  test('gives the files and leaves zips inside zips alone', () => {
    const bytes = zipSync({
      'a/users.csv': strToU8('x'.repeat(5000)),
      'inner.zip': zipSync({ b: strToU8('y') }),
      stored: [strToU8('z'), { level: 0 }],
    })
    const files = unzip(bytes, standardLimits, everything)
    expect(files.map((file) => [file.name, file.bytes.length])).toEqual([
      ['a/users.csv', 5000],
      ['stored', 1],
    ])
  })
  test('a bomb is stopped by its ratio, its total or what it really holds', () => {
    const zeros = zipSync({ a: new Uint8Array(20_000_000) })
    expect(rule(zeros)).toBe('zip-bomb')
    expect(rule(zipSync({ a: strToU8('abc'.repeat(100)), b: strToU8('abc'.repeat(100)) }), { inflatedBytes: 500 })).toBe(
      'zip-bomb',
    )
    const lying = zeros.slice()
    const view = new DataView(lying.buffer)
    for (let at = 0; at < lying.length - 4; at++) if (view.getUint32(at, true) === 20_000_000) view.setUint32(at, 10, true)
    expect(rule(lying)).toBe('zip-bomb')
  })
  test.each(['../users.csv', 'a/../../users.csv', '/etc/users.csv', 'C:\\users.csv', '..\\users.csv'])(
    '%s points outside and is refused',
    (name) => {
      expect(rule(zipSync({ [name]: strToU8('x') }))).toBe('zip-path')
    },
  )
  test('too many files are refused', () => {
    expect(rule(zipSync(Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`f${at}`, strToU8('x')]))))).toBe(
      'limit-entries',
    )
  })
  test('damage is said to be damage', () => {
    const bytes = zipSync({ a: strToU8('abc'.repeat(1000)) })
    expect(rule(bytes.subarray(0, 40))).toBe('zip-broken')
    expect(rule(bytes.slice(10))).toBe('zip-broken')
  })
})
