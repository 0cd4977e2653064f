import { equalityObjectivesPeriod } from '../../parameters/periods.ts'
import { reg5 } from '../../sources/equality-act-2010.ts'
import { aSchool, publication } from './publications.ts'

export const equalityObjectives = publication({
  id: 'school.equality-objectives-four-yearly',
  title: 'Publish equality objectives',
  briefly: 'Equality objectives',
  document: 'the set of equality objectives',
  kind: 'equality-objectives',
  strength: 'must',
  says: [reg5],
  period: equalityObjectivesPeriod,
  periodWords: 'At most four years',
  warnDays: 90,
  appliesTo: (type) => type !== 'independent',
  examples: [
    {
      says: 'Published on 1 September 2023, again by 31 August 2027',
      facts: aSchool('academy', { 'equality-objectives': '2023-09-01' }),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2027-08-31' },
    },
    {
      says: 'Published on 29 February 2024, again by 28 February 2028',
      facts: aSchool('academy', { 'equality-objectives': '2024-02-29' }),
      today: '2028-02-29',
      gives: { state: 'late', lastDay: '2028-02-28' },
    },
  ],
})
