import { beforeEach, expect, test, vi } from 'vitest'
import { runCommandLine } from './run.ts'

const out = vi.spyOn(console, 'log').mockImplementation(() => undefined)
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
beforeEach(() => {
  out.mockClear()
  error.mockClear()
})
/** Where no database could ever be opened. */
const nowhere = { WAYMARK_DATA: `${import.meta.filename}/nowhere` }
const run = (...words: string[]) => runCommandLine(['wording', ...words], nowhere)
const printed = () => JSON.parse(out.mock.calls.flat().join('\n'))

test('a statement is printed as JSON with its verdict and its findings, and nothing else', async () => {
  expect(await run('outcome', '--text', 'By July 2027 Priya reads 60 words a minute (now 35).')).toBe(0)
  expect(printed()).toEqual({ verdict: 'ok', findings: [] })
  expect(error).not.toHaveBeenCalled()
})

test('a finding says where, what and what to ask', async () => {
  expect(await run('provision', '--text', 'A TA reads with Ivy for up to 3 hours a week.')).toBe(0)
  expect(printed()).toEqual({
    verdict: 'vague',
    findings: [
      { rule: 'up-to', severity: 'error', from: 24, to: 30, says: expect.any(String), ask: expect.stringMatching(/\?$/) },
    ],
  })
})

test.each(['- Regular support', '--text', '-x'])('text that begins with a dash is text: %s', async (text) => {
  expect(await run('provision', '--text', text)).toBe(0)
  expect(printed()).toMatchObject({ verdict: 'vague' })
})

test.each([
  [[], 'Name the kind of wording: outcome or provision'],
  [['plan', '--text', 'x'], 'Say what it is: wording outcome, or wording provision'],
  [['outcome'], 'Give the words after --text'],
  [['outcome', '--text'], '--text'],
  [['outcome', '--text', ' '], 'Give the words after --text'],
  [['outcome', '--text', 'x', 'y'], 'Too many words: y'],
  [['outcome', '--txt', 'x'], "Unknown option '--txt'"],
])('wording %j is wrong use: it ends with 2, says why, and prints nothing', async (words, says) => {
  expect(await run(...words)).toBe(2)
  expect(error.mock.calls.flat().join('\n')).toContain(says)
  expect(out).not.toHaveBeenCalled()
})
