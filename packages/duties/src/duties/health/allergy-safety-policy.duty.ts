import { recurring } from '../../engine/recurring.ts'
import { aSchool } from '../../facts.ts'
import { allergyPolicyPeriod } from '../../parameters/periods.ts'
import { at, cfa } from '../../sources/cite.ts'
import { wellbeingAct2026 } from '../../sources/instruments.ts'
import { medical } from '../reach.ts'

const reviewed = (on: string) => ({ 'allergy-safety-policy': { on, lookAgainOn: null } })

export const allergyPolicy = recurring({
  id: 'allergy-safety-policy',
  title: 'Hold and review an allergy safety policy',
  briefly: 'Allergy policy',
  gist: 'Hold a written allergy safety policy as part of the medical arrangements, review it at least yearly, publicise it and publish it.',
  topic: 'health',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('s. 100A'), at(wellbeingAct2026, 's. 34', '2026-04-29')],
  basis: 'read',
  // Section 34 is made. Nothing was found that says it is in force.
  inForce: { from: null, to: null },
  reaches: medical,
  startsWhen: 'Section 34 of the Act of 2026 is commenced',
  exceptions: [],
  shownBy: ['The policy, with the days it was reviewed and publicised'],
  every: allergyPolicyPeriod,
  what: 'The allergy safety policy',
  done: 'reviewed',
  countedAs: 'At least once a year, counted from and with that day',
  warnDays: 30,
  examples: [
    {
      says: 'Reviewed long ago: the section is not known to be in force, so nothing is late',
      facts: aSchool('academy', reviewed('2024-01-08')),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'No policy is recorded: nothing is asked for yet',
      facts: aSchool('maintained'),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
  ],
})
