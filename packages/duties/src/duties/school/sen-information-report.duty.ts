import { informationReportPeriod } from '../../parameters/periods.ts'
import { s69 } from '../../sources/children-and-families-act-2014.ts'
import { code6_79 } from '../../sources/send-code-2015.ts'
import { aSchool, publication } from './publications.ts'

export const senInformationReport = publication({
  id: 'school.sen-information-report-yearly',
  title: 'Bring the SEN information report up to date',
  briefly: 'SEN information report',
  document: 'the SEN information report',
  kind: 'sen-information-report',
  strength: 'should',
  says: [code6_79, s69],
  period: informationReportPeriod,
  periodWords: 'Every year',
  warnDays: 60,
  // Section 69 does not name pupil referral units.
  appliesTo: (type) => type !== 'independent' && type !== 'pru',
  examples: [
    {
      says: 'Published on 1 December 2025, renewed by 30 November 2026',
      facts: aSchool('academy', { 'sen-information-report': '2025-12-01' }),
      today: '2026-11-23',
      gives: { state: 'due-soon', lastDay: '2026-11-30' },
    },
    {
      says: 'Never recorded: nobody can tell',
      facts: aSchool('special', {}),
      today: '2026-11-23',
      gives: { state: 'cannot-tell', lastDay: null },
    },
    {
      says: 'A pupil referral unit is not reached',
      facts: aSchool('pru', {}),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'An independent school is not reached by the yearly update',
      facts: aSchool('independent', {}),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
  ],
})
