import { clocks } from '@waymark/duties'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { runCommandLine } from './run.ts'

const out = vi.spyOn(console, 'log').mockImplementation(() => undefined)
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
beforeEach(() => {
  out.mockClear()
  error.mockClear()
})
/** Where no database could ever be opened. */
const nowhere = { WAYMARK_DATA: `${import.meta.filename}/nowhere` }
const run = (...words: string[]) => runCommandLine(['deadlines', ...words], nowhere)
const printed = (): unknown => JSON.parse(out.mock.calls.flat().join('\n'))
const complained = () => error.mock.calls.flat().join('\n')

/** One question of each clock, with a worked answer. */
const asked: readonly (readonly [name: string, given: object, answer: object])[] = [
  [
    'ehc-assessment',
    { requestReceivedOn: '2026-09-14', adviceRequestedOn: '2026-10-26' },
    { adviceBy: '2026-12-07', finalPlanBy: '2027-02-01' },
  ],
  ['annual-review', { planMadeOn: '2026-03-05' }, { reviewCompleteBy: '2027-03-04', latestMeetingOn: '2027-02-04' }],
  [
    'phase-transfer',
    { kind: 'primary-to-secondary', transferYear: 2027 },
    { finalPlanBy: '2027-02-14', latestMeetingOn: '2026-11-22' },
  ],
  ['discrimination-claim', { actOn: '2026-11-23' }, { claimBy: '2027-05-22' }],
  ['senco-qualification', { becameSencoOn: '2025-01-01', priorServiceMonths: 0 }, { caught: true, mustHoldBy: '2028-01-01' }],
  [
    'senco-qualification',
    { becameSencoOn: '2024-09-01', priorServiceMonths: null, course: { award: 'NASENCO', startedOn: '2024-08-20' } },
    { caught: null, mustHoldBy: '2027-08-31', courseCounts: true, state: null },
  ],
  ['publication', { kind: 'equality-information', lastOn: '2026-03-30' }, { nextBy: '2027-03-29' }],
  ['ages', { bornOn: '2012-09-01', on: '2026-11-23' }, { yearGroup: '9', receptionStartsOn: '2017-09-01', youngPerson: false }],
  [
    'parent-meetings',
    { academicYear: '2026-27', heldOn: ['2026-10-12'], today: '2026-11-23' },
    { expected: 3, held: 1, state: 'running', nextBy: '2027-03-31' },
  ],
  ['retention', { bornOn: '2010-05-14', record: 'sen-file' }, { keepUntil: '2041-05-14' }],
  [
    'records-transfer',
    { leftOn: '2026-12-18', closures: [{ from: '2026-12-19', reopensOn: '2027-01-04' }] },
    { sendBy: '2027-01-22' },
  ],
]

test.each(asked)('%s %j', async (name, given, answer) => {
  expect(await run(name, JSON.stringify(given))).toBe(0)
  expect(printed()).toMatchObject({
    ...answer,
    because: expect.arrayContaining([expect.objectContaining({ citation: expect.anything() })]),
  })
  expect(error).not.toHaveBeenCalled()
})

test('each clock has been asked, and no two have one name', () => {
  const names = clocks.map((clock) => clock.name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => !asked.some(([one]) => one === name))).toEqual([])
})

describe.each(clocks.map((clock) => [clock.name, clock] as const))('%s, asked in a wrong way, ends with 2', (name, clock) => {
  const refusal = async (json: string) => {
    expect(await run(name, json)).toBe(2)
    expect(out).not.toHaveBeenCalled()
    expect(complained()).toContain('Use: npm run --silent waymark -- COMMAND')
    return complained()
  }
  test('an unknown key is named', async () => expect(await refusal('{"colour":"red"}')).toContain('colour: '))
  test('a key of the machine is no key', async () => expect(await refusal('{"__proto__":{}}')).toContain('__proto__: '))
  test('what is not JSON', async () => expect(await refusal('{bornOn}')).toContain('not JSON'))
  test.each(['[]', '5', 'null', '"2026-11-23"'])('%s is no set of facts', async (json) => {
    expect(await refusal(json)).toContain('The facts: ')
  })
  test('without a fact it needs', async () => {
    if (clock.required.length > 0) expect(await refusal('{}')).toContain(`${clock.required[0]}: `)
  })
  test.each(Object.keys(clock.fields))('%s is not a thing it reads', async (key) => {
    expect(await refusal(JSON.stringify({ [key]: { is: 'wrong' } }))).toContain(key)
  })
})

describe('wrong usage', () => {
  test.each([
    [[], 'Name the clock: '],
    [['cuckoo', '{}'], 'There is no clock cuckoo'],
    [['ages'], 'Give the facts as JSON: bornOn, on'],
    [['ages', '{', '}'], 'Too many words: }'],
    [['ages', '{"bornOn":"2014-02-31","on":"2026-11-23"}'], 'bornOn: give a day such as 2026-11-23'],
    [['publication', '{"kind":"poster","lastOn":"2026-11-23"}'], 'kind: choose one of sen-information-report'],
    [['parent-meetings', '{"academicYear":"2026"}'], 'academicYear: give a school year such as 2026-27'],
    [['parent-meetings', '{"heldOn":["2026-10-12","soon"]}'], 'heldOn.1: give a day'],
    [['records-transfer', '{"closures":[{"from":"2026-12-19"}]}'], 'closures.0.reopensOn: is needed'],
    [['senco-qualification', '{"course":{"award":"NPQ","startedOn":"1 May"}}'], 'course.startedOn: give a day'],
    [['senco-qualification', '{"priorServiceMonths":-1}'], 'priorServiceMonths: give a number'],
  ])('%j: %s', async (words, says) => {
    expect(await run(...words)).toBe(2)
    expect(complained()).toContain(says)
    expect(out).not.toHaveBeenCalled()
  })
})
