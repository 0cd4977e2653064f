import { standing } from '../../engine/standing.ts'
import { at, code } from '../../sources/cite.ts'
import { areaWideOffer } from '../../sources/instruments.ts'
import { mainstream } from '../reach.ts'

const considerSpecialists = standing({
  id: 'consider-specialists',
  title: 'Consider specialists when progress stays low',
  gist: 'Consider specialists when progress stays below expected despite matched support; may ask for advice at any point; should always involve a specialist where a pupil makes little or no progress, or works well below peers, despite evidence-based support from trained staff.',
  topic: 'sen-support',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.58-6.59')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Two ineffective cycles (configurable) or need arises',
  exceptions: [],
  shownBy: ['Referral decision'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: referral decision',
      school: 'academy',
      shown: { on: '2026-10-05', lookAgainOn: null },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'Nothing is recorded of it: nobody can tell',
      school: 'academy',
      shown: null,
      today: '2026-11-23',
      gives: 'cannot-tell',
    },
    { says: 'A special school is not reached', school: 'special', shown: null, today: '2026-11-23', gives: 'does-not-apply' },
  ],
})

const alwaysInvolveSpecialist = standing({
  id: 'always-involve-specialist',
  title: 'Involve a specialist when progress stays low',
  gist: 'Always involve a specialist where a pupil makes little or no progress, or works well below peers, over a sustained period despite evidence-based support from trained staff.',
  topic: 'sen-support',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.59')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Two or more cycles reviewed with little or no progress',
  exceptions: [],
  shownBy: ['Referral with date, parents involved, advice received'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: referral with date, parents involved, advice received',
      school: 'academy',
      shown: { on: '2026-10-05', lookAgainOn: null },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'Nothing is recorded of it: nobody can tell',
      school: 'academy',
      shown: null,
      today: '2026-11-23',
      gives: 'cannot-tell',
    },
    { says: 'A special school is not reached', school: 'special', shown: null, today: '2026-11-23', gives: 'does-not-apply' },
  ],
})

const specialistSupportQuickly = standing({
  id: 'specialist-support-quickly',
  title: 'Get specialist help to the pupil quickly',
  gist: 'Get specialist help to the pupil as quickly as possible once need is shown.',
  topic: 'sen-support',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.60')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Specialist need identified',
  exceptions: [],
  shownBy: ['Referral to first contact days'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: referral to first contact days',
      school: 'academy',
      shown: { on: '2026-10-05', lookAgainOn: null },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'Nothing is recorded of it: nobody can tell',
      school: 'academy',
      shown: null,
      today: '2026-11-23',
      gives: 'cannot-tell',
    },
    { says: 'A special school is not reached', school: 'special', shown: null, today: '2026-11-23', gives: 'does-not-apply' },
  ],
})

const agreeSpecialistApproaches = standing({
  id: 'agree-specialist-approaches',
  title: 'Agree what follows from a specialist’s advice',
  gist: 'With teacher, specialist and parents consider evidence-based approaches, equipment and strategies, agree outcomes and a review date, and act on external advice.',
  topic: 'sen-support',
  owedBy: 'SENCO',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.62'), at(areaWideOffer)],
  basis: 'not-read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Specialist report received',
  exceptions: [],
  shownBy: ['Advice tracker: recommendation, accepted/declined, reason'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: advice tracker: recommendation, accepted/declined, reason',
      school: 'academy',
      shown: { on: '2026-10-05', lookAgainOn: null },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'Nothing is recorded of it: nobody can tell',
      school: 'academy',
      shown: null,
      today: '2026-11-23',
      gives: 'cannot-tell',
    },
    { says: 'A special school is not reached', school: 'special', shown: null, today: '2026-11-23', gives: 'does-not-apply' },
  ],
})

export const senSupportCode658To662 = [
  considerSpecialists,
  alwaysInvolveSpecialist,
  specialistSupportQuickly,
  agreeSpecialistApproaches,
]
