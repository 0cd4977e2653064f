import { strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx as writeWorkbook } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { guessMapping, readFile } from '../read-file.ts'
import { recognise } from '../recognise.ts'
import { rulesOf } from '../testing/samples.ts'
import { newUpn } from '../upn/check-upn.ts'
import { writeXlsx } from './write-workbook.ts'

const upn = (serial: number) => newUpn('382', '2001', '24', serial)
const headings = ['UPN', 'Surname', 'Forename', 'DOB', 'SEN Status']
const read = (bytes: Uint8Array, options = {}) => readFile(bytes, 'register.xlsx', options)

describe('workbooks', () => {
  test('date cells, day counts and text are all read as the day they show', async () => {
    const rows = [
      ['SEN register'],
      [],
      headings,
      [upn(1), 'Khan', 'Zoë', new Date(Date.UTC(2013, 2, 4)), 'K'],
      [upn(2), 'Lee', 'Bo', 41347, 'EHCP'],
      [upn(3), 'Roe', 'Cy', '14 March 2013', 'N'],
    ]
    const bytes = await writeWorkbook({
      sheets: [
        { name: 'Notes', rows: [['Read me']] },
        { name: 'Register', rows },
      ],
    })
    expect(recognise(bytes, 'x').kind).toBe('xlsx')
    const reading = await read(bytes)
    expect(reading).toMatchObject({ format: 'xlsx', header: { sheet: 'Register' }, rows: 3 })
    expect(reading.records).toMatchObject([
      { line: 4, bornOn: '2013-03-04', forename: 'Zoë', statusHistory: [{ status: 'K' }] },
      { bornOn: '2013-03-14', statusHistory: [{ status: 'E' }] },
      { bornOn: '2013-03-14', refused: false },
    ])
    expect(rulesOf(reading)).toEqual(['lines-above-headings', 'date-serial'])
    expect((await guessMapping(bytes, 'x.xlsx')).missing).toEqual([])
  })
  test('a formula gives its last result and is never worked out', async () => {
    const cells = new Map([['1,1', { formula: 'CONCAT("a","b")', formulaResult: 'Cached', value: 'Cached' }]])
    const bytes = await writeWorkbook({
      sheets: [{ name: 'S', rows: [headings, [upn(1), '', 'Ada', '14/03/2013', 'K']], cells }],
    })
    expect((await read(bytes)).records[0]?.surname).toBe('Cached')
  })
  test('a workbook written is a workbook read, with its formulas dead', async () => {
    const bytes = await writeXlsx({
      name: 'All: pupils / 2025',
      rows: [headings, [upn(1), '=HYPERLINK("x")', 'Ada\u0000', '14/03/2013', null]],
    })
    expect((await read(bytes)).records[0]).toMatchObject({ surname: '\'=HYPERLINK("x")', forename: 'Ada', statusHistory: [] })
    const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml'])
    expect(sheet).not.toContain('<f>')
  })
})

describe('bad workbooks', () => {
  const parts = async () =>
    unzipSync(await writeXlsx({ name: 'S', rows: [headings, [upn(1), 'Khan', 'Ada', '14/03/2013', 'K']] }))
  test('macros and other parts are never handed on', async () => {
    const bytes = zipSync({ ...(await parts()), 'xl/vbaProject.bin': strToU8('x'), 'evil.exe': strToU8('x') })
    expect((await read(bytes)).records).toHaveLength(1)
  })
  test('a sheet that unpacks to something enormous is not opened', async () => {
    const bytes = zipSync({ ...(await parts()), 'xl/worksheets/sheet1.xml': new Uint8Array(30 * 1024 * 1024) })
    expect(await read(bytes)).toMatchObject({ records: [], problems: [{ rule: 'zip-bomb', severity: 'error', row: null }] })
  })
  test('a DOCTYPE is refused', async () => {
    const bytes = zipSync({
      ...(await parts()),
      'xl/sharedStrings.xml': strToU8('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><sst/>'),
    })
    expect(rulesOf(await read(bytes))).toEqual(['xml-doctype'])
  })
  test('a workbook with its insides missing or cut off is a problem, not a crash', async () => {
    expect(rulesOf(await read(zipSync({ 'xl/workbook.xml': strToU8('<x') })))).toEqual(['xlsx-broken'])
    const whole = zipSync(await parts())
    expect((await read(whole.subarray(0, whole.length - 60))).problems[0]?.severity).toBe('error')
  })
  test('two cells in opposite corners do not fill the memory', async () => {
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    expect(
      (await read(zipSync({ ...(await parts()), 'xl/worksheets/sheet1.xml': strToU8(sheet) }))).problems.length,
    ).toBeGreaterThan(0)
  })
  test('a sheet that goes on beyond the limit is refused whole, not cut short', async () => {
    const rows = [headings, ...Array.from({ length: 1100 }, (_, at) => [upn(at % 900), 'Khan', 'Ada', '14/03/2013', 'K'])]
    const reading = await read(await writeXlsx({ name: 'S', rows }), { limits: { pupils: 50 } })
    expect(reading).toMatchObject({ records: [], problems: [{ rule: 'limit-rows' }] })
  })
})
