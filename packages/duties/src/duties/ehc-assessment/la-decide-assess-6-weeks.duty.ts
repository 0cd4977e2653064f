import { writeDay } from '../../counting/days.ts'
import { within } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { anAssessment, aPupil, type PupilFacts } from '../../facts.ts'
import { decisionToAssess } from '../../parameters/ehc.ts'
import { code } from '../../sources/cite.ts'
import { reg5_1, reg5_4 } from '../../sources/ehc-process.ts'
import { beingAssessed } from '../pupils.ts'
import { everySchool } from '../reach.ts'
import { closureGrounds } from './grounds.ts'

const pupil = (known: Parameters<typeof anAssessment>[0]) => aPupil({ assessment: anAssessment(known) })

export const decideWhetherToAssess = dated<PupilFacts>({
  id: 'la-decide-assess-6-weeks',
  title: 'Decide whether to assess, and tell the family',
  briefly: 'Decision to assess',
  gist: 'Tell the parent or young person whether there will be an EHC needs assessment.',
  topic: 'ehc-assessment',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [reg5_1, reg5_4, code('9.17')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The authority receives a request, or becomes responsible for the child',
  exceptions: closureGrounds,
  shownBy: ['The decision letter with its date'],
  warnDays: 14,
  appliesTo: beingAssessed,
  startsOn: ({ assessment }) => assessment?.requestReceivedOn,
  needs: { fact: 'request received', says: 'The day the authority received the request is not recorded', where: 'pupil' },
  startWords: 'The request was received on',
  countedAs: 'As soon as practicable, and within six weeks of receiving the request; the day it is received does not count',
  lastDay: (received) => within(received, valueOn(decisionToAssess, writeDay(received)).value),
  endWords: 'The family is told by',
  metOn: ({ assessment }) => assessment?.decidedOn,
  metWords: 'The decision is recorded on',
  examples: [
    {
      says: 'Received on 14 September 2026: decided by 26 October 2026',
      facts: pupil({ requestReceivedOn: '2026-09-14' }),
      today: '2026-09-20',
      gives: { state: 'running', lastDay: '2026-10-26' },
    },
    {
      says: 'The last day itself is in time',
      facts: pupil({ requestReceivedOn: '2026-09-14' }),
      today: '2026-10-26',
      gives: { state: 'due-soon', lastDay: '2026-10-26' },
    },
    {
      says: 'The day after is late',
      facts: pupil({ requestReceivedOn: '2026-09-14' }),
      today: '2026-10-27',
      gives: { state: 'late', lastDay: '2026-10-26' },
    },
    {
      says: 'Late, with the closed school recorded as the ground',
      facts: {
        ...pupil({ requestReceivedOn: '2026-07-06' }),
        claims: [{ duty: 'la-decide-assess-6-weeks', ground: 'school-closed', recordedOn: '2026-08-24' }],
      },
      today: '2026-08-24',
      gives: { state: 'late-exception-claimed', lastDay: '2026-08-17' },
    },
    {
      says: 'A request whose day is not recorded',
      facts: pupil({ requestReceivedOn: null }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
    {
      says: 'Decided on the last day',
      facts: pupil({ requestReceivedOn: '2026-09-14', decidedOn: '2026-10-26' }),
      today: '2026-11-23',
      gives: { state: 'met', lastDay: '2026-10-26' },
    },
    { says: 'No request is recorded', facts: aPupil({}), today: '2026-11-23', gives: { state: 'does-not-apply' } },
  ],
})
