import { writeDay } from '../../counting/days.ts'
import { within } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { anAssessment, aPupil, type PupilFacts } from '../../facts.ts'
import { decisionToAssess } from '../../parameters/ehc.ts'
import { cfa, regs } from '../../sources/cite.ts'
import { beingAssessed } from '../pupils.ts'
import { everySchool } from '../reach.ts'

const pupil = (known: Parameters<typeof anAssessment>[0]) => aPupil({ assessment: anAssessment(known) })

export const considerRequest = dated<PupilFacts>({
  id: 'la-consider-request',
  title: 'Consider a request for an EHC needs assessment',
  briefly: 'Request considered',
  gist: 'On a request, or on becoming aware that a child may need one, consult the parent or young person, tell the others, and decide whether an EHC needs assessment is needed.',
  topic: 'ehc-assessment',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('s. 36(3)-(8)'), regs('reg. 4(1)-(2)')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The authority receives a request, or becomes responsible for the child',
  exceptions: [],
  shownBy: ['The acknowledgement and whom it went to', 'The notifications, with their dates'],
  warnDays: 14,
  appliesTo: beingAssessed,
  startsOn: ({ assessment }) => assessment?.requestReceivedOn,
  needs: { fact: 'request received', says: 'The day the authority received the request is not recorded', where: 'pupil' },
  startWords: 'The request was received on',
  countedAs: 'A refusal is told within six weeks of receiving the request; the day it is received does not count',
  lastDay: (received) => within(received, valueOn(decisionToAssess, writeDay(received)).value),
  endWords: 'Where it is refused, the family is told by',
  metOn: ({ assessment }) => assessment?.decidedOn,
  metWords: 'The decision is recorded on',
  examples: [
    {
      says: 'Received on 14 September 2026: considered by 26 October 2026',
      facts: pupil({ requestReceivedOn: '2026-09-14' }),
      today: '2026-10-12',
      gives: { state: 'due-soon', lastDay: '2026-10-26' },
    },
    {
      says: 'The day after is late',
      facts: pupil({ requestReceivedOn: '2026-09-14' }),
      today: '2026-10-27',
      gives: { state: 'late', lastDay: '2026-10-26' },
    },
    {
      says: 'Decided in time',
      facts: pupil({ requestReceivedOn: '2026-09-14', decidedOn: '2026-10-20' }),
      today: '2026-11-23',
      gives: { state: 'met', lastDay: '2026-10-26' },
    },
    { says: 'No request is recorded', facts: aPupil({}), today: '2026-11-23', gives: { state: 'does-not-apply' } },
    { says: 'A request whose day is not recorded', facts: pupil({}), today: '2026-11-23', gives: { state: 'cannot-tell' } },
  ],
})
