import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDay } from '../../counting/days.ts'
import { noticeOf, windowStartingWith } from '../../counting/periods.ts'
import { readGiven, type Worked } from '../clock.ts'
import { annualReview } from './annual-review.ts'
import { discriminationClaim } from './discrimination-claim.ts'
import { ehcAssessment } from './ehc-assessment.ts'
import { ehcClocks } from './index.ts'
import { phaseTransfer } from './phase-transfer.ts'
import { dayInForce } from './tests/day-in-force.ts'

/** The days of an answer by their names. */
const daysOf = (answer: Worked): Map<string, string> =>
  new Map(Object.entries(answer).flatMap(([key, value]) => (typeof value === 'string' && readDay(value) ? [[key, value]] : [])))

/** For each clock its anchors, every one of which is moved alone while the others stay. */
const clocksByAnchor: readonly (readonly [name: string, anchors: readonly string[], given: object])[] = [
  ['ehc-assessment', ['requestReceivedOn', 'adviceRequestedOn', 'draftServedOn'], {}],
  ['annual-review', ['planMadeOn', 'lastReviewedOn', 'meetingOn', 'amendmentNoticeOn'], {}],
  ['annual-review', ['planMadeOn'], {}],
  ['phase-transfer', ['movesOn'], { kind: 'between-post-16' }],
  ['phase-transfer', ['movesOn'], { kind: 'secondary-to-post-16' }],
  ['appeal', ['letterOn', 'certificateOn'], {}],
  ['discrimination-claim', ['actOn'], {}],
  ['tribunal-order', ['on'], { kind: 'assess' }],
  ['move-between-authorities', ['movedOn', 'oldAuthorityAwareOn', 'planMadeOn', 'lastReviewedOn'], {}],
]

test.each(clocksByAnchor)('%s %j: an earlier day of any one of them never gives a later deadline', (name, anchors, given) => {
  const clock = ehcClocks.find((one) => one.name === name)
  const work = (days: object): Map<string, string> => {
    const read = clock && readGiven(clock, { ...given, ...days })
    if (!clock || !read?.ok) throw new RangeError(`${name} does not read its own example`)
    return daysOf(clock.work(read.given))
  }
  const others = fc.record(Object.fromEntries(anchors.map((key) => [key, dayInForce])))
  fc.assert(
    fc.property(others, fc.constantFrom(...anchors), dayInForce, dayInForce, (rest, key, a, b) => {
      const [early, late] = [work({ ...rest, [key]: a < b ? a : b }), work({ ...rest, [key]: a < b ? b : a })]
      expect(late.size).toBeGreaterThan(0)
      expect([...early.keys()]).toEqual([...late.keys()])
      for (const [deadline, on] of early) expect(`${deadline} ${on}` <= `${deadline} ${late.get(deadline)}`).toBe(true)
    }),
  )
})

test('every clock is among them', () => {
  expect(ehcClocks.map(({ name }) => name).filter((name) => !clocksByAnchor.some(([one]) => one === name))).toEqual([])
})

test('leap days and month ends are clamped (timelines.md, section 0)', () => {
  expect(annualReview({ planMadeOn: '2023-03-01' }).reviewCompleteBy).toBe('2024-02-29')
  expect(annualReview({ lastReviewedOn: '2024-02-29' }).reviewCompleteBy).toBe('2025-02-28')
  expect(annualReview({ planMadeOn: '2026-03-05' }).latestMeetingOn).toBe('2027-02-04')
  expect(discriminationClaim({ actOn: '2023-08-31' }).claimBy).toBe('2024-02-29')
  expect(discriminationClaim({ actOn: '2026-03-01' }).claimBy).toBe('2026-08-31')
  expect(phaseTransfer({ kind: 'between-post-16', movesOn: '2024-07-31' }).finalPlanBy).toBe('2024-02-29')
  expect(phaseTransfer({ kind: 'between-post-16', movesOn: '2027-07-31' }).finalPlanBy).toBe('2027-02-28')
  expect(ehcAssessment({ requestReceivedOn: '2024-01-18' }).decideBy).toBe('2024-02-29')
})

test('a change of phase is worked out from the first day of regulation 18 on', () => {
  const by = (movesOn: string) => phaseTransfer({ kind: 'between-post-16', movesOn }).finalPlanBy
  expect([by('2015-01-31'), by('2015-02-01'), by('2015-03-23')]).toEqual([null, '2014-09-01', '2014-10-23'])
})

test('what the examples of an annual review say that no answer holds: comments, and the day of the warning (timelines.md, section 2)', () => {
  expect(windowStartingWith({ year: 2026, month: 12, day: 4 }, 15)).toEqual({ year: 2026, month: 12, day: 18 })
  expect(noticeOf({ weeks: 2 }, { before: { year: 2027, month: 2, day: 4 } }).warnOn).toEqual({ year: 2027, month: 1, day: 20 })
})

test('a claim of discrimination is not moved out of August or Christmas (timelines.md, section 3)', () => {
  expect(discriminationClaim({ actOn: '2026-02-11' }).claimBy).toBe('2026-08-10')
  expect(discriminationClaim({ actOn: '2026-06-27' }).claimBy).toBe('2026-12-26')
})

test('the weeks of the regulations do not roll over: a last day on a bank holiday stays (timelines.md, section 3)', () => {
  expect(ehcAssessment({ requestReceivedOn: '2026-11-13' })).toMatchObject({ decideBy: '2026-12-25', finalPlanBy: '2027-04-02' })
})

test('the deadlines of an assessment are a request, six, sixteen and twenty weeks apart, in every year', () => {
  fc.assert(
    fc.property(dayInForce, (requestReceivedOn) => {
      const { decideBy, noPlanNoticeBy, finalPlanBy } = ehcAssessment({ requestReceivedOn })
      const weeks = [requestReceivedOn, decideBy, noPlanNoticeBy, finalPlanBy].map((on) => Date.parse(on ?? '') / 604_800_000)
      const [start = 0] = weeks
      expect(weeks.map((week) => week - start)).toEqual([0, 6, 16, 20])
    }),
  )
})
