import { expect, test } from 'vitest'
import { readSheet } from './read-sheet.ts'
import { writeXlsx } from './xlsx/write-workbook.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const csv = 'UPN,Surname,Forename,DOB,Reading,Maths\nB801200005001,Neill,Omar,14/03/2013,4+,5-\n,O’Brien,Zoë,21/11/2012,,6\n'

test('a sheet of marks gives who each line is about and what stands beside', async () => {
  const sheet = await readSheet(bytes(csv), 'marks.csv')
  expect(sheet.problem).toBeNull()
  expect(sheet.identity).toEqual(['UPN', 'Surname', 'Forename', 'DOB'])
  expect(sheet.rows).toMatchObject([
    { line: 2, upn: 'B801200005001', bornOn: '2013-03-14', cells: { Reading: '4+', Maths: '5-' } },
    { line: 3, upn: null, surname: 'O’Brien', forename: 'Zoë', bornOn: '2012-11-21', cells: { Reading: '', Maths: '6' } },
  ])
})

test('lines above the headings are no pupils, and no birthday is no mistake where there is a UPN', async () => {
  const sheet = await readSheet(bytes('Autumn marks\n\nUPN,Surname,Forename,Score\nB801200005001,Neill,Omar,104\n'), 'a.csv')
  expect(sheet.rows).toMatchObject([{ upn: 'B801200005001', bornOn: null, cells: { Score: '104' } }])
})

test('a workbook reads like the same list in CSV', async () => {
  const sheet = await readSheet(
    await writeXlsx({
      name: 'Marks',
      rows: [
        ['UPN', 'Surname', 'Reading'],
        ['B801200005001', 'Neill', '4+'],
      ],
    }),
    'a.xlsx',
  )
  expect(sheet.rows).toMatchObject([{ upn: 'B801200005001', surname: 'Neill', cells: { Reading: '4+' } }])
})

test('what is no sheet, or has nothing in it, says so and what to do', async () => {
  expect((await readSheet(bytes('%PDF-1.7'), 'a.pdf')).problem).toMatch(/\w/)
  expect((await readSheet(bytes('UPN,Surname\n'), 'a.csv')).problem).toContain('no rows')
  expect((await readSheet(new Uint8Array(), 'a.csv')).problem).toMatch(/\w/)
})
