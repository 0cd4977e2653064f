import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annualReview } from './annual-review.ts'
import { discriminationClaim } from './discrimination-claim.ts'
import { ehcAssessment } from './ehc-assessment.ts'
import { phaseTransfer } from './phase-transfer.ts'
import { dayInForce } from './tests/day-in-force.ts'

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

test('the example of a review says by when comments come, and the day on which to warn (timelines.md, section 2)', () => {
  const days = (given: Parameters<typeof annualReview>[0]) => annualReview(given).because.map((step) => step.on)
  expect(days({ meetingOn: '2026-11-10', amendmentNoticeOn: '2026-12-04' })).toContain('2026-12-18')
  expect(days({ planMadeOn: '2026-03-05' })).toContain('2027-01-20')
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

test('from a meeting or a notice before the regulations no final plan is counted', () => {
  const final = (meetingOn: string, amendmentNoticeOn: string) => annualReview({ meetingOn, amendmentNoticeOn }).finalPlanBy
  expect([final('2014-08-31', '2014-09-15'), final('2014-09-02', '2014-08-31')]).toEqual([null, null])
  expect(final('2014-09-01', '2014-09-15')).toBe('2014-11-10')
  expect(annualReview({ amendmentNoticeOn: '2014-09-15' }).finalPlanBy).toBe('2014-11-10')
})
