import { standing } from '../../engine/standing.ts'
import { at } from '../../sources/cite.ts'
import { educationAct2002, exclusionGuidance } from '../../sources/instruments.ts'
import { maintainedAndAcademies } from '../reach.ts'

const exclusionSendConsideration = standing({
  id: 'exclusion-send-consideration',
  title: 'Contact the authority early when exclusion is a risk',
  gist: 'Where there are concerns about behaviour, or a risk of suspension or exclusion, for a pupil with a plan, contact the authority early about extra support or another placement and consider asking for an early annual review before deciding.',
  topic: 'ehc-plan',
  owedBy: 'headteacher',
  carriedOutBy: 'headteacher',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [at(exclusionGuidance, 'para. 56'), at(educationAct2002, 's. 51A')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: maintainedAndAcademies,
  startsWhen: 'A pupil with a plan is at risk of suspension or exclusion',
  exceptions: [],
  shownBy: ['Support and review record before decision'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: support and review record before decision',
      school: 'academy',
      shown: { on: '2026-10-05', lookAgainOn: null },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'Nothing is recorded of it: nobody can tell',
      school: 'academy',
      shown: null,
      today: '2026-11-23',
      gives: 'cannot-tell',
    },
    {
      says: 'An independent school is not reached',
      school: 'independent',
      shown: null,
      today: '2026-11-23',
      gives: 'does-not-apply',
    },
  ],
})

export const ehcPlanOtherLawAndGuidance = [exclusionSendConsideration]
