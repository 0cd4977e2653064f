import { describe, expect, test } from 'vitest'
import { guessMapping, readFile } from '../read-file.ts'
import { bytesOf, rulesOf } from '../testing/samples.ts'
import { newUpn } from '../upn/check-upn.ts'

const upn = (serial: number) => newUpn('382', '2001', '24', serial)
const read = (text: string | Uint8Array, options = {}) =>
  readFile(typeof text === 'string' ? bytesOf(text) : text, 'register.csv', options)
const plainFile = (...rows: string[]) => ['UPN,Surname,Forename,DOB', ...rows].join('\r\n')
const row = (serial: number, born = '14/03/2013') => `${upn(serial)},Khan,Ada,${born}`

describe('a register from an MIS', () => {
  const sims = [
    'SEN Register,,,,,,,,,',
    'Printed 01/09/2025,,,,,,,,,',
    '',
    'Adno,UPN,Legal Surname,Legal Forename,Reg Group,Year taught in,DOB,SEN Status,SEN Start Date,SEN Type,Pupil Premium Indicator',
    `004512,${upn(1)},O'Neill,Zoë,9B,Year 9,14/03/2012,K,04/09/2023,"SpLD - Specific Learning Difficulty",Yes`,
    `004513,${upn(2)},"Smith, the younger","Line\nbreak",9B,Year 9,02/04/2012,Education Health and Care Plan,,ASD,N`,
  ].join('\n')

  test('is read under its title lines, with statuses, needs and years as DfE codes', async () => {
    const reading = await read(sims)
    expect(reading).toMatchObject({ format: 'csv', rows: 2 })
    expect(reading.records[0]).toMatchObject({
      row: 1,
      line: 5,
      sourceId: '004512',
      upn: upn(1),
      surname: "O'Neill",
      forename: 'Zoë',
      yearGroup: '9',
      registrationGroup: '9B',
      bornOn: '2012-03-14',
      statusHistory: [{ status: 'K', startsOn: '2023-09-04' }],
      needs: [{ type: 'SPLD', rank: 1 }],
      pupilPremium: true,
      refused: false,
    })
    expect(reading.records[1]).toMatchObject({
      line: 6,
      surname: 'Smith, the younger',
      forename: 'Line break',
      statusHistory: [{ status: 'E', startsOn: null }],
    })
    expect(reading.problems.filter((problem) => problem.severity === 'error')).toEqual([])
    expect(rulesOf(reading)).toContain('lines-above-headings')
    expect(rulesOf(reading)).toContain('date-order-borrowed')
  })

  test('is offered with a mapping, a sample and the name of the system', async () => {
    const guess = await guessMapping(bytesOf(sims), 'register.csv')
    expect(guess.system).toBe('SIMS')
    expect(guess.mapping.columns).toMatchObject({ 'Legal Surname': 'surname', DOB: 'bornOn', 'SEN Type': 'primaryNeed' })
    expect(guess.missing).toEqual([])
    expect(guess.sample[0]?.[2]).toBe("O'Neill")
  })

  test.each([
    ['Arbor', 'Arbor Student ID,Legal Last Name,Legal First Name,Date of birth,Registration Form,SEN Status'],
    ['Bromcom', 'MIS ID,Student UPN,Last Name,First Name,DOB,Tutor Group'],
    ['ScholarPack', 'Pupil ID,Pupil UPN,Pupil Surname,Pupil Forename,DOB,SEN Stage'],
    [
      'DfE census extract',
      'LEA,Estab,UPN,Surname,Forename,Middlenames,Sex,DOB,NCyearActual,EnrolStatus,FSMeligible,Language,SENProvision',
    ],
  ])('of %s is recognised by its headings', async (system, headings) => {
    expect(await guessMapping(bytesOf(`${headings}\n1,2,3,4,5,6\n`), 'x.csv')).toMatchObject({ system, missing: [] })
  })

  test('with headings nobody knows is read once they are mapped', async () => {
    const text = `Kennung;Nachname;Vorname;Geboren\n${upn(1)};Khan;Ada;04/03/2013\n`
    expect((await guessMapping(bytesOf(text), 'x.csv')).missing).toEqual(['surname', 'forename', 'bornOn'])
    const mapping = { columns: { Kennung: 'upn', Nachname: 'surname', Vorname: 'forename', Geboren: 'bornOn' }, dateOrder: 'dmy' }
    expect((await read(text, { mapping })).records[0]).toMatchObject({ surname: 'Khan', bornOn: '2013-03-04', refused: false })
  })
})

describe('ways of writing the same file', () => {
  const text = plainFile(row(1).replace('Ada', 'Zoë'))
  const utf16 = (big: boolean) => {
    const bytes = new Uint8Array(text.length * 2 + 2)
    const view = new DataView(bytes.buffer)
    for (const [at, unit] of [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))].entries())
      view.setUint16(at * 2, unit, !big)
    return bytes
  }
  test.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with its mark', bytesOf(`\uFEFF${text}`)],
    ['UTF-16 little-endian', utf16(false)],
    ['UTF-16 big-endian', utf16(true)],
    ['UTF-16 without a mark', utf16(false).subarray(2)],
    ['Windows-1252', Uint8Array.from(text, (letter) => letter.charCodeAt(0))],
    ['semicolons', bytesOf(text.replaceAll(',', ';'))],
    ['tabs', bytesOf(text.replaceAll(',', '\t'))],
    ['bars', bytesOf(text.replaceAll(',', '|'))],
    ['Excel’s sep line', bytesOf(`sep=;\n${text.replaceAll(',', ';')}`)],
  ])('%s', async (_, bytes) => {
    expect((await read(bytes)).records).toMatchObject([{ surname: 'Khan', forename: 'Zoë', bornOn: '2013-03-14', upn: upn(1) }])
  })
  test('names in one column are split at the comma only', async () => {
    const reading = await read(`UPN,Name,DOB\n${upn(1)},"Khan, Ada",14/03/2013\n${upn(2)},Bo Lee,15/03/2013\n`)
    expect(reading.records).toMatchObject([
      { surname: 'Khan', forename: 'Ada', refused: false },
      { surname: null, refused: true },
    ])
    expect(rulesOf(reading)).toContain('name-not-split')
  })
  test('blank rows are not pupils', async () => expect((await read(plainFile('', row(1), ',,,', row(2), ''))).rows).toBe(2))
})

describe('bad input', () => {
  test('a row with too many cells is refused with its line; a short one is warned of', async () => {
    const reading = await read(plainFile(row(1), `${row(2)},extra`, `${upn(3)},Khan,Ada`))
    expect(reading.records.map((record) => record.refused)).toEqual([false, true, true])
    expect(reading.problems).toContainEqual(expect.objectContaining({ rule: 'row-long', line: 3, row: 2, severity: 'error' }))
    expect(reading.problems).toContainEqual(expect.objectContaining({ rule: 'row-short', line: 4, row: 3 }))
  })
  test('two pupils with one UPN are both refused', async () => {
    const reading = await read(plainFile(row(1), row(1).replace('Ada', 'Bo'), row(2)))
    expect(reading.problems.filter((problem) => problem.rule === '1520').map((problem) => problem.row)).toEqual([1, 2])
    expect(reading.records.map((record) => record.refused)).toEqual([true, true, false])
  })
  test('a wrong check letter loses the UPN and keeps the child', async () => {
    const reading = await read(plainFile('A801200005001,Khan,Ada,14/03/2013'))
    expect(reading.records[0]).toMatchObject({ upn: null, surname: 'Khan', bornOn: '2013-03-14', refused: false })
    expect(reading.problems).toContainEqual(expect.objectContaining({ rule: '1510', severity: 'error', row: 1, line: 2 }))
  })
  test('a column of dates that could be either way round is reported, not guessed', async () => {
    const reading = await read(plainFile(row(1, '01/02/2013'), row(2, '03/04/2013')))
    expect(reading.records).toMatchObject([
      { bornOn: null, refused: true, surname: 'Khan' },
      { bornOn: null, refused: true },
    ])
    expect(rulesOf(reading).filter((rule) => rule === 'date-ambiguous')).toHaveLength(2)
  })
  test('an impossible date refuses that row only', async () => {
    const reading = await read(plainFile(row(1, '31/02/2014'), row(2)))
    expect(reading.records.map((record) => record.refused)).toEqual([true, false])
    expect(rulesOf(reading)).toEqual(['date-impossible'])
  })
  test('unknown statuses, needs and codes keep the rest of the record', async () => {
    const reading = await read(
      `UPN,Surname,Forename,DOB,SEN Status,SEN Type,Ethnicity,Language,Sex\n${upn(1)},Khan,Ada,14/03/2013,Maybe,Clumsy,ZZZZ,QQQ,9\n${upn(2)},Lee,Bo,15/03/2013,S,BESD,,,\n`,
    )
    expect(reading.records[0]).toMatchObject({
      statusHistory: [],
      needs: [],
      ethnicity: 'ZZZZ',
      language: 'QQQ',
      sex: null,
      refused: false,
    })
    expect(reading.records[1]).toMatchObject({ statusHistory: [{ status: 'E' }], needs: [{ type: 'SEMH' }] })
    const rules = [
      'sex-unknown',
      'ethnicity-unknown',
      'language-unknown',
      'sen-status-unknown',
      'sen-type-unknown',
      'sen-status-old',
      'sen-type-old',
    ]
    expect(rulesOf(reading)).toEqual(rules)
  })
  test('a repeated heading is said, and its second column can be mapped', async () => {
    const text = `UPN,Surname,Surname,Forename,DOB\n${upn(1)},Legal,Known,Ada,14/03/2013\n`
    const reading = await read(text)
    expect(rulesOf(reading)).toContain('duplicate-header')
    expect(reading.records[0]?.surname).toBe('Legal')
    expect((await guessMapping(bytesOf(text), 'x.csv')).headers).toContain('Surname (2)')
  })
  test('a quotation mark never closed imports nothing', async () => {
    const reading = await read(plainFile(row(1), `${upn(2)},"Khan,Ada,14/03/2013`, row(3)))
    expect(reading.problems).toMatchObject([{ rule: 'csv-quote-open', row: null, line: 3, severity: 'error' }])
    expect(reading.records.filter((record) => !record.refused)).toEqual([])
  })
  test('no heading for the date of birth refuses the file', async () => {
    const reading = await read(`UPN,Surname,Forename\n${upn(1)},Khan,Ada\n`)
    expect(reading.problems).toContainEqual(expect.objectContaining({ rule: 'columns-missing', row: null, severity: 'error' }))
    expect(reading.records[0]?.refused).toBe(true)
  })
  test.each([
    ['nothing', new Uint8Array()],
    ['a PDF', bytesOf('%PDF-1.7\n')],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3)],
    ['a picture', Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 32)],
    ['a letter', bytesOf('Dear parents')],
  ])('%s is refused in words', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({
      format: 'unknown',
      records: [],
      problems: [{ rule: 'not-recognised', severity: 'error', row: null }],
    })
  })
  test('more bytes or pupils than agreed are refused', async () => {
    const text = plainFile(row(1), row(2), row(3))
    expect(rulesOf(await read(text, { limits: { bytes: 20 } }))).toEqual(['limit-bytes'])
    expect(rulesOf(await read(text, { limits: { pupils: 2 } }))).toEqual(['limit-pupils'])
  })
  test('an endless line, and more columns than a register has, are stopped', async () => {
    expect(rulesOf(await read(`UPN,Surname\n${','.repeat(1_100_000)}`))).toEqual(['limit-columns'])
    expect(rulesOf(await read(`UPN,Surname${',x'.repeat(1000)}\n`))).toEqual(['limit-columns'])
  })
  test('another system’s student.csv is read as columns, not as School Data Sync', async () => {
    const reading = await readFile(
      bytesOf(`Student ID,UPN,First Name,Last Name,DOB\n7,${upn(1)},Ada,Khan,14/03/2013\n`),
      'student.csv',
    )
    expect(reading).toMatchObject({ format: 'csv', records: [{ sourceId: '7', surname: 'Khan', refused: false }] })
  })
})
