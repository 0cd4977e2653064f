import { accessibilityPlanPeriod } from '../../parameters/periods.ts'
import { schedule10_3 } from '../../sources/equality-act-2010.ts'
import { aSchool, publication } from './publications.ts'

export const accessibilityPlan = publication({
  id: 'school.accessibility-plan-three-yearly',
  title: 'Make a new accessibility plan',
  briefly: 'Accessibility plan',
  document: 'the accessibility plan',
  kind: 'accessibility-plan',
  strength: 'must',
  says: [schedule10_3],
  period: accessibilityPlanPeriod,
  periodWords: 'Three years',
  warnDays: 90,
  appliesTo: () => true,
  examples: [
    {
      says: 'A plan from 1 September 2024 lasts until 31 August 2027',
      facts: aSchool('independent', { 'accessibility-plan': '2024-09-01' }),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2027-08-31' },
    },
    {
      says: 'A plan from 1 September 2023 has ended',
      facts: aSchool('special', { 'accessibility-plan': '2023-09-01' }),
      today: '2026-11-23',
      gives: { state: 'late', lastDay: '2026-08-31' },
    },
  ],
})
