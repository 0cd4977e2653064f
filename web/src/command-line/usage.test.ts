import { newUpn } from '@waymark/interop'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { runCommandLine } from './run.ts'

const out = vi.spyOn(console, 'log').mockImplementation(() => undefined)
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
beforeEach(() => {
  out.mockClear()
  error.mockClear()
})
/** Where no database could ever be opened: none of these may try. */
const nowhere = { WAYMARK_DATA: `${import.meta.filename}/nowhere` }
const run = (words: string) => runCommandLine(words.split(' ').filter(Boolean), nowhere)
const printed = (): unknown => JSON.parse(out.mock.calls.flat().join('\n'))
const complained = () => error.mock.calls.flat().join('\n')

describe('wording', () => {
  const asked = (...words: string[]) => runCommandLine(words, nowhere)

  test('a vague statement, with each finding at its words', async () => {
    const text = 'Access to a quiet room where possible'
    expect(await asked('wording', 'provision', '--text', text)).toBe(0)
    expect(printed()).toMatchObject({ verdict: 'vague' })
    const { findings } = printed() as { findings: { from: number; to: number; rule: string }[] }
    const possible = findings.find(({ rule }) => rule === 'where-possible')
    expect(text.slice(possible?.from, possible?.to)).toBe('where possible')
    expect(Object.keys(findings[0] ?? {}).sort()).toEqual(['ask', 'from', 'rule', 'says', 'severity', 'to'])
  })

  test('a good one', async () => {
    const text = 'By July 2027 Kofi reads 80 of 100 words on sight (now 40).'
    expect(await asked('wording', 'outcome', '--text', text)).toBe(0)
    expect(printed()).toEqual({ verdict: 'ok', findings: [] })
  })

  test.each([
    ['wording'],
    ['wording outcome'],
    ['wording outcome --text='],
    ['wording letter --text=x'],
    ['wording outcome x --text=x'],
  ])('%s is wrong use', async (words) => {
    expect(await run(words)).toBe(2)
    expect(out).not.toHaveBeenCalled()
  })
})

describe('upn', () => {
  const permanent = newUpn('823', '4321', '04', 999)

  test('a permanent number that is right', async () => {
    expect(permanent).toBe('Y823432104999')
    expect(await run(`upn ${permanent}`)).toBe(0)
    expect(printed()).toEqual({ valid: true, kind: 'permanent', problems: [] })
  })

  test('a temporary one, which ends with a letter', async () => {
    expect(await run('upn J82343210401A')).toBe(0)
    expect(printed()).toEqual({ valid: true, kind: 'temporary', problems: [] })
  })

  test.each([
    ['A823432104999', '1510', 'it should be Y'],
    [permanent.slice(0, 12), 'upn-length', '13 characters'],
    [permanent.replace('823', '8O3'), '1540', 'letter O typed for 0'],
    [`${permanent.slice(0, 12)}S`, '1550', 'other than I, O or S'],
  ])('%s is said to be wrong, with the rule and what to do', async (code, rule, says) => {
    expect(await run(`upn ${code} --json`)).toBe(0)
    expect(printed()).toEqual({
      valid: false,
      kind: expect.stringMatching(/^(permanent|temporary)$/),
      problems: expect.arrayContaining([{ rule, severity: 'error', says: expect.stringContaining(says) }]),
    })
  })
})

describe('wrong usage ends with 2, says what is wrong and how to ask, and prints nothing', () => {
  test.each([
    ['', ''],
    ['schools', ''],
    ['school', ''],
    ['log', ''],
    ['upn', 'Name the UPN'],
    ['upn A B', 'Too many words: B'],
    ['import --school 100000', 'Name the file to bring in'],
    ['import a.csv', 'Name the school by its URN'],
    ['import a.csv --school 10000', 'six digits'],
    ['import a.csv --school 100000 --force', '--force'],
    ['register', 'Name the school by its URN'],
    ['register --school', '--school'],
    ['register --school 100000 everybody', 'Too many words: everybody'],
    ['due --school 100000 --today 2026-02-31', 'give a day such as 2026-11-23'],
    ['due --school 100000 --today 23/11/2026', 'give a day such as 2026-11-23'],
    ['school-from-gias --file a.csv', 'Name the school by its URN'],
    ['school-from-gias --school 100000', 'Name the file of Get Information about Schools'],
    ['log verify', 'Name the school by its URN'],
    ['backup', 'Name the file to write'],
    ['restore', 'Name the file to restore'],
    ['school add --urn 10 --name Alder --type academy --phase primary --la 382', '--urn: Enter the URN: six digits'],
    ['school add --urn 100000 --name Alder --type castle --phase primary --la 382', '--type: Choose the type of school'],
    ['school add --urn 100000 --name Alder --type academy --phase infant --la 382', '--phase: Choose the phase'],
    ['school add --urn 100000 --name Alder --type academy --phase primary --la 3', '--la: Enter the number of the local'],
    ['school add --urn 100000 --type academy --phase primary --la 382', '--name: Enter the name of the school'],
    ['school add', '--urn: Enter the URN'],
  ])('waymark %s', async (words, says) => {
    expect(await run(words)).toBe(2)
    expect(complained()).toContain(says)
    expect(complained()).toContain('Use: npm run --silent waymark -- COMMAND')
    expect(out).not.toHaveBeenCalled()
  })
})

test.each(['help', '--help'])('%s shows how to ask, and is no mistake', async (words) => {
  expect(await run(words)).toBe(0)
  expect(out.mock.calls.flat().join('\n')).toContain('restore FILE')
  expect(error).not.toHaveBeenCalled()
})

test('a setting that cannot be used is named, and its value is not repeated', async () => {
  const secret = 'mysql://somebody:hunter2@db'
  expect(await runCommandLine(['register', '--school', '100000'], { ...nowhere, DATABASE_URL: secret })).toBe(1)
  expect(complained()).toContain('DATABASE_URL cannot be used')
  expect(complained()).not.toContain('hunter2')
})

test('a data folder that cannot be made is told in words', async () => {
  expect(await run('register --school 100000')).toBe(1)
  expect(complained()).toContain('Part of that path is a file, not a folder')
})
