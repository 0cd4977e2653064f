import { writeDay } from '../../counting/days.ts'
import { within } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { anAssessment, aPupil, type PupilFacts } from '../../facts.ts'
import { finalPlanTime } from '../../parameters/ehc.ts'
import { code } from '../../sources/cite.ts'
import { reg13_2 } from '../../sources/ehc-process.ts'
import { beingAssessed } from '../pupils.ts'
import { everySchool } from '../reach.ts'
import { closureGrounds } from './grounds.ts'

const pupil = (known: Parameters<typeof anAssessment>[0]) => aPupil({ assessment: anAssessment(known) })

export const finalPlan = dated<PupilFacts>({
  id: 'la-final-plan-20-weeks',
  title: 'Send the final EHC plan',
  briefly: 'Final plan',
  gist: 'Send the final plan to the family, the school that is named and the health commissioner.',
  topic: 'ehc-assessment',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [reg13_2, code('9.38-9.44')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The authority receives a request',
  exceptions: closureGrounds,
  shownBy: ['The day the plan was issued'],
  warnDays: 14,
  appliesTo: (pupil) => (pupil.assessment?.noPlanNoticeOn ? 'There is to be no plan' : beingAssessed(pupil)),
  startsOn: ({ assessment }) => assessment?.requestReceivedOn,
  needs: { fact: 'request received', says: 'The day the authority received the request is not recorded', where: 'pupil' },
  startWords: 'The request was received on',
  countedAs: 'As soon as practicable, and within twenty weeks of receiving the request; the day it is received does not count',
  lastDay: (received) => within(received, valueOn(finalPlanTime, writeDay(received)).value),
  endWords: 'The final plan is sent by',
  metOn: ({ assessment }) => assessment?.finalPlanOn,
  metWords: 'The final plan was sent on',
  examples: [
    {
      says: 'Received on 14 September 2026: sent by 1 February 2027',
      facts: pupil({ requestReceivedOn: '2026-09-14' }),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2027-02-01' },
    },
    {
      says: 'The last day itself is in time',
      facts: pupil({ requestReceivedOn: '2026-09-14' }),
      today: '2027-02-01',
      gives: { state: 'due-soon', lastDay: '2027-02-01' },
    },
    {
      says: 'The day after is late',
      facts: pupil({ requestReceivedOn: '2026-09-14' }),
      today: '2027-02-02',
      gives: { state: 'late', lastDay: '2027-02-01' },
    },
    {
      says: 'There is to be no plan',
      facts: pupil({ requestReceivedOn: '2026-09-14', noPlanNoticeOn: '2026-12-18' }),
      today: '2027-02-02',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'Sent on the last day',
      facts: pupil({ requestReceivedOn: '2026-09-14', finalPlanOn: '2027-02-01' }),
      today: '2027-02-02',
      gives: { state: 'met', lastDay: '2027-02-01' },
    },
    { says: 'A request whose day is not recorded', facts: pupil({}), today: '2026-11-23', gives: { state: 'cannot-tell' } },
    { says: 'No request is recorded', facts: aPupil({}), today: '2026-11-23', gives: { state: 'does-not-apply' } },
  ],
})
