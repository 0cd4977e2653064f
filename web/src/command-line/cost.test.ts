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
const run = (...words: string[]) => runCommandLine(['cost', ...words], nowhere)

test('a cost is printed as JSON, pounds with two places and the steps, and nothing else', async () => {
  expect(await run('{"hourlyRate":"14.50","weeklyMinutes":90,"weeks":38,"groupSize":3,"threshold":200}')).toBe(0)
  expect(JSON.parse(out.mock.calls.flat().join('\n'))).toEqual({
    total: '826.50',
    perPupil: '275.50',
    schoolShare: '200.00',
    aboveThreshold: '75.50',
    because: expect.arrayContaining(['Shared by 3 pupils, each carries: £275.50.']),
  })
  expect(error).not.toHaveBeenCalled()
})

test.each([
  [[], 'Give the facts as JSON: hourlyRate or annualRatePerWeeklyHour'],
  [['{hourlyRate}'], 'The facts are not JSON'],
  [['[]'], 'The facts: give an object'],
  [['{}', '{}'], 'Too many words: {}'],
  [['{"hourlyRate":12,"weeklyMinutes":0,"weeks":38}'], 'weeklyMinutes: give minutes a week'],
  [['{"hourlyRate":12,"annualRatePerWeeklyHour":550}'], 'hourlyRate: give either this or'],
  [['{"colour":"red"}'], 'colour: is not known here'],
])('cost %j is wrong use: it ends with 2, says why, and prints nothing', async (words, says) => {
  expect(await run(...words)).toBe(2)
  expect(error.mock.calls.flat().join('\n')).toContain(says)
  expect(error.mock.calls.flat().join('\n')).toContain('Use: npm run --silent waymark -- COMMAND')
  expect(out).not.toHaveBeenCalled()
})
