import { standing } from '../../engine/standing.ts'
import { at, code } from '../../sources/cite.ts'
import { areaWideOffer, goodPractice } from '../../sources/instruments.ts'
import { everySchool } from '../reach.ts'

const senRegisterReview = standing({
  id: 'sen-register-review',
  title: 'Review the SEN register at the end of the year',
  gist: 'Review the SEN register against the year-end data: add, keep or remove pupils.',
  topic: 'sen-support',
  owedBy: 'SENCO',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'local-or-good-practice',
  says: [at(goodPractice), code('6.17, 6.53-6.54, 6.72')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Final data drop; termly',
  exceptions: [],
  shownBy: ['Register review with decision and reason per pupil'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: register review with decision and reason per pupil',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-09-13' },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'The day after it was to be looked at again nobody can tell',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-09-13' },
      today: '2027-09-14',
      gives: 'cannot-tell',
    },
  ],
})

const watchList = standing({
  id: 'watch-list',
  title: 'Keep a list of pupils to watch',
  gist: 'Keep a separate monitoring list of pupils being watched who do not need different or additional provision.',
  topic: 'sen-support',
  owedBy: 'SENCO',
  carriedOutBy: 'SENCO',
  strength: 'may',
  tier: 'local-or-good-practice',
  says: [at(goodPractice)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Concern below SEN threshold',
  exceptions: [],
  shownBy: ['Watch list with review date'],
  lookAgain: { months: 4 },
  examples: [
    {
      says: 'An academy has recorded this: watch list with review date',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-01-13' },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'The day after it was to be looked at again nobody can tell',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-01-13' },
      today: '2027-01-14',
      gives: 'cannot-tell',
    },
  ],
})

const smartTimeLimitedTargets = standing({
  id: 'smart-time-limited-targets',
  title: 'Set targets that are clear, measured and timed',
  gist: 'Set time-limited, outcome-based SMART targets with parents and learners.',
  topic: 'sen-support',
  owedBy: 'school',
  carriedOutBy: 'teacher',
  strength: 'should',
  tier: 'local-or-good-practice',
  says: [at(areaWideOffer), code('6.48')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Plan stage',
  exceptions: [],
  shownBy: ['Targets passing SMART check'],
  lookAgain: { months: 4 },
  examples: [
    {
      says: 'An academy has recorded this: targets passing SMART check',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-01-13' },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'The day after it was to be looked at again nobody can tell',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-01-13' },
      today: '2027-01-14',
      gives: 'cannot-tell',
    },
  ],
})

export const senSupportGoodPractice = [senRegisterReview, watchList, smartTimeLimitedTargets]
