import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFile } from '../read-file.ts'
import { newUpn } from '../upn/check-upn.ts'
import { neutralise, writeCsv } from './write-csv.ts'

describe('cells for export', () => {
  test.each(['=1+1', '+44 7700 900001', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    '%j can no longer be a formula',
    (cell) => {
      expect(neutralise(cell)).toBe(`'${cell}`)
    },
  )
  test.each(['Khan', "O'Neill", 'a=b', '', '12'])('%j is left alone', (cell) => expect(neutralise(cell)).toBe(cell))
  test('no text at all starts a formula', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (cell) => !/^\s*[=+\-@\t\r]/.test(neutralise(cell))))
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (lead, rest) =>
        neutralise(lead + rest).startsWith("'"),
      ),
    )
  })
  test('a file written is a file read', async () => {
    const upn = newUpn('382', '2001', '24', 1)
    const bytes = writeCsv([
      ['UPN', 'Surname', 'Forename', 'DOB'],
      [upn, 'O"Neill, the\nelder', 'Zoë', '2013-03-14'],
    ])
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect((await readFile(bytes, 'x.csv')).records[0]).toMatchObject({
      upn,
      surname: 'O"Neill, the elder',
      forename: 'Zoë',
      bornOn: '2013-03-14',
    })
  })
})
