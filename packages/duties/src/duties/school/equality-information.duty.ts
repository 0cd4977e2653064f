import { equalityInformationPeriod } from '../../parameters/periods.ts'
import { reg4 } from '../../sources/equality-act-2010.ts'
import { aSchool, publication } from './publications.ts'

export const equalityInformation = publication({
  id: 'school.equality-information-yearly',
  title: 'Publish equality information',
  briefly: 'Equality information',
  document: 'equality information',
  kind: 'equality-information',
  strength: 'must',
  says: [reg4],
  period: equalityInformationPeriod,
  periodWords: 'At most one year',
  warnDays: 60,
  appliesTo: (type) => type !== 'independent',
  examples: [
    {
      says: 'Published on 30 March 2026, again by 29 March 2027',
      facts: aSchool('maintained', { 'equality-information': '2026-03-30' }),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2027-03-29' },
    },
    {
      says: 'The last day itself is in time',
      facts: aSchool('academy', { 'equality-information': '2026-03-30' }),
      today: '2027-03-29',
      gives: { state: 'due-soon', lastDay: '2027-03-29' },
    },
    {
      says: 'The day after is late',
      facts: aSchool('academy', { 'equality-information': '2026-03-30' }),
      today: '2027-03-30',
      gives: { state: 'late', lastDay: '2027-03-29' },
    },
  ],
})
