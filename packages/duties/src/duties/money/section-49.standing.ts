import { standing } from '../../engine/standing.ts'
import { at, cfa } from '../../sources/cite.ts'
import { personalBudgets2014 } from '../../sources/instruments.ts'
import { everySchool } from '../reach.ts'

const laPersonalBudget = standing({
  id: 'la-personal-budget',
  title: 'Prepare a personal budget if asked',
  gist: 'Prepare a personal budget if the family asks while a plan is being drafted or reviewed.',
  topic: 'money',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('s. 49'), at(personalBudgets2014)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Request during draft or review',
  exceptions: [{ id: 'cannot-be-parted', says: 'A sum that cannot be parted from others, with reasons given' }],
  shownBy: ['Budget statement in Section J'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: budget statement in Section J',
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

export const moneySection49 = [laPersonalBudget]
