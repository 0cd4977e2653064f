import { recurring } from '../../engine/recurring.ts'
import { aSchool } from '../../facts.ts'
import { informationReportPeriod } from '../../parameters/periods.ts'
import { s69 } from '../../sources/children-and-families-act-2014.ts'
import { code6_79 } from '../../sources/send-code-2015.ts'
import { reports } from '../reach.ts'

const published = (on: string) => ({ 'sen-information-report-annual-update': { on, lookAgainOn: null } })

export const senInformationReport = recurring({
  id: 'sen-information-report-annual-update',
  title: 'Bring the SEN information report up to date',
  briefly: 'SEN information report',
  gist: 'Bring the published SEN information up to date every year.',
  topic: 'report',
  owedBy: 'governing body or trust',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code6_79, s69],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  // Section 69 does not name pupil referral units, nor alternative provision and 16 to 19 academies.
  reaches: reports,
  startsWhen: 'The report was last published or brought up to date',
  exceptions: [],
  shownBy: ['The dated report on the website', 'Minutes that record its approval'],
  every: informationReportPeriod,
  what: 'The SEN information report',
  done: 'published',
  countedAs: 'Every year, counted from and with that day',
  warnDays: 60,
  examples: [
    {
      says: 'Published on 1 December 2025, renewed by 30 November 2026',
      facts: aSchool('academy', published('2025-12-01')),
      today: '2026-11-23',
      gives: { state: 'due-soon', lastDay: '2026-11-30' },
    },
    {
      says: 'Never recorded: nobody can tell',
      facts: aSchool('special'),
      today: '2026-11-23',
      gives: { state: 'cannot-tell', lastDay: null },
    },
    {
      says: 'A pupil referral unit is not reached',
      facts: aSchool('pru', published('2020-01-01')),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'An independent school is not reached by the yearly update',
      facts: aSchool('independent', published('2020-01-01')),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
  ],
})
