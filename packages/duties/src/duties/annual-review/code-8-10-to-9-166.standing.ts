import { standing } from '../../engine/standing.ts'
import { code, regs } from '../../sources/cite.ts'
import { everySchool } from '../reach.ts'

const pfaOutcomesInPlan = standing({
  id: 'pfa-outcomes-in-plan',
  title: 'Put adult life in plans from Year 9',
  gist: 'Have plans from Year 9 contain outcomes and provision covering employment or higher education, independent living, health and taking part in society, with a line from A and B to E and F.',
  topic: 'annual-review',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('8.10'), code('1.40'), code('9.64-9.69'), regs('reg. 12')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Plan drafted or amended',
  exceptions: [],
  shownBy: ['Adult life tag on outcomes'],
  note: 'Regulation 12(3) asks for such provision in plans from Year 9.',
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: adult life tag on outcomes',
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

const arPersonCentred = standing({
  id: 'ar-person-centred',
  title: 'Run reviews around the child',
  gist: 'Run reviews in a person-centred way, focused on outcomes, with the child taking part.',
  topic: 'annual-review',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('9.166-9.169')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Meeting',
  exceptions: [],
  shownBy: ['Pupil views, format'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: pupil views, format',
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

export const annualReviewCode810To9166 = [pfaOutcomesInPlan, arPersonCentred]
