import { writeDay } from '../../counting/days.ts'
import { within } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { anAssessment, aPupil, type PupilFacts } from '../../facts.ts'
import { noPlanTime } from '../../parameters/ehc.ts'
import { cfa } from '../../sources/cite.ts'
import { reg10_1 } from '../../sources/ehc-process.ts'
import { beingAssessed } from '../pupils.ts'
import { everySchool } from '../reach.ts'
import { closureGrounds } from './grounds.ts'

const pupil = (known: Parameters<typeof anAssessment>[0]) => aPupil({ assessment: anAssessment(known) })

export const tellNoPlan = dated<PupilFacts>({
  id: 'la-refuse-plan-16-weeks',
  title: 'Tell the family where there is to be no plan',
  briefly: 'No-plan notice',
  gist: 'Where no plan is needed after the assessment, tell the family with reasons and rights.',
  topic: 'ehc-assessment',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('s. 36(9)'), reg10_1],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The authority receives a request',
  exceptions: closureGrounds,
  shownBy: ['The decision letter with its date'],
  warnDays: 14,
  appliesTo: (pupil) => {
    const { assessment } = pupil
    if (assessment?.draftServedOn || assessment?.finalPlanOn) return 'A plan is being made'
    return beingAssessed(pupil)
  },
  startsOn: ({ assessment }) => assessment?.requestReceivedOn,
  needs: { fact: 'request received', says: 'The day the authority received the request is not recorded', where: 'pupil' },
  startWords: 'The request was received on',
  countedAs: 'As soon as practicable, and within sixteen weeks of receiving the request; the day it is received does not count',
  lastDay: (received) => within(received, valueOn(noPlanTime, writeDay(received)).value),
  endWords: 'Where there is to be no plan, the family is told by',
  metOn: ({ assessment }) => assessment?.noPlanNoticeOn,
  metWords: 'The family was told on',
  whenPassed: () => ({
    fact: 'draft served',
    says: 'Neither a notice that there is to be no plan nor a draft plan is recorded',
    where: 'pupil',
  }),
  examples: [
    {
      says: 'Received on 14 September 2026: told by 4 January 2027',
      facts: pupil({ requestReceivedOn: '2026-09-14' }),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2027-01-04' },
    },
    {
      says: 'Told on the last day',
      facts: pupil({ requestReceivedOn: '2026-09-14', noPlanNoticeOn: '2027-01-04' }),
      today: '2027-01-05',
      gives: { state: 'met', lastDay: '2027-01-04' },
    },
    {
      says: 'After the sixteen weeks nobody can tell: the authority may be making a plan',
      facts: pupil({ requestReceivedOn: '2026-09-14' }),
      today: '2027-01-05',
      gives: { state: 'cannot-tell', lastDay: '2027-01-04' },
    },
    {
      says: 'A draft was served, so a plan is being made',
      facts: pupil({ requestReceivedOn: '2026-09-14', draftServedOn: '2026-12-21' }),
      today: '2027-01-05',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'A final plan was sent',
      facts: pupil({ requestReceivedOn: '2026-09-14', finalPlanOn: '2026-12-21' }),
      today: '2027-01-05',
      gives: { state: 'does-not-apply' },
    },
    { says: 'No request is recorded', facts: aPupil({}), today: '2026-11-23', gives: { state: 'does-not-apply' } },
    { says: 'A request whose day is not recorded', facts: pupil({}), today: '2026-11-23', gives: { state: 'cannot-tell' } },
  ],
})
