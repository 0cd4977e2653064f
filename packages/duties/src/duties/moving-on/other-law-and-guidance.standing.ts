import { standing } from '../../engine/standing.ts'
import { at, code } from '../../sources/cite.ts'
import { educationAct1997 } from '../../sources/instruments.ts'
import { careers } from '../reach.ts'

const careersGuidanceY813 = standing({
  id: 'careers-guidance-y8-13',
  title: 'Secure careers guidance for Years 8 to 13',
  gist: 'Secure independent careers guidance for pupils in Years 8 to 13.',
  topic: 'moving-on',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [at(educationAct1997, 's. 42A'), code('6.13')],
  basis: 'read',
  inForce: { from: '2013-09-01', to: '2022-08-31' },
  reaches: careers,
  startsWhen: 'Pupil in Years 8-13',
  exceptions: [],
  shownBy: ['Guidance record'],
  note: 'Replaced from 1 September 2022 by the wider duty. The Code still prints these years.',
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy recorded guidance record: shown on the last day the duty was in force',
      school: 'academy',
      shown: { on: '2022-06-01', lookAgainOn: null },
      today: '2022-08-31',
      gives: 'met',
    },
    {
      says: 'From 1 September 2022 the wider duty stands in its place',
      school: 'academy',
      shown: { on: '2022-06-01', lookAgainOn: null },
      today: '2022-09-01',
      gives: 'does-not-apply',
    },
  ],
})

const careersGuidanceY713 = standing({
  id: 'careers-guidance-y7-13',
  title: 'Secure careers guidance through secondary education',
  gist: 'Secure independent, impartial careers guidance for pupils throughout their secondary education.',
  topic: 'moving-on',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [at(educationAct1997, 's. 42A')],
  basis: 'read',
  inForce: { from: '2022-09-01', to: null },
  reaches: careers,
  startsWhen: 'Pupil in Years 7-13',
  exceptions: [],
  shownBy: ['Guidance interview record', 'Link to adult life outcome'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: guidance interview record',
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
    {
      says: 'The day before it came into force it asked nothing',
      school: 'academy',
      shown: null,
      today: '2022-08-31',
      gives: 'does-not-apply',
    },
    {
      says: 'A maintained nursery school is not reached',
      school: 'nursery',
      shown: null,
      today: '2026-11-23',
      gives: 'does-not-apply',
    },
  ],
})

export const movingOnOtherLawAndGuidance = [careersGuidanceY813, careersGuidanceY713]
