import { neutralise } from '@waymark/interop'
import { expect, test } from 'vitest'
import { ProvisionForm } from './library.form.ts'
import { fieldsOf, matches, shapeWords } from './library.rules.ts'
import { fatesOf, librarySheet, lineOf } from './library-sheet.rules.ts'
import { startingLibrary } from './starting-library.rules.ts'

test('the starting library has about 40 provisions of every wave and area, each once, whole, and rated by nobody', () => {
  expect(startingLibrary.length).toBeGreaterThanOrEqual(40)
  for (const part of ['key', 'name'] as const)
    expect(new Set(startingLibrary.map((one) => one[part].toLowerCase())).size).toBe(startingLibrary.length)
  expect(new Set(startingLibrary.map(({ wave }) => wave)).size).toBe(3)
  expect(new Set(startingLibrary.flatMap(({ areas }) => areas)).size).toBe(4)
  for (const one of startingLibrary) {
    expect([one.name, ProvisionForm.safeParse(one).success]).toEqual([one.name, true])
    expect(Object.keys(one).filter((key) => key.startsWith('evidence'))).toEqual([])
    expect([one.name, one.about.length > 40, one.expectedEffect.length > 10, one.entryMeasure === one.exitMeasure]).toEqual([
      one.name,
      true,
      true,
      true,
    ])
    if (one.wave !== 'universal')
      expect([one.minutes, one.timesAWeek, one.weeks, one.size].every((value) => value !== null && value > 0)).toBe(true)
  }
})

const row = {
  name: '-5 club',
  about: '=HYPERLINK("x")',
  wave: 'specialist' as const,
  areas: ['SEMH' as const, 'CI' as const],
  evidence: 'own' as const,
  evidenceAbout: null,
  evidenceLink: 'https://example.org/a',
  evidenceOn: '2026-11-02',
  roleId: 'r',
  role: 'Teaching assistant',
  qualification: null,
  minutes: 20,
  timesAWeek: 2,
  weeks: 10,
  size: 1,
  room: null,
  resourcesPence: 1250,
  licencePence: null,
  entryMeasure: 'Words',
  exitMeasure: 'Words',
  expectedGain: -5,
  expectedEffect: 'Fewer',
}

test('a library that was saved is the same when it is brought in by another school, cells made harmless and all', () => {
  const sheet = librarySheet([lineOf(fieldsOf(row), row)])
  const [headings = [], cells = []] = sheet.map((line) => line.map(neutralise))
  expect(cells[0]).toBe("'-5 club")
  const line = { line: 2, cells: Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])) }
  const [fate] = fatesOf([line], {
    names: [],
    roles: [{ roleId: '0198c0de-0000-7000-8000-000000000001', name: 'teaching assistant' }],
  })
  if (fate?.fate !== 'add') throw new Error(JSON.stringify(fate))
  const { resources, licence, roleId, ...given } = fate.given
  const { resourcesPence, licencePence, role, roleId: _, ...recorded } = row
  expect(given).toEqual(recorded)
  expect([resources, licence, roleId]).toEqual(['12.50', null, '0198c0de-0000-7000-8000-000000000001'])
  expect([resourcesPence, licencePence, role]).toEqual([1250, null, 'Teaching assistant'])
})

test('each line of a file has its fate: added, standing already, twice, or to be put right with what to do', () => {
  const cells = (name: string, over = {}) => ({
    Name: name,
    Wave: 'Targeted',
    'Areas of need': 'Cognition and learning',
    ...over,
  })
  const lines = [
    cells('A'),
    cells('Reading'),
    cells('a'),
    cells('B', { Minutes: '0' }),
    cells('C', { Wave: 'Purple' }),
    cells(''),
  ]
  const fates = fatesOf(
    lines.map((one, at) => ({ line: at + 2, cells: one })),
    { names: ['reading'], roles: [] },
  )
  expect(fates.map(({ fate }) => fate)).toEqual(['add', 'stands', 'stands', 'wrong', 'wrong', 'wrong'])
  expect(fates[2]?.says).toContain('earlier line')
  expect(fates[3]?.says).toBe('Minutes: Enter the minutes of a session as a whole number from 1 to 600.')
  expect(fatesOf([{ line: 2, cells: cells('D', { 'Given by': 'Wizard' }) }], { names: [], roles: [] })[0]?.says).toContain(
    'Wizard',
  )
})

test('the filter wants every word, in the name or in what it is', () => {
  const one = { name: 'Reading fluency', about: 'A short text aloud', wave: 'targeted' as const, areas: ['CL' as const] }
  const all = { wave: '' as const, area: '' as const, words: '' }
  expect(matches(one, all)).toBe(true)
  expect(matches(one, { ...all, words: 'ALOUD reading' })).toBe(true)
  expect(matches(one, { ...all, words: 'reading maths' })).toBe(false)
  expect(matches(one, { ...all, wave: 'universal' })).toBe(false)
  expect(matches(one, { ...all, area: 'SP' })).toBe(false)
  expect(shapeWords({ minutes: 20, timesAWeek: 1, weeks: 10, size: 6 })).toBe('20 minutes, once a week, 10 weeks, up to 6 pupils')
  expect(shapeWords({ minutes: null, timesAWeek: null, weeks: null, size: null })).toBe('')
})
