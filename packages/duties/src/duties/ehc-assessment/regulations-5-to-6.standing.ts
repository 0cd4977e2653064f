import { standing } from '../../engine/standing.ts'
import { code, regs } from '../../sources/cite.ts'
import { everySchool } from '../reach.ts'

const laNotifySchoolOfDecision = standing({
  id: 'la-notify-school-of-decision',
  title: 'Tell the school what was decided',
  gist: 'Tell those notified under reg 4(2), including the head, what it decided.',
  topic: 'ehc-assessment',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [regs('reg. 5(2)')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Decision made',
  exceptions: [],
  shownBy: ['Copy to school'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: copy to school',
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
  ],
})

const laSeekAdvice = standing({
  id: 'la-seek-advice',
  title: 'Get advice for the assessment',
  gist: 'Get advice and information from parent/young person, education, health, educational psychology, social care, others, and from Year 9 on preparing for adulthood.',
  topic: 'ehc-assessment',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [regs('reg. 6(1)-(2)'), code('9.45-9.52')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Decision to assess',
  exceptions: [
    {
      id: 'advice-suffices',
      says: 'Earlier advice that its author, the authority and the family find sufficient is not sought again',
    },
  ],
  shownBy: ['Advice request log'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: advice request log',
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
  ],
})

export const ehcAssessmentRegulations5To6 = [laNotifySchoolOfDecision, laSeekAdvice]
