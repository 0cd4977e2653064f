import { within } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { aPupil, type PupilFacts } from '../../facts.ts'
import { cfa, regs } from '../../sources/cite.ts'
import { closureGrounds } from '../ehc-assessment/grounds.ts'
import { withPlan } from '../pupils.ts'
import { everySchool } from '../reach.ts'

const pupil = (reassessment: PupilFacts['reassessment']) => aPupil({ status: 'E', reassessment })

export const reassess = dated<PupilFacts>({
  id: 'la-reassessment',
  title: 'Decide on a reassessment, and carry it out',
  briefly: 'Reassessment',
  gist: 'Reassess when the family or the school asks, unless that was done in the last six months or is not needed.',
  topic: 'ehc-plan',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('s. 44(2)-(3)'), regs('regs. 23-27')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The family, the school or a health body asks for a reassessment',
  exceptions: closureGrounds,
  shownBy: ['The days of the request, the decision and the final plan'],
  note: 'The fifteen days to decide were not read again.',
  warnDays: 14,
  appliesTo: (pupil) => (pupil.reassessment === null ? 'No reassessment is recorded as asked for' : withPlan(pupil)),
  startsOn: ({ reassessment }) => reassessment?.decidedOn ?? reassessment?.requestedOn,
  needs: { fact: 'reassessment asked for', says: 'The day the reassessment was asked for is not recorded', where: 'pupil' },
  startWords: ({ reassessment }) =>
    reassessment?.decidedOn ? 'The family was told of the reassessment on' : 'The reassessment was asked for on',
  countedAs:
    'Fifteen days from the request to decide; once the family is told that there will be one, fourteen weeks to the final plan. The first day does not count',
  lastDay: (start, { reassessment }) => within(start, reassessment?.decidedOn ? { weeks: 14 } : { days: 15 }),
  endWords: 'The next step is taken by',
  metOn: ({ reassessment }) => reassessment?.finalPlanOn,
  metWords: 'The final plan is recorded on',
  examples: [
    {
      says: 'Asked for on 2 November 2026: decided by 17 November 2026',
      facts: pupil({ requestedOn: '2026-11-02', decidedOn: null, finalPlanOn: null }),
      today: '2026-11-10',
      gives: { state: 'due-soon', lastDay: '2026-11-17' },
    },
    {
      says: 'Told on 16 November 2026: the final plan by 22 February 2027',
      facts: pupil({ requestedOn: '2026-11-02', decidedOn: '2026-11-16', finalPlanOn: null }),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2027-02-22' },
    },
    {
      says: 'The day after the fourteen weeks is late',
      facts: pupil({ requestedOn: '2026-11-02', decidedOn: '2026-11-16', finalPlanOn: null }),
      today: '2027-02-23',
      gives: { state: 'late', lastDay: '2027-02-22' },
    },
    {
      says: 'No reassessment was asked for',
      facts: aPupil({ status: 'E' }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'The final plan was sent',
      facts: pupil({ requestedOn: '2026-11-02', decidedOn: '2026-11-16', finalPlanOn: '2027-02-01' }),
      today: '2027-02-23',
      gives: { state: 'met', lastDay: '2027-02-22' },
    },
    {
      says: 'Asked for on a day that is not recorded',
      facts: pupil({ requestedOn: null, decidedOn: null, finalPlanOn: null }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
    {
      says: 'A pupil who has no plan is not reassessed',
      facts: aPupil({ status: 'K', reassessment: { requestedOn: '2026-11-02', decidedOn: null, finalPlanOn: null } }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
  ],
})
