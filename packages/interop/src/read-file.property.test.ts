import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Read } from './pupils/pupil-record.ts'
import { guessMapping, readFile } from './read-file.ts'
import { readFolder } from './read-folder.ts'
import { recognise } from './recognise.ts'
import { bytesOf, needsSamples, sample, sampleFolder, samplesAbsent } from './testing/samples.ts'
import { writeXlsx } from './xlsx/write-workbook.ts'

const names = fc.constantFrom('x.csv', 'x.xml', 'x.xlsx', 'x.zip', 'users.csv', 'Student.csv', '')

/** Whatever happened, the reading is whole: nothing importable without a name and birthday, and every problem says something. */
function expectWhole(reading: Read): void {
  expect(reading.rows).toBe(reading.records.length)
  for (const problem of reading.problems) expect(problem.says).not.toBe('')
  const fileError = reading.problems.some((problem) => problem.row === null && problem.severity === 'error')
  for (const record of reading.records) {
    const complete = record.surname !== null && record.forename !== null && record.bornOn !== null && !fileError
    if (!record.refused) expect(complete).toBe(true)
  }
  if (reading.records.length === 0) expect(fileError).toBe(true)
}

async function survives(bytes: Uint8Array, name: string): Promise<void> {
  expect(recognise(bytes, name).why).not.toBe('')
  await guessMapping(bytes, name)
  expectWhole(await readFile(bytes, name))
}

const mutations = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999999, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
  minLength: 1,
  maxLength: 12,
})

function mutate(bytes: Uint8Array, changes: readonly (readonly [number, number])[], keep: number): Uint8Array {
  const copy = bytes.slice(0, Math.ceil(bytes.length * keep))
  for (const [place, value] of changes) copy[Math.floor(place * copy.length)] = value
  return copy
}

const keep = fc.oneof(fc.constant(1), fc.double({ min: 0.05, max: 1, noNaN: true }))

describe('no bytes make a reader throw', () => {
  test('random bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), names, survives), { numRuns: 300 })
  })
  test('random bytes behind a known beginning', async () => {
    const leads = [
      '<?xml version="1.0"?><CTfile><CTFpupilData>',
      'PK\u0003\u0004',
      'UPN,Surname,Forename,DOB\n',
      'sourcedId,givenName\n',
      '\uFEFF',
      'sep=;\n',
    ].map(bytesOf)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...leads), fc.uint8Array({ maxLength: 300 }), names, (lead, rest, name) =>
        survives(Uint8Array.from([...lead, ...rest]), name),
      ),
      { numRuns: 300 },
    )
  })
  test('random cells under known headings', async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('14/03/2013', '1/2/3', 'Khan', '__proto__', '41347', '99999'),
    )
    const file = fc.array(fc.array(cell, { minLength: 2, maxLength: 7 }), { maxLength: 8 })
    const heading = '__proto__,UPN,Surname,Forename,DOB,SEN Status,SEN Type'
    await fc.assert(
      fc.asyncProperty(file, (rows) => survives(bytesOf(`${heading}\n${rows.map((row) => row.join(',')).join('\n')}`), 'x.csv')),
      { numRuns: 300 },
    )
  })
  test('a workbook with bytes changed or cut off', async () => {
    const book = await writeXlsx({
      name: 'S',
      rows: [
        ['UPN', 'Surname', 'Forename', 'DOB'],
        ['', 'Khan', 'Ada', '14/03/2013'],
      ],
    })
    await fc.assert(
      fc.asyncProperty(mutations, keep, (changes, part) => survives(mutate(book, changes, part), 'x.xlsx')),
      { numRuns: 150 },
    )
  })
})

describe.skipIf(samplesAbsent)(`the samples with bytes changed or cut off${needsSamples}`, () => {
  test('CTF', async () => {
    const ctf = sample('ctf/SYNTHETIC-3822001_3824001.xml')
    await fc.assert(
      fc.asyncProperty(mutations, keep, (changes, part) => survives(mutate(ctf, changes, part), 'x.xml')),
      { numRuns: 200 },
    )
  })
  test.each(['oneroster-v1p1-base', 'ms-sds-uk-100'])('%s, as a folder and as a zip', async (name) => {
    const files = sampleFolder(name)
    const zip = zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes])))
    await fc.assert(
      fc.asyncProperty(mutations, keep, fc.nat(files.length - 1), async (changes, part, at) => {
        expectWhole(
          readFolder(files.map((file, place) => (place === at ? { ...file, bytes: mutate(file.bytes, changes, part) } : file))),
        )
        await survives(mutate(zip, changes, part), 'x.zip')
      }),
      { numRuns: 60 },
    )
  })
})
