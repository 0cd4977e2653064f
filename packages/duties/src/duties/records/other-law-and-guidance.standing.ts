import { standing } from '../../engine/standing.ts'
import { at } from '../../sources/cite.ts'
import { educationAct1996, individualPupils2013 } from '../../sources/instruments.ts'
import { maintainedAndAcademies } from '../reach.ts'

const censusSenData = standing({
  id: 'census-sen-data',
  title: 'Return SEN provision and type in the school census',
  gist: 'Return SEN provision and type of need in the school census.',
  topic: 'records',
  owedBy: 'school',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [at(educationAct1996, 'ss. 537, 537A'), at(individualPupils2013)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: maintainedAndAcademies,
  startsWhen: 'Termly census date',
  exceptions: [],
  shownBy: ['Census export with E/K and need codes'],
  note: 'SEN provision in every census, type of need in the spring census.',
  lookAgain: { months: 4 },
  examples: [
    {
      says: 'An academy has recorded this: census export with E/K and need codes',
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
    {
      says: 'An independent school is not reached',
      school: 'independent',
      shown: null,
      today: '2026-11-23',
      gives: 'does-not-apply',
    },
  ],
})

export const recordsOtherLawAndGuidance = [censusSenData]
