import { standing } from '../../engine/standing.ts'
import { at, code } from '../../sources/cite.ts'
import { areaWideOffer, workingTogether2023 } from '../../sources/instruments.ts'
import { everySchool, mainstream } from '../reach.ts'

const collaborateOtherProviders = standing({
  id: 'collaborate-other-providers',
  title: 'Work with neighbouring schools and providers',
  gist: 'Work with neighbouring providers on how best to meet different needs.',
  topic: 'working-together',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.8')],
  basis: 'not-read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Always',
  exceptions: [],
  shownBy: ['Partnership notes'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: partnership notes',
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
    { says: 'A special school is not reached', school: 'special', shown: null, today: '2026-11-23', gives: 'does-not-apply' },
  ],
})

const earlyHelp = standing({
  id: 'early-help',
  title: 'Consider early help where home may lie behind needs',
  gist: 'Consider a multi-agency approach such as an early help assessment, with the family consenting, where home or family circumstances may lie behind the behaviour or needs; act as lead practitioner where suitable.',
  topic: 'working-together',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'may',
  tier: 'statutory-guidance',
  says: [code('6.21'), at(workingTogether2023), at(areaWideOffer)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Multi-agency need',
  exceptions: [],
  shownBy: ['The early help record'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: the early help record',
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
  ],
})

export const workingTogetherCode68To621 = [collaborateOtherProviders, earlyHelp]
