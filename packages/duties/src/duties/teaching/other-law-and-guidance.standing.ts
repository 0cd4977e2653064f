import { standing } from '../../engine/standing.ts'
import { at, code } from '../../sources/cite.ts'
import { academiesAct2010, educationAct2002 } from '../../sources/instruments.ts'
import { reports } from '../reach.ts'

const broadBalancedCurriculum = standing({
  id: 'broad-balanced-curriculum',
  title: 'Give every pupil a broad and balanced curriculum',
  gist: 'Give every pupil a broad and balanced curriculum, with access for pupils with SEN, including off-site.',
  topic: 'teaching',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [at(educationAct2002, 'ss. 78-79'), at(academiesAct2010, 's. 1A(1)(b)'), code('6.12')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: reports,
  startsWhen: 'Always',
  exceptions: [],
  shownBy: ['Curriculum offer and access adaptations', 'Reduced timetables log'],
  note: 'The 2026 Act changes the duty of academies once it is commenced.',
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: curriculum offer and access adaptations',
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
    { says: 'A pupil referral unit is not reached', school: 'pru', shown: null, today: '2026-11-23', gives: 'does-not-apply' },
  ],
})

export const teachingOtherLawAndGuidance = [broadBalancedCurriculum]
