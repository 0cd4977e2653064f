import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { giasColumns } from '@waymark/interop'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openDoor } from '#platform/db/door.ts'
import { type Answered, jsonOf, waymark } from '#tests/support/command-line.ts'

// Each command starts a process and opens the database: a second or two.
vi.setConfig({ testTimeout: 120_000 })
const samples = path.resolve(import.meta.dirname, '../../../../shared/data')
const ctf = path.join(samples, 'ctf/SYNTHETIC-3822001_3824001.xml')
const present = fs.existsSync(ctf)
const place = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-line-'))
const data = path.join(place, 'data')
const run = (...words: string[]): Promise<Answered> => waymark(data, words)
const to = ['--school', '100000']
const addSchool = (urn: string) =>
  run('school', 'add', '--urn', urn, '--name', 'Alderwick School', '--type', 'academy', '--phase', 'secondary', '--la', '382')

interface Imported {
  format: string
  rows: number
  fates: Record<string, number>
  problems: { line: number | null; field: string | null; rule: string; found: string | null; says: string }[]
}
const total = (fates: Record<string, number>) => Object.values(fates).reduce((sum, count) => sum + count, 0)
const none = { new: 0, changed: 0, same: 0, left: 0, needsDecision: 0, refused: 0 }
function fileOf(name: string, text: string): string {
  fs.writeFileSync(path.join(place, name), text)
  return name
}

beforeAll(async () => {
  fs.mkdirSync(path.join(place, 'empty'))
  expect(await addSchool('100000')).toEqual({ code: 0, out: 'Added Alderwick School (URN 100000).\n', error: '' })
  const first = fileOf(
    'first.csv',
    'UPN,Surname,Forename,DOB,Year,SEN Status,SEN Start Date,Primary Need,Secondary Need\n' +
      'B801200005001,O’Neill,Seán,14/03/2013,9,K,01/09/2024,SPLD,SLCN\nR201100018042,Ali,Zara,02/01/2014,8,E,01/03/2025,ASD,\n' +
      ',Khan,Aisha,05/05/2014,8,N,,,\n',
  )
  const answer = await run('import', first, ...to, '--json')
  expect(jsonOf<Imported>(answer).fates).toEqual({ ...none, new: 3 })
}, 120_000)
afterAll(() => fs.rmSync(place, { recursive: true, force: true }))

const register = async (folder = data) => jsonOf<unknown[]>(await waymark(folder, ['register', ...to, '--json']))

describe('school add', () => {
  test('refuses a second school with the same number, and says so', async () => {
    expect(await addSchool('100000')).toEqual({ code: 1, out: '', error: expect.stringContaining('100000 already') })
  })
})

describe('school-from-gias', () => {
  const headings = Object.values(giasColumns).join(',')
  const gias = () =>
    fileOf('gias.csv', `${headings}\n100000,Alderwick School,Academy converter,Secondary,11,18,382,Kirklees,Open\n`)

  test('says what the file has beside what is recorded; only with --keep is it kept, once', async () => {
    const looked = await run('school-from-gias', ...to, '--file', gias())
    expect([looked.code, looked.error]).toEqual([0, ''])
    expect(looked.out).toContain('Ages\t11 to 18\trecorded: Not recorded')
    expect(looked.out).toContain('Nothing was changed.')
    const kept = await run('school-from-gias', ...to, '--file', gias(), '--keep')
    expect([kept.code, kept.error]).toEqual([0, ''])
    const again = await run('school-from-gias', ...to, '--file', gias())
    expect(again.out).toContain('Ages\t11 to 18\trecorded: 11 to 18')
  })

  test('a file without the school, one with other columns, and none at all end with 1 and say why', async () => {
    const without = fileOf('without.csv', `${headings}\n999999,Another,Academy converter,Primary,4,11,382,Kirklees,Open\n`)
    const other = fileOf('other.csv', 'URN,Name\n100000,Alderwick School\n')
    const answers = [
      [without, 'The URN 100000 is not in this file'],
      [other, 'EstablishmentName, TypeOfEstablishment (name)'],
      ['nowhere.csv', 'There is no file nowhere.csv here'],
    ] as const
    for (const [file, says] of answers)
      expect(await run('school-from-gias', ...to, '--file', file, '--keep')).toEqual({
        code: 1,
        out: '',
        error: expect.stringContaining(says),
      })
  })
})

describe('import', () => {
  const mixed =
    'UPN,Surname,Forename,DOB,Year,SEN Status,Leaving Date\nB801200005001,O’Neill,Seán,14/03/2013,9,K,\n' +
    'R201100018042,Ali,Zara,02/01/2014,8,E,20/07/2026\n,Khan,Aisha,05/05/2014,8,N,\n' +
    'H801200001001,Newman,Noor,01/02/2015,7,K,\n,Nobody,,31/02/2013,9,K,\n'

  test('a dry run says the fate of every row in these keys and no others, and changes nothing', async () => {
    const before = await register()
    const answer = await run('import', fileOf('mixed.csv', mixed), ...to, '--dry-run', '--json')
    expect([answer.code, answer.error]).toEqual([0, ''])
    const { format, rows, fates, problems, ...more } = jsonOf<Imported>(answer)
    expect([format, rows, total(fates), more]).toEqual(['csv', 5, 5, {}])
    expect(fates).toEqual({ new: 1, changed: 0, same: 1, left: 1, needsDecision: 1, refused: 1 })
    expect(problems).toContainEqual({
      line: 6,
      field: 'bornOn',
      rule: expect.any(String),
      found: '31/02/2013',
      says: expect.stringMatching(/^[A-Z0-9'’].*\.$/),
    })
    expect(await register()).toEqual(before)
  })

  test.skipIf(!present)(
    'a Common Transfer File comes in once, and a second time is only the same (needs ../shared/data)',
    async () => {
      const first = jsonOf<Imported>(await run('import', ctf, ...to, '--json'))
      expect(first).toEqual({ format: 'ctf-25', rows: 2, fates: { ...none, new: 2 }, problems: [] })
      const again = await run('import', ctf, ...to, '--json')
      expect([again.code, jsonOf<Imported>(again).fates]).toEqual([0, { ...none, same: 2 }])
    },
  )

  test.skipIf(!present)(
    'folders that cannot be used end with 1; the JSON is still whole and the reason is elsewhere (needs ../shared/data)',
    async () => {
      const before = await register()
      for (const [folder, format] of [
        ['ms-sds-uk-100', 'sds-v1'],
        ['oneroster-v1p1-base', 'oneroster-1.1'],
      ] as const) {
        const answer = await run('import', path.join(samples, folder), ...to, '--json')
        const { rows, fates, format: recognised } = jsonOf<Imported>(answer)
        expect([answer.code, recognised, fates]).toEqual([1, format, { ...none, refused: rows }])
        expect(answer.error).toMatch(/^Nothing in .* can be brought in\. \S/)
      }
      expect(await register()).toEqual(before)
    },
  )

  test.each([
    ['a file that is not there', ['import', 'nowhere.csv', ...to], 'There is no file nowhere.csv here.'],
    ['a school that is not there', ['import', 'first.csv', '--school', '999999'], 'There is no school with the URN 999999'],
    ['a folder without CSV files', ['import', 'empty', ...to], 'holds no CSV files'],
  ])('%s ends with 1 and the reason', async (_, words, says) => {
    expect(await run(...words)).toEqual({ code: 1, out: '', error: expect.stringContaining(says) })
  })

  test('for a person it prints words: each count, and each problem with its line', async () => {
    const { code, out } = await run('import', fileOf('mixed.csv', mixed), ...to, '--dry-run')
    expect(code).toBe(0)
    expect(out).toMatch(/^csv: 5 rows\. .*needs a decision 1.* A dry run: nothing was changed\.\n/)
    expect(out).toMatch(/\nline 6\tbornOn\t/)
  })
})

test('register prints those with SEN Support or a plan, with exact keys', async () => {
  const lines = await register()
  expect(lines).toContainEqual({
    upn: 'B801200005001',
    name: 'O’Neill, Seán',
    bornOn: '2013-03-14',
    year: '9',
    status: 'K',
    since: '2024-09-01',
    needs: [
      { type: 'SPLD', rank: 1 },
      { type: 'SLCN', rank: 2 },
    ],
  })
  expect(JSON.stringify(lines)).not.toContain('Khan')
  const { out } = await run('register', ...to)
  expect(out).toContain('Ali, Zara\tR201100018042\t8\tE\tsince 2025-03-01\tASD\n')
})

test('due explains each line down to its authority, on the day that is asked for', async () => {
  type Line = { duty: string; about: string; state: string; lastDay: string | null; because: string[] }
  const answer = await run('due', ...to, '--today', '2026-11-23', '--json')
  const lines = jsonOf<Line[]>(answer)
  expect([answer.code, answer.error]).toEqual([0, ''])
  for (const line of lines) {
    expect(Object.keys(line)).toEqual(['duty', 'about', 'state', 'lastDay', 'because'])
    expect(line.because.at(-1)).toMatch(/^(Must|Should|May): .*(Act|Regulations|Code of Practice|conditions of grant) \D*\d{4}/)
    expect(line.because.length).toBeGreaterThan(1)
  }
  expect(lines.some((line) => line.about.includes('Zara Ali') && line.duty === 'la-review-12-months')).toBe(true)
  expect(lines.some((line) => line.about === 'Alderwick School')).toBe(true)
  const earlier = jsonOf<Line[]>(await run('due', ...to, '--today', '2025-01-06', '--json'))
  expect(earlier.some((line) => line.about.includes('Zara Ali') && line.duty.startsWith('ehc-plan.'))).toBe(false)
})

test('log verify walks the chain of all that was done here', async () => {
  expect(await run('log', 'verify', ...to)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+ entries, \d+ sealed\. The chain holds\./),
  })
  const found = jsonOf<Record<string, unknown>>(await run('log', 'verify', ...to, '--json'))
  expect(found).toMatchObject({ whole: true, faults: [], waiting: 0, entries: found['sealed'] })
})

describe('backup and restore', () => {
  const elsewhere = path.join(place, 'elsewhere')

  test('what was kept comes back the same in a new folder that nobody else may open', async () => {
    expect(await run('backup', 'kept.tgz')).toMatchObject({ code: 0, error: '' })
    expect(fs.statSync(path.join(place, 'kept.tgz')).mode & 0o077).toBe(0)
    expect(await waymark(elsewhere, ['restore', 'kept.tgz'])).toMatchObject({ code: 0, error: '' })
    expect(fs.statSync(path.join(elsewhere, 'database')).mode & 0o077).toBe(0)
    expect(await register(elsewhere)).toEqual(await register())
    expect(jsonOf(await waymark(elsewhere, ['log', 'verify', ...to, '--json']))).toMatchObject({ whole: true })
  })

  test('neither writes over what is there', async () => {
    const kept = fs.readFileSync(path.join(place, 'kept.tgz'))
    expect(await run('backup', 'kept.tgz')).toEqual({ code: 1, out: '', error: expect.stringContaining('is there already') })
    expect(fs.readFileSync(path.join(place, 'kept.tgz')).equals(kept)).toBe(true)
    const before = await register()
    expect(await run('restore', 'kept.tgz')).toEqual({ code: 1, out: '', error: expect.stringContaining('is not empty') })
    expect(await register()).toEqual(before)
  })

  test('what is no backup, or half of one, or not there, is refused in words and leaves nothing', async () => {
    const half = fs.readFileSync(path.join(place, 'kept.tgz')).subarray(0, 100_000)
    fs.writeFileSync(path.join(place, 'half.tgz'), half)
    for (const name of ['first.csv', 'half.tgz', 'nowhere.tgz']) {
      const third = path.join(place, 'third')
      const answer = await waymark(third, ['restore', name])
      expect(answer).toEqual({ code: 1, out: '', error: expect.stringContaining(name) })
      expect(answer.error.trim().split('\n')).toHaveLength(1)
      expect(fs.existsSync(path.join(third, 'database'))).toBe(false)
    }
  })
})

test('while another process holds the data folder, each command says so in plain words', async () => {
  const door = await openDoor({ databaseUrl: null, dataFolder: path.join(data, 'database') })
  try {
    for (const words of [
      ['register', ...to, '--json'],
      ['backup', 'while-held.tgz'],
      ['import', 'first.csv', ...to],
    ]) {
      const answer = await run(...words)
      expect(answer).toMatchObject({ code: 1, out: '' })
      expect(answer.error).toMatch(/already open in another Waymark process.*\n.*Stop it first, and ask again\.\n$/)
    }
    expect(fs.existsSync(path.join(place, 'while-held.tgz'))).toBe(false)
    // What needs no database is answered all the same.
    expect(jsonOf(await run('upn', 'B801200005001'))).toEqual({ valid: true, kind: 'permanent', problems: [] })
    expect(await run('register')).toEqual({ code: 2, out: '', error: expect.stringContaining('Use: npm run') })
  } finally {
    await door.end()
  }
})
