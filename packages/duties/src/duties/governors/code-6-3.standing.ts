import { standing } from '../../engine/standing.ts'
import { code } from '../../sources/cite.ts'
import { maintainedAndAcademies } from '../reach.ts'

const governorSendOversight = standing({
  id: 'governor-send-oversight',
  title: 'Give a governor or committee oversight of SEND',
  gist: 'Give one governor/trustee or a sub-committee specific oversight of SEN and disability arrangements.',
  topic: 'governors',
  owedBy: 'governing body or trust',
  carriedOutBy: 'governing body or trust',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.3')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: maintainedAndAcademies,
  startsWhen: 'Always; change of link governor',
  exceptions: [],
  shownBy: ['Named link governor, minute of appointment'],
  note: 'The Code recommends it; no law requires a SEND governor.',
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: named link governor, minute of appointment',
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
      says: 'An independent school is not reached',
      school: 'independent',
      shown: null,
      today: '2026-11-23',
      gives: 'does-not-apply',
    },
  ],
})

export const governorsCode63 = [governorSendOversight]
