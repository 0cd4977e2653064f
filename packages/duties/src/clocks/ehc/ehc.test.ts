import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBetween, readDay } from '../../counting/days.ts'
import { annualReview } from './annual-review.ts'
import { discriminationClaim } from './discrimination-claim.ts'
import { ehcAssessment } from './ehc-assessment.ts'
import { phaseTransfer } from './phase-transfer.ts'

const summer = [{ from: '2026-07-23', reopensOn: '2026-09-02' }]

test('an assessment asked for on 14 September 2026 (timelines.md, section 1)', () => {
  const given = { requestReceivedOn: '2026-09-14', adviceRequestedOn: '2026-10-26', draftServedOn: '2027-01-04' }
  expect(ehcAssessment(given)).toMatchObject({
    decideBy: '2026-10-26',
    adviceBy: '2026-12-07',
    noPlanNoticeBy: '2027-01-04',
    draftCommentsUntil: '2027-01-18',
    finaliseNotBefore: '2027-01-19',
    finalPlanBy: '2027-02-01',
    closureException: null,
  })
})

test.each([
  ['2026-07-15', false],
  ['2026-07-16', true],
  ['2026-07-20', true],
  ['2026-08-26', true],
  ['2026-08-27', false],
])('advice asked for on %s and a summer closure: exception %s (timelines.md, section 1.1)', (adviceRequestedOn, exception) => {
  expect(ehcAssessment({ requestReceivedOn: '2026-07-01', adviceRequestedOn, closures: summer }).closureException).toBe(exception)
})

test('a closure of less than four weeks makes no exception, and no closures at all make none', () => {
  const given = { requestReceivedOn: '2026-12-01', adviceRequestedOn: '2026-12-16' }
  const christmas = [{ from: '2026-12-19', reopensOn: '2027-01-04' }]
  expect(ehcAssessment({ ...given, closures: christmas }).closureException).toBe(false)
  expect(ehcAssessment({ ...given, closures: [] }).closureException).toBe(false)
})

test('a plan made on 5 March 2026 (timelines.md, section 2, example A)', () => {
  expect(annualReview({ planMadeOn: '2026-03-05' })).toMatchObject({
    reviewCompleteBy: '2027-03-04',
    latestMeetingOn: '2027-02-04',
    inviteBy: '2027-01-21',
    adviceCirculatedBy: '2027-01-21',
    reportBy: '2027-02-18',
    decisionBy: '2027-03-04',
    amendmentNoticeBy: '2027-03-04',
    finalPlanBy: '2027-04-29',
  })
})

test('a meeting on 10 November 2026 (timelines.md, section 2, example B)', () => {
  expect(annualReview({ meetingOn: '2026-11-10', amendmentNoticeOn: '2026-12-04' })).toMatchObject({
    reviewCompleteBy: null,
    latestMeetingOn: null,
    inviteBy: '2026-10-27',
    reportBy: '2026-11-24',
    decisionBy: '2026-12-08',
    finalPlanBy: '2027-01-29',
    finalPlanOuterBy: '2027-02-02',
  })
})

test('the last review goes before the day the plan was made, and a late notice gives no later plan', () => {
  expect(annualReview({ planMadeOn: '2024-01-01', lastReviewedOn: '2026-03-05' }).reviewCompleteBy).toBe('2027-03-04')
  expect(annualReview({ meetingOn: '2026-11-10', amendmentNoticeOn: '2026-12-20' }).finalPlanBy).toBe('2027-02-02')
  expect(annualReview({ planMadeOn: '2024-02-29' }).reviewCompleteBy).toBe('2025-02-28')
})

test.each([
  [{ kind: 'primary-to-secondary', transferYear: 2027 }, '2027-02-14', '2026-11-22'],
  [{ kind: 'secondary-to-post-16', transferYear: 2027 }, '2027-03-30', '2027-01-05'],
  [{ kind: 'between-post-16', movesOn: '2027-09-01' }, '2027-04-01', '2027-01-07'],
  [{ kind: 'to-school', movesOn: '2027-09-01' }, '2027-02-14', '2026-11-22'],
  [{ kind: 'between-post-16', transferYear: 2027 }, null, null],
  // The regulation holds from 1 September 2014: the first last days fall in that year.
  [{ kind: 'between-post-16', movesOn: '2015-02-01' }, '2014-09-01', '2014-06-09'],
  [{ kind: 'between-post-16', movesOn: '2015-01-31' }, null, null],
] as const)('%j (timelines.md, section 2.1)', (given, finalPlanBy, latestMeetingOn) => {
  expect(phaseTransfer(given)).toMatchObject({ finalPlanBy, latestMeetingOn })
})

test('a claim of discrimination: six months with the day of the act, at a short month too', () => {
  expect(discriminationClaim({ actOn: '2026-11-23' }).claimBy).toBe('2027-05-22')
  expect(discriminationClaim({ actOn: '2026-08-31' }).claimBy).toBe('2027-02-28')
})

const day = fc
  .date({ min: new Date('2014-09-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))

test('an earlier day never gives a later deadline', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [early, late] = a < b ? [a, b] : [b, a]
      const ofAssessment = (on: string) =>
        Object.values(ehcAssessment({ requestReceivedOn: on, adviceRequestedOn: on, draftServedOn: on }))
      const ofReview = (on: string) => Object.values(annualReview({ planMadeOn: on }))
      for (const of of [ofAssessment, ofReview]) {
        const later = of(late)
        of(early).forEach((value, index) => {
          if (typeof value === 'string') expect(value <= String(later[index])).toBe(true)
        })
      }
    }),
  )
})

test('the decision after the latest meeting falls within the twelve months, whatever the day', () => {
  fc.assert(
    fc.property(day, (planMadeOn) => {
      const { decisionBy, reviewCompleteBy, finalPlanBy } = annualReview({ planMadeOn })
      expect(decisionBy).toBe(reviewCompleteBy)
      const [complete, final] = [readDay(reviewCompleteBy), readDay(finalPlanBy)]
      expect(complete && final && daysBetween(complete, final)).toBe(56)
    }),
  )
})
