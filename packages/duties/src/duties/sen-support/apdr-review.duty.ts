import { dated } from '../../engine/dated.ts'
import { aPupil, type PupilFacts } from '../../facts.ts'
import { code } from '../../sources/cite.ts'
import { onSenSupport } from '../pupils.ts'
import { mainstream } from '../reach.ts'

const pupil = (cycle: PupilFacts['cycle']) => aPupil({ status: 'K', cycle })

export const reviewSupport = dated<PupilFacts>({
  id: 'apdr-review',
  title: 'Review the support on the agreed day',
  briefly: 'Support review',
  gist: 'Review on the agreed day, judge effect and quality with pupil and parents, and carry that into the next cycle.',
  topic: 'sen-support',
  owedBy: 'school',
  carriedOutBy: 'teacher',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.53-6.55')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'The agreed day of review comes',
  exceptions: [],
  shownBy: ['The review, outcome by outcome'],
  warnDays: 14,
  appliesTo: (pupil) => (pupil.cycle === null ? 'No cycle of support is recorded' : onSenSupport(pupil)),
  startsOn: ({ cycle }) => cycle?.reviewOn,
  needs: { fact: 'review date', says: 'The plan has no day of review', where: 'pupil' },
  startWords: 'The review is agreed for',
  countedAs: 'The agreed day itself is the last',
  lastDay: (agreed) => agreed,
  endWords: 'The review is held by',
  metOn: ({ cycle }) => cycle?.reviewedOn,
  metWords: 'The review was held on',
  examples: [
    {
      says: 'On the agreed day it is due',
      facts: pupil({ agreedOn: '2026-09-14', reviewOn: '2026-12-11', reviewedOn: null }),
      today: '2026-12-11',
      gives: { state: 'due-soon', lastDay: '2026-12-11' },
    },
    {
      says: 'The day after is late',
      facts: pupil({ agreedOn: '2026-09-14', reviewOn: '2026-12-11', reviewedOn: null }),
      today: '2026-12-12',
      gives: { state: 'late', lastDay: '2026-12-11' },
    },
    {
      says: 'Reviewed',
      facts: pupil({ agreedOn: '2026-09-14', reviewOn: '2026-12-11', reviewedOn: '2026-12-10' }),
      today: '2026-12-12',
      gives: { state: 'met', lastDay: '2026-12-11' },
    },
    {
      says: 'A plan without a day of review',
      facts: pupil({ agreedOn: '2026-09-14', reviewOn: null, reviewedOn: null }),
      today: '2026-12-12',
      gives: { state: 'cannot-tell' },
    },
    { says: 'No cycle is recorded', facts: aPupil({ status: 'K' }), today: '2026-11-23', gives: { state: 'does-not-apply' } },
    {
      says: 'A pupil who is not on SEN Support any more',
      facts: aPupil({ status: 'N', cycle: { agreedOn: '2026-09-14', reviewOn: '2026-12-11', reviewedOn: null } }),
      today: '2026-12-12',
      gives: { state: 'does-not-apply' },
    },
  ],
})
