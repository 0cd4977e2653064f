import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anAssessment, aPupil, aReview, assess, clocks, type PupilFacts, pupilDuties, schoolDuties } from '../index.ts'

const days = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** What a clock answers under a key. */
function clockSays(name: string, given: Record<string, unknown>, key: string): unknown {
  const clock = clocks.find((one) => one.name === name)
  return clock && Object.entries(clock.work(given)).find(([word]) => word === key)?.[1]
}

const dutySays = (id: string, pupil: PupilFacts, today: string): string | null => {
  const duty = pupilDuties.find((one) => one.id === id)
  return duty ? assess(duty, pupil, today).lastDay : 'no such duty'
}

type Pair = [
  duty: string,
  clock: string,
  key: string,
  given: (day: string) => Record<string, unknown>,
  pupil: (day: string) => PupilFacts,
]

const assessing = (known: Parameters<typeof anAssessment>[0]) => aPupil({ assessment: anAssessment(known) })
const planned = (day: string) => aPupil({ status: 'E', plan: { madeOn: day, lastReviewedOn: null } })
const reviewing = (known: Parameters<typeof aReview>[0]) => aPupil({ status: 'E', review: aReview(known) })
const moving = (kind: NonNullable<PupilFacts['transfer']>['kind'], day: string) =>
  aPupil({ status: 'E', transfer: { kind, year: Number(day.slice(0, 4)), movesOn: day, planAmendedOn: null } })
const appealing = (known: Partial<NonNullable<PupilFacts['appeal']>>) =>
  aPupil({
    appeal: {
      letterOn: null,
      certificateOn: null,
      lodgedOn: null,
      mediationAskedOn: null,
      mediationHeldOn: null,
      order: null,
      ...known,
    },
  })
const request = (day: string) => ({ requestReceivedOn: day })

const pairs: readonly Pair[] = [
  ['la-consider-request', 'ehc-assessment', 'decideBy', request, (on) => assessing({ requestReceivedOn: on })],
  ['la-decide-assess-6-weeks', 'ehc-assessment', 'decideBy', request, (on) => assessing({ requestReceivedOn: on })],
  ['la-refuse-plan-16-weeks', 'ehc-assessment', 'noPlanNoticeBy', request, (on) => assessing({ requestReceivedOn: on })],
  ['la-final-plan-20-weeks', 'ehc-assessment', 'finalPlanBy', request, (on) => assessing({ requestReceivedOn: on })],
  [
    'school-advice-6-weeks',
    'ehc-assessment',
    'adviceBy',
    (on) => ({ requestReceivedOn: on, adviceRequestedOn: on }),
    (on) => assessing({ adviceRequestedOn: on }),
  ],
  [
    'la-draft-plan-15-days',
    'ehc-assessment',
    'draftCommentsUntil',
    (on) => ({ requestReceivedOn: on, draftServedOn: on }),
    (on) => assessing({ draftServedOn: on }),
  ],
  ['la-review-12-months', 'annual-review', 'reviewCompleteBy', (on) => ({ planMadeOn: on }), planned],
  ['school-convene-review', 'annual-review', 'latestMeetingOn', (on) => ({ planMadeOn: on }), planned],
  ['ar-invite', 'annual-review', 'inviteBy', (on) => ({ meetingOn: on }), (on) => reviewing({ meetingOn: on })],
  ['ar-two-weeks-notice', 'annual-review', 'inviteBy', (on) => ({ meetingOn: on }), (on) => reviewing({ meetingOn: on })],
  [
    'ar-circulate-advice',
    'annual-review',
    'adviceCirculatedBy',
    (on) => ({ meetingOn: on }),
    (on) => reviewing({ meetingOn: on }),
  ],
  ['ar-report-2-weeks', 'annual-review', 'reportBy', (on) => ({ meetingOn: on }), (on) => reviewing({ meetingOn: on })],
  ['ar-la-decision-4-weeks', 'annual-review', 'decisionBy', (on) => ({ meetingOn: on }), (on) => reviewing({ meetingOn: on })],
  [
    'la-phase-transfer-15-feb',
    'phase-transfer',
    'finalPlanBy',
    (on) => ({ kind: 'infant-to-junior', movesOn: on }),
    (on) => moving('infant-to-junior', on),
  ],
  [
    'la-phase-transfer-31-mar',
    'phase-transfer',
    'finalPlanBy',
    (on) => ({ kind: 'secondary-to-post-16', movesOn: on }),
    (on) => moving('secondary-to-post-16', on),
  ],
  [
    'la-post16-move-5-months',
    'phase-transfer',
    'finalPlanBy',
    (on) => ({ kind: 'between-post-16', movesOn: on }),
    (on) => moving('between-post-16', on),
  ],
  [
    'school-early-phase-review',
    'phase-transfer',
    'latestMeetingOn',
    (on) => ({ kind: 'primary-to-middle', movesOn: on }),
    (on) => moving('primary-to-middle', on),
  ],
  ['appeal-window', 'appeal', 'lodgeBy', (on) => ({ letterOn: on }), (on) => appealing({ letterOn: on })],
  [
    'tribunal-order-compliance',
    'tribunal-order',
    'finalPlanBy',
    (on) => ({ kind: 'make-plan', on }),
    (on) => appealing({ order: { kind: 'make-plan', on, carriedOutOn: null } }),
  ],
  [
    'tribunal-order-compliance',
    'tribunal-order',
    'finalPlanBy',
    (on) => ({ kind: 'assess', on }),
    (on) => appealing({ order: { kind: 'assess', on, carriedOutOn: null } }),
  ],
  [
    'tribunal-order-compliance',
    'tribunal-order',
    'finalPlanBy',
    (on) => ({ kind: 'unopposed-contents', on }),
    (on) => appealing({ order: { kind: 'unopposed-contents', on, carriedOutOn: null } }),
  ],
  [
    'retention-send-records',
    'retention',
    'keepUntil',
    (on) => ({ bornOn: on, record: 'sen-file' }),
    (on) => aPupil({ bornOn: on, leaving: { leftOn: on, recordSentOn: null, closures: null } }),
  ],
]

test.each(pairs.map((pair) => [`${pair[0]} and ${pair[1]}.${pair[2]}`, pair] as const))(
  '%s tell the same last day',
  (_name, pair) => {
    const [duty, clock, key, given, pupil] = pair
    fc.assert(
      fc.property(days, (day) => {
        const told = clockSays(clock, given(day), key)
        expect(told).toMatch(/^\d{4}-\d\d-\d\d$/)
        expect(dutySays(duty, pupil(day), '2036-01-01')).toBe(told)
      }),
      { numRuns: 300 },
    )
  },
)

test('an appeal with a certificate, a move, an amended plan and a leaver’s record agree with their clocks', () => {
  fc.assert(
    fc.property(days, days, (one, other) => {
      const [first, second] = [one, other].toSorted()
      if (first === undefined || second === undefined) return
      expect(dutySays('appeal-window', appealing({ letterOn: first, certificateOn: second }), '2036-01-01')).toBe(
        clockSays('appeal', { letterOn: first, certificateOn: second }, 'lodgeBy'),
      )
      const move = { movedOn: first, oldAuthorityAwareOn: second, transferredOn: null, familyToldOn: null }
      expect(dutySays('la-transfer-plan-on-move', aPupil({ status: 'E', move }), '2036-01-01')).toBe(
        clockSays('move-between-authorities', { movedOn: first, oldAuthorityAwareOn: second }, 'transferBy'),
      )
      const review = { meetingOn: first, decision: 'amend', amendmentNoticeOn: second } as const
      if (first >= '2022-03-08')
        expect(dutySays('ar-final-8-weeks', reviewing(review), '2036-01-01')).toBe(
          clockSays('annual-review', { meetingOn: first, amendmentNoticeOn: second }, 'finalPlanBy'),
        )
    }),
    { numRuns: 300 },
  )
})

test('a claim of discrimination and the record of a leaver agree with their clocks', () => {
  const claim = schoolDuties.find((one) => one.id === 'da-claim-window')
  fc.assert(
    fc.property(days, (day) => {
      const facts = {
        school: { type: 'academy', phase: 'primary' },
        shown: {},
        events: { 'act-complained-of': day },
        claims: [],
      } as const
      expect(claim && assess(claim, facts, day).lastDay).toBe(clockSays('discrimination-claim', { actOn: day }, 'claimBy'))
      const closures = [{ from: '2026-12-19', reopensOn: '2027-01-04' }]
      const left = aPupil({
        school: { type: 'special', phase: 'primary' },
        leaving: { leftOn: day, recordSentOn: null, closures },
      })
      expect(dutySays('transfer-records', left, day)).toBe(clockSays('records-transfer', { leftOn: day, closures }, 'sendBy'))
    }),
    { numRuns: 300 },
  )
})
