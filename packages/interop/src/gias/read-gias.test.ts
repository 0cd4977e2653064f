import { describe, expect, test } from 'vitest'
import { bytesOf, needsSamples, rulesOf, sample, samplesAbsent } from '../testing/samples.ts'
import { typeOfGias } from './gias-words.ts'
import { giasColumns, readGias } from './read-gias.ts'

const headings = Object.values(giasColumns).map((name) => `"${name}"`)
const line = (urn: string, ...more: string[]) => [urn, ...more].map((cell) => `"${cell}"`).join(',')
const alder = line('100001', 'Alderwick School', 'Academy converter', 'Secondary', '11', '18', '382', 'Kirklees', 'Open')
const fileOf = (...lines: string[]) => [bytesOf(`${[headings.join(','), ...lines].join('\r\n')}\r\n`)]
const read = (urn: string, ...lines: string[]) => readGias(fileOf(...lines), urn)
const withType = (type: string, phase = 'Not applicable', status = 'Open') =>
  read('100002', line('100002', 'A', type, phase, '2', '19', '382', 'Kirklees', status))

test('the line of the school is read among others', () => {
  const { school, problems } = read(
    '100001',
    line('100000', 'Another', 'Free schools', 'Primary', '4', '11', '201', 'X', 'Open'),
    alder,
  )
  expect(problems).toEqual([])
  expect(school).toEqual({
    urn: '100001',
    name: 'Alderwick School',
    typeName: 'Academy converter',
    type: 'academy',
    phaseName: 'Secondary',
    phase: 'secondary',
    ageFrom: 11,
    ageTo: 18,
    authority: { number: '382', name: 'Kirklees' },
    status: 'Open',
  })
})

test('a number that stands in another column is no URN', () => {
  const other = line('100009', 'Formerly 100001', 'Free schools', 'Primary', '4', '11', '201', 'X', 'Open')
  expect(read('100001', other, alder).school?.name).toBe('Alderwick School')
  expect(rulesOf(read('100001', other))).toEqual(['urn-absent'])
})

test('names with accents come through in Windows-1252 and in UTF-8', () => {
  const written = alder.replace('Alderwick', 'Zoë’s')
  expect(read('100001', written).school?.name).toBe('Zoë’s School')
  const windows = Uint8Array.from([...`${headings.join(',')}\n${written}`], (letter) =>
    letter === '’' ? 0x92 : (letter.codePointAt(0) ?? 0),
  )
  expect(readGias([windows], '100001').school?.name).toBe('Zoë’s School')
})

test('it is the same in pieces of any size, with line ends and commas inside quotation marks', () => {
  const [whole = new Uint8Array()] = fileOf(line('100000', 'One,\ntwo', 'x', 'x', '1', '2', '3', 'x', 'Open'), alder)
  for (const size of [1, 7, 64]) {
    const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) => whole.subarray(at * size, (at + 1) * size))
    expect(readGias(pieces, '100001').school?.authority).toEqual({ number: '382', name: 'Kirklees' })
  }
})

test('a file without the school says so; one without a column names it', () => {
  expect(read('999999', alder)).toMatchObject({ school: null, problems: [{ rule: 'urn-absent', severity: 'error' }] })
  const without = [headings.filter((name) => !/PhaseOf|LA .code/.test(name)).join(','), alder].join('\n')
  const { school, problems } = readGias([bytesOf(without)], '100001')
  expect(school).toBeNull()
  expect(problems[0]?.says).toContain('PhaseOfEducation (name), LA (code)')
})

test('what is no CSV file, is empty or never closes a quotation mark is refused in words', () => {
  expect(rulesOf(readGias([], '100001'))).toEqual(['empty'])
  expect(rulesOf(readGias([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 8])], '100001'))).toEqual(['not-text'])
  const open = bytesOf(`${headings.join(',')}\n"${'x'.repeat(1_100_000)}`)
  expect(rulesOf(readGias([open], '100001'))).toEqual(['csv-quote-open'])
})

describe('the words of the file', () => {
  test.each([
    ['Community school', 'maintained'],
    ['Free schools', 'academy'],
    ['Local authority nursery school', 'nursery'],
    ['Foundation special school', 'special'],
    ['Free schools special', 'special-academy'],
    ['Non-maintained special school', 'non-maintained-special'],
    ['Pupil referral unit', 'pru'],
    ['Academy alternative provision converter', 'ap-academy'],
    ['Free schools 16 to 19', 'post-16-academy'],
    ['Other independent special school', 'independent'],
  ])('%s is %s', (words, type) => {
    expect(withType(words).school?.type).toBe(type)
  })

  test('a type or phase that is none of ours is said and not guessed, and the rest is read', () => {
    const { school, problems } = withType('Further education')
    expect(school).toMatchObject({ type: null, typeName: 'Further education', phase: null, ageFrom: 2, ageTo: 19 })
    expect(problems.map(({ field, found }) => [field, found])).toEqual([
      ['type', 'Further education'],
      ['phase', 'Not applicable'],
    ])
  })

  test('a school that is closed, and an age that is none, are said', () => {
    expect(rulesOf(withType('Free schools', 'Primary', 'Closed'))).toEqual(['not-open'])
    const { school, problems } = read('100001', alder.replace('"18"', '""'))
    expect([school?.ageTo, problems[0]?.field]).toEqual([null, 'ageTo'])
  })

  test.skipIf(samplesAbsent)(`every column read is one of the file's, and the types left out are these${needsSamples}`, () => {
    const text = (name: string) => new TextDecoder().decode(sample(`gias/${name}`)).split(/\r?\n/)
    expect(text('edubasealldata-columns.txt')).toEqual(expect.arrayContaining(Object.values(giasColumns)))
    const types = text('gias-establishment-types-20250422.csv')
      .slice(1)
      .flatMap((row) => row.split(',')[3] ?? [])
    expect([...new Set(types.filter((type) => typeOfGias(type) === null))].sort()).toEqual([
      'Academy secure 16 to 19',
      'British schools overseas',
      'City technology college',
      'Further education',
      'Higher education institutions',
      'Institution funded by other government department',
      'Miscellaneous',
      'Offshore schools',
      'Online provider',
      'Secure units',
      "Service children's education",
      'Sixth form centres',
      'Special post 16 institution',
      'Welsh establishment',
    ])
  })
})
