import { recurring } from '../../engine/recurring.ts'
import { aSchool } from '../../facts.ts'
import { accessibilityPlanPeriod } from '../../parameters/periods.ts'
import { schedule10_3 } from '../../sources/equality-act-2010.ts'
import { everySchool } from '../reach.ts'

const from = (on: string) => ({ 'accessibility-plan': { on, lookAgainOn: null } })

export const accessibilityPlan = recurring({
  id: 'accessibility-plan',
  title: 'Make a new accessibility plan',
  briefly: 'Accessibility plan',
  gist: 'Write, resource, carry out and keep under review a written plan that over time opens the curriculum, the buildings and written information to disabled pupils.',
  topic: 'equality',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [schedule10_3],
  basis: 'read',
  inForce: { from: '2010-10-01', to: null },
  reaches: everySchool,
  startsWhen: 'The period of the present plan began',
  exceptions: [],
  shownBy: ['The plan with its dates', 'A yearly check of progress', 'The budget for it'],
  every: accessibilityPlanPeriod,
  what: 'The accessibility plan',
  done: 'begun',
  countedAs: 'Three years, counted from and with that day',
  warnDays: 90,
  examples: [
    {
      says: 'A plan from 1 September 2024 lasts until 31 August 2027',
      facts: aSchool('independent', from('2024-09-01')),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2027-08-31' },
    },
    {
      says: 'A plan from 1 September 2023 has ended',
      facts: aSchool('special', from('2023-09-01')),
      today: '2026-11-23',
      gives: { state: 'late', lastDay: '2026-08-31' },
    },
    { says: 'Never recorded: nobody can tell', facts: aSchool('academy'), today: '2026-11-23', gives: { state: 'cannot-tell' } },
  ],
})
