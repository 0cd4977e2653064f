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

const summer = [{ from: '2026-07-23', reopensOn: '2026-09-02' }]
const advice = (adviceRequestedOn: string) => ({ requestReceivedOn: '2026-07-01', adviceRequestedOn, closures: summer })
const course = { award: 'NASENCO', startedOn: '2023-10-02' }

/** Every worked example of timelines.md in its order, and a question of each clock for which it has none. */
const asked: readonly (readonly [name: string, given: object, answer: object])[] = [
  // Section 0, the counting conventions
  ['annual-review', { planMadeOn: '2024-02-29' }, { reviewCompleteBy: '2025-02-28' }],
  ['annual-review', { planMadeOn: '2023-03-01' }, { reviewCompleteBy: '2024-02-29' }],
  // Section 1
  [
    'ehc-assessment',
    { requestReceivedOn: '2026-09-14', adviceRequestedOn: '2026-10-26', draftServedOn: '2027-01-04' },
    {
      decideBy: '2026-10-26',
      adviceBy: '2026-12-07',
      noPlanNoticeBy: '2027-01-04',
      draftCommentsUntil: '2027-01-18',
      finalPlanBy: '2027-02-01',
    },
  ],
  // Section 1.1
  ['ehc-assessment', advice('2026-07-15'), { closureException: false }],
  ['ehc-assessment', advice('2026-07-16'), { closureException: true }],
  ['ehc-assessment', advice('2026-07-20'), { closureException: true }],
  ['ehc-assessment', advice('2026-08-26'), { closureException: true }],
  ['ehc-assessment', advice('2026-08-27'), { closureException: false }],
  // Section 1.2
  ['move-between-authorities', { movedOn: '2026-11-23', oldAuthorityAwareOn: '2026-11-23' }, { transferBy: '2026-12-11' }],
  ['move-between-authorities', { movedOn: '2026-11-23' }, { transferBy: null, tellFamilyBy: null, reviewBy: null }],
  [
    'tribunal-order',
    { kind: 'assess', on: '2026-11-23' },
    { notifyBy: '2026-12-07', noPlanNoticeBy: '2027-02-01', finalPlanBy: '2027-03-01' },
  ],
  ['tribunal-order', { kind: 'make-plan', on: '2026-11-23' }, { draftBy: '2026-12-28', finalPlanBy: '2027-02-08' }],
  // Section 2, examples A and B
  [
    'annual-review',
    { planMadeOn: '2026-03-05' },
    {
      reviewCompleteBy: '2027-03-04',
      latestMeetingOn: '2027-02-04',
      inviteBy: '2027-01-21',
      adviceCirculatedBy: '2027-01-21',
      reportBy: '2027-02-18',
      decisionBy: '2027-03-04',
      amendmentNoticeBy: '2027-03-04',
      finalPlanBy: '2027-04-29',
      because: expect.arrayContaining([expect.objectContaining({ on: '2027-01-20' })]),
    },
  ],
  [
    'annual-review',
    { meetingOn: '2026-11-10', amendmentNoticeOn: '2026-12-04' },
    {
      inviteBy: '2026-10-27',
      reportBy: '2026-11-24',
      decisionBy: '2026-12-08',
      finalPlanBy: '2027-01-29',
      finalPlanOuterBy: '2027-02-02',
      because: expect.arrayContaining([expect.objectContaining({ on: '2026-12-18' })]),
    },
  ],
  // Section 2.1
  [
    'phase-transfer',
    { kind: 'primary-to-secondary', transferYear: 2027 },
    { finalPlanBy: '2027-02-14', latestMeetingOn: '2026-11-22' },
  ],
  [
    'phase-transfer',
    { kind: 'secondary-to-post-16', transferYear: 2027 },
    { finalPlanBy: '2027-03-30', latestMeetingOn: '2027-01-05' },
  ],
  ['phase-transfer', { kind: 'between-post-16', movesOn: '2027-09-01' }, { finalPlanBy: '2027-04-01' }],
  // Section 3
  ['appeal', { letterOn: '2026-12-08', certificateOn: '2027-01-20' }, { lodgeBy: '2027-02-22', shifted: 'non-working-day' }],
  ['appeal', { letterOn: '2026-10-26' }, { lodgeBy: '2027-01-04', shifted: 'christmas' }],
  ['appeal', { letterOn: '2026-06-10' }, { lodgeBy: '2026-09-01', shifted: 'august' }],
  ['discrimination-claim', { actOn: '2026-11-23' }, { claimBy: '2027-05-22' }],
  ['discrimination-claim', { actOn: '2026-02-11' }, { claimBy: '2026-08-10' }],
  ['tribunal-order', { kind: 'unopposed-contents', on: '2026-11-20' }, { finalPlanBy: '2026-12-25' }],
  // Section 4
  [
    'parent-meetings',
    { academicYear: '2026-27', heldOn: ['2026-10-12'], today: '2026-11-23' },
    { expected: 3, held: 1, state: 'running', nextBy: '2027-03-31' },
  ],
  ['parent-meetings', { academicYear: '2026-27', heldOn: [], joinedOn: '2027-01-11', today: '2027-01-11' }, { expected: 2 }],
  // Section 5, examples A to D
  [
    'senco-qualification',
    { becameSencoOn: '2023-09-01', priorServiceMonths: 0, course, today: '2026-11-23' },
    { caught: true, mustHoldBy: '2026-09-01', courseCounts: true, state: 'late' },
  ],
  ['senco-qualification', { becameSencoOn: '2025-01-01', priorServiceMonths: 0 }, { caught: true, mustHoldBy: '2028-01-01' }],
  [
    'senco-qualification',
    { becameSencoOn: '2024-09-01', priorServiceMonths: null, course: { award: 'NASENCO', startedOn: '2024-08-20' } },
    { caught: null, mustHoldBy: '2027-08-31', courseCounts: true, state: null },
  ],
  ['senco-qualification', { becameSencoOn: '2026-09-01', priorServiceMonths: 8 }, { caught: true, mustHoldBy: '2029-09-01' }],
  // Section 6
  ['publication', { kind: 'equality-information', lastOn: '2026-03-30' }, { nextBy: '2027-03-29' }],
  ['publication', { kind: 'equality-objectives', lastOn: '2023-09-01' }, { nextBy: '2027-08-31' }],
  ['publication', { kind: 'accessibility-plan', lastOn: '2024-09-01' }, { nextBy: '2027-08-31' }],
  // Section 7
  ['retention', { bornOn: '2010-05-14', record: 'sen-file' }, { keepUntil: '2041-05-14' }],
  ['retention', { bornOn: '2010-05-14', record: 'pupil-file' }, { keepUntil: '2035-05-14' }],
  // Section 9
  [
    'records-transfer',
    { leftOn: '2026-12-18', closures: [{ from: '2026-12-19', reopensOn: '2027-01-04' }] },
    { sendBy: '2027-01-22' },
  ],
  // Section 9b
  ['ages', { bornOn: '2012-09-01', on: '2026-11-23' }, { yearGroup: '9', receptionStartsOn: '2017-09-01', youngPerson: false }],
]

test.each(asked)('%s %j', async (name, given, answer) => {
  expect(await run(name, JSON.stringify(given))).toBe(0)
  expect(printed()).toMatchObject({ because: expect.arrayContaining([expect.objectContaining({ citation: expect.anything() })]) })
  expect(printed()).toMatchObject(answer)
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
