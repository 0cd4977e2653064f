import { writeDay } from '../../counting/days.ts'
import { within } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { anAssessment, aPupil, type PupilFacts } from '../../facts.ts'
import { adviceTime } from '../../parameters/ehc.ts'
import { cfa } from '../../sources/cite.ts'
import { reg8 } from '../../sources/ehc-process.ts'
import { beingAssessed } from '../pupils.ts'
import { everySchool } from '../reach.ts'
import { adviceGrounds } from './grounds.ts'

const pupil = (known: Parameters<typeof anAssessment>[0]) => aPupil({ assessment: anAssessment(known) })

export const bodiesAnswer = dated<PupilFacts>({
  id: 'la-bodies-comply-6-weeks',
  title: 'Answer the authority in an assessment',
  briefly: 'Advice of other bodies',
  gist: 'Answer the authority’s request to co-operate in an EHC needs assessment.',
  topic: 'ehc-assessment',
  owedBy: 'health body',
  carriedOutBy: 'health body',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('s. 31'), reg8],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The authority asks a health body, another authority or a youth offending team',
  exceptions: adviceGrounds,
  shownBy: ['The days on which each body was asked and answered'],
  warnDays: 14,
  appliesTo: (pupil) =>
    (beingAssessed(pupil) === true && pupil.assessment?.bodiesAskedOn !== null) || 'No other body is recorded as asked',
  startsOn: ({ assessment }) => assessment?.bodiesAskedOn,
  needs: { fact: 'bodies asked', says: 'The day the other bodies were asked is not recorded', where: 'pupil' },
  startWords: 'The other bodies were asked on',
  countedAs: 'Within six weeks of the request; the day it is received does not count',
  lastDay: (asked) => within(asked, valueOn(adviceTime, writeDay(asked)).value),
  endWords: 'They answer by',
  metOn: ({ assessment }) => assessment?.bodiesAnsweredOn,
  metWords: 'The last answer is recorded on',
  examples: [
    {
      says: 'Asked on 26 October 2026: answered by 7 December 2026',
      facts: pupil({ requestReceivedOn: '2026-09-14', bodiesAskedOn: '2026-10-26' }),
      today: '2026-11-01',
      gives: { state: 'running', lastDay: '2026-12-07' },
    },
    {
      says: 'The day after is late',
      facts: pupil({ requestReceivedOn: '2026-09-14', bodiesAskedOn: '2026-10-26' }),
      today: '2026-12-08',
      gives: { state: 'late', lastDay: '2026-12-07' },
    },
    {
      says: 'Late, with an appointment that was missed recorded as the ground',
      facts: {
        ...pupil({ bodiesAskedOn: '2026-10-26' }),
        claims: [{ duty: 'la-bodies-comply-6-weeks', ground: 'missed-appointment', recordedOn: '2026-12-01' }],
      },
      today: '2026-12-08',
      gives: { state: 'late-exception-claimed', lastDay: '2026-12-07' },
    },
    {
      says: 'A closed school is no ground here',
      facts: {
        ...pupil({ bodiesAskedOn: '2026-10-26' }),
        claims: [{ duty: 'la-bodies-comply-6-weeks', ground: 'school-closed', recordedOn: '2026-12-01' }],
      },
      today: '2026-12-08',
      gives: { state: 'late', lastDay: '2026-12-07' },
    },
    {
      says: 'Nobody is recorded as asked',
      facts: pupil({ requestReceivedOn: '2026-09-14' }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'Answered in time',
      facts: pupil({ bodiesAskedOn: '2026-10-26', bodiesAnsweredOn: '2026-11-20' }),
      today: '2026-12-08',
      gives: { state: 'met', lastDay: '2026-12-07' },
    },
    {
      says: 'Asked on a day that cannot be read',
      facts: pupil({ bodiesAskedOn: '2026-02-31' }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
    { says: 'No assessment at all', facts: aPupil({}), today: '2026-11-23', gives: { state: 'does-not-apply' } },
  ],
})
