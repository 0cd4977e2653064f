import { writeDay } from '../../counting/days.ts'
import { periodStartingWith } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { aPupil, type PupilFacts } from '../../facts.ts'
import { healthcarePlanPeriod } from '../../parameters/periods.ts'
import { at, code } from '../../sources/cite.ts'
import { medicalGuidance2015 } from '../../sources/instruments.ts'
import { medical } from '../reach.ts'

const pupil = (reviewedOn: string | null) => aPupil({ healthcarePlan: { reviewedOn } })

export const healthcarePlan = dated<PupilFacts>({
  id: 'individual-healthcare-plan',
  title: 'Draw up and review individual healthcare plans',
  briefly: 'Healthcare plan',
  gist: 'Draw up an individual healthcare plan where a medical condition needs one, and review it at least yearly or when needs change.',
  topic: 'health',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [at(medicalGuidance2015), code('6.11')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: medical,
  startsWhen: 'A diagnosis, an arrival or a return to school',
  exceptions: [],
  shownBy: ['The plan with the day of its last review'],
  warnDays: 30,
  appliesTo: ({ healthcarePlan, onRoll }) => (healthcarePlan !== null && onRoll) || 'No healthcare plan is recorded',
  startsOn: ({ healthcarePlan }) => healthcarePlan?.reviewedOn,
  needs: { fact: 'healthcare plan', says: 'The day the healthcare plan was last reviewed is not recorded', where: 'pupil' },
  startWords: 'The plan was last reviewed on',
  countedAs:
    'At least yearly, counted from and with the day of the last review; guidance hopes for arrangements within two weeks of a diagnosis or arrival',
  lastDay: (reviewed) => periodStartingWith(reviewed, valueOn(healthcarePlanPeriod, writeDay(reviewed)).value),
  endWords: 'Again by',
  examples: [
    {
      says: 'Reviewed on 1 December 2025: again by 30 November 2026',
      facts: pupil('2025-12-01'),
      today: '2026-11-23',
      gives: { state: 'due-soon', lastDay: '2026-11-30' },
    },
    {
      says: 'The day after is late',
      facts: pupil('2025-12-01'),
      today: '2026-12-01',
      gives: { state: 'late', lastDay: '2026-11-30' },
    },
    { says: 'Never recorded', facts: pupil(null), today: '2026-11-23', gives: { state: 'cannot-tell' } },
    { says: 'A pupil who has no such plan', facts: aPupil({}), today: '2026-11-23', gives: { state: 'does-not-apply' } },
    {
      says: 'A pupil who has left',
      facts: { ...pupil('2025-12-01'), onRoll: false },
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
  ],
})
