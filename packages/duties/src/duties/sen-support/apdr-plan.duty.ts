import { readDay } from '../../counting/days.ts'
import { dated } from '../../engine/dated.ts'
import { aPupil, type PupilFacts } from '../../facts.ts'
import { code } from '../../sources/cite.ts'
import { onSenSupport } from '../pupils.ts'
import { mainstream } from '../reach.ts'

const pupil = (cycle: PupilFacts['cycle']) => aPupil({ status: 'K', cycle })

export const planSupport = dated<PupilFacts>({
  id: 'apdr-plan',
  title: 'Agree the plan, with a day to review it',
  briefly: 'Support plan',
  gist: 'Agree with parents and pupil the adjustments, the interventions, the support, what is expected of them and a clear day of review, and tell the parents formally.',
  topic: 'sen-support',
  owedBy: 'school',
  carriedOutBy: 'teacher',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.48')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Support is planned',
  exceptions: [],
  shownBy: ['The plan with its outcomes and its day of review', 'The day the parents were told'],
  warnDays: 14,
  appliesTo: (pupil) => (pupil.cycle === null ? 'No cycle of support is recorded' : onSenSupport(pupil)),
  startsOn: ({ cycle }) => cycle?.agreedOn,
  needs: { fact: 'review date', says: 'The plan has no day of review, or the day it was agreed is not recorded', where: 'pupil' },
  startWords: 'The plan was agreed on',
  countedAs: 'The plan has its day of review from the day it is agreed',
  lastDay: (agreed, { cycle }) => (readDay(cycle?.reviewOn) ? agreed : null),
  endWords: 'It has its day of review by',
  metOn: ({ cycle }) => cycle?.agreedOn,
  metWords: 'Agreed, with its day of review, on',
  examples: [
    {
      says: 'Agreed with a day of review',
      facts: pupil({ agreedOn: '2026-09-14', reviewOn: '2026-12-11', reviewedOn: null }),
      today: '2026-11-23',
      gives: { state: 'met', lastDay: '2026-09-14' },
    },
    {
      says: 'Agreed without one: nobody can tell when to review it',
      facts: pupil({ agreedOn: '2026-09-14', reviewOn: null, reviewedOn: null }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
    { says: 'No plan yet', facts: aPupil({ status: 'K' }), today: '2026-11-23', gives: { state: 'does-not-apply' } },
    {
      says: 'A pupil who is not on SEN Support any more',
      facts: aPupil({ status: 'N', cycle: { agreedOn: '2026-09-14', reviewOn: '2026-12-11', reviewedOn: null } }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
  ],
})
