import { writeDay } from '../../counting/days.ts'
import { within } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { anAssessment, aPupil, type PupilFacts } from '../../facts.ts'
import { adviceTime } from '../../parameters/ehc.ts'
import { cfa, code, regs } from '../../sources/cite.ts'
import { beingAssessed } from '../pupils.ts'
import { everySchool } from '../reach.ts'
import { adviceGrounds } from './grounds.ts'

const pupil = (known: Parameters<typeof anAssessment>[0]) => aPupil({ assessment: anAssessment(known) })

export const schoolAdvice = dated<PupilFacts>({
  id: 'school-advice-6-weeks',
  title: 'Give the authority the advice it asks for',
  briefly: 'School advice',
  gist: 'Give the authority the educational advice on one child that it asks for in an EHC needs assessment.',
  topic: 'ehc-assessment',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('ss. 28-29'), regs('reg. 6(1)(b)'), code('9.52')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The authority asks the school for advice',
  exceptions: adviceGrounds,
  shownBy: ['The day the advice was asked for, and the day it was sent'],
  note: 'Regulation 8 binds the other bodies by its words; a school is bound by the duty to co-operate and the six weeks of the Code.',
  warnDays: 21,
  appliesTo: (pupil) =>
    (beingAssessed(pupil) === true && pupil.assessment?.adviceRequestedOn !== null) ||
    'The authority has not asked the school for advice',
  startsOn: ({ assessment }) => assessment?.adviceRequestedOn,
  needs: { fact: 'advice asked for', says: 'The day the authority asked for advice is not recorded', where: 'pupil' },
  startWords: 'The authority asked for advice on',
  countedAs: 'Within six weeks of the request for advice; the day it is received does not count',
  lastDay: (asked) => within(asked, valueOn(adviceTime, writeDay(asked)).value),
  endWords: 'The advice is given by',
  metOn: ({ assessment }) => assessment?.adviceGivenOn,
  metWords: 'The advice was given on',
  examples: [
    {
      says: 'Asked on 26 October 2026: given by 7 December 2026',
      facts: pupil({ requestReceivedOn: '2026-09-14', adviceRequestedOn: '2026-10-26' }),
      today: '2026-11-23',
      gives: { state: 'due-soon', lastDay: '2026-12-07' },
    },
    {
      says: 'The day after is late',
      facts: pupil({ requestReceivedOn: '2026-09-14', adviceRequestedOn: '2026-10-26' }),
      today: '2026-12-08',
      gives: { state: 'late', lastDay: '2026-12-07' },
    },
    {
      says: 'Given on the last day',
      facts: pupil({ requestReceivedOn: '2026-09-14', adviceRequestedOn: '2026-10-26', adviceGivenOn: '2026-12-07' }),
      today: '2026-12-10',
      gives: { state: 'met', lastDay: '2026-12-07' },
    },
    {
      says: 'The school has not been asked',
      facts: pupil({ requestReceivedOn: '2026-09-14' }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'Asked on a day that cannot be read',
      facts: pupil({ adviceRequestedOn: '2026-02-31' }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
    { says: 'No assessment at all', facts: aPupil({}), today: '2026-11-23', gives: { state: 'does-not-apply' } },
  ],
})
