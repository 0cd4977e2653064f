import { daysBetween, readDay, writeDay } from '../../counting/days.ts'
import { windowStartingWith } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { anAssessment, aPupil, type PupilFacts } from '../../facts.ts'
import { commentWindow } from '../../parameters/ehc.ts'
import { cfa } from '../../sources/cite.ts'
import { reg13_1 } from '../../sources/ehc-process.ts'
import { everySchool } from '../reach.ts'

const pupil = (known: Parameters<typeof anAssessment>[0]) => aPupil({ assessment: anAssessment(known) })

/** Nothing may be final before the sixteenth day. */
function tooSoon(assessment: PupilFacts['assessment']): boolean {
  const served = readDay(assessment?.draftServedOn)
  const final = readDay(assessment?.finalPlanOn)
  return served !== null && final !== null && daysBetween(served, final) < 15
}

export const draftForComments = dated<PupilFacts>({
  id: 'la-draft-plan-15-days',
  title: 'Give the family fifteen days for the draft plan',
  briefly: 'Draft plan',
  gist: 'Send the draft plan and give at least fifteen days to comment, to ask for a school and to ask for a meeting.',
  topic: 'ehc-assessment',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('s. 38'), reg13_1],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The draft plan is served on the family',
  exceptions: [],
  shownBy: ['The day the draft was served, and what the family said'],
  warnDays: 5,
  appliesTo: ({ assessment }) => (assessment !== null && assessment.draftServedOn !== null) || 'No draft is recorded as served',
  startsOn: ({ assessment }) => assessment?.draftServedOn,
  needs: { fact: 'draft served', says: 'The day the draft was served is not recorded', where: 'pupil' },
  startWords: 'The draft was served on',
  countedAs: 'At least fifteen days that begin with the day the draft is served: that day is the first',
  lastDay: (served) => windowStartingWith(served, valueOn(commentWindow, writeDay(served)).value),
  endWords: 'The family may comment until',
  metOn: ({ assessment }) => (tooSoon(assessment) ? null : assessment?.finalPlanOn),
  metWords: 'The final plan followed on',
  whenPassed: ({ assessment }) =>
    tooSoon(assessment)
      ? { fact: 'final plan', says: 'A final plan is recorded within the fifteen days: look at the two dates', where: 'pupil' }
      : 'met',
  examples: [
    {
      says: 'Served on 4 January 2027: comments until 18 January 2027',
      facts: pupil({ requestReceivedOn: '2026-09-14', draftServedOn: '2027-01-04' }),
      today: '2027-01-04',
      gives: { state: 'running', lastDay: '2027-01-18' },
    },
    {
      says: 'Once the fifteen days are over, they were given',
      facts: pupil({ requestReceivedOn: '2026-09-14', draftServedOn: '2027-01-04' }),
      today: '2027-01-19',
      gives: { state: 'met', lastDay: '2027-01-18' },
    },
    {
      says: 'A final plan on the sixteenth day',
      facts: pupil({ requestReceivedOn: '2026-09-14', draftServedOn: '2027-01-04', finalPlanOn: '2027-01-19' }),
      today: '2027-01-20',
      gives: { state: 'met', lastDay: '2027-01-18' },
    },
    {
      says: 'A final plan recorded within the fifteen days: one of the two dates is to be looked at',
      facts: pupil({ requestReceivedOn: '2026-09-14', draftServedOn: '2027-01-04', finalPlanOn: '2027-01-18' }),
      today: '2027-01-20',
      gives: { state: 'cannot-tell', lastDay: '2027-01-18' },
    },
    {
      says: 'No draft yet',
      facts: pupil({ requestReceivedOn: '2026-09-14' }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'Served on a day that cannot be read',
      facts: pupil({ draftServedOn: '2026-02-31' }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
    { says: 'No assessment at all', facts: aPupil({}), today: '2026-11-23', gives: { state: 'does-not-apply' } },
  ],
})
