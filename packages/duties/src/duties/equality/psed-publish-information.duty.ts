import { recurring } from '../../engine/recurring.ts'
import { aSchool } from '../../facts.ts'
import { equalityInformationPeriod } from '../../parameters/periods.ts'
import { reg4 } from '../../sources/equality-act-2010.ts'
import { maintainedAndAcademies } from '../reach.ts'

const published = (on: string) => ({ 'psed-publish-information': { on, lookAgainOn: null } })

export const equalityInformation = recurring({
  id: 'psed-publish-information',
  title: 'Publish equality information',
  briefly: 'Equality information',
  gist: 'Publish information that shows how the school meets the equality duty.',
  topic: 'equality',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [reg4],
  basis: 'read',
  inForce: { from: '2017-03-31', to: null },
  reaches: maintainedAndAcademies,
  startsWhen: 'Equality information was last published',
  exceptions: [{ id: 'fewer-than-150-staff', says: 'Information about employees only where there are 150 or more of them' }],
  shownBy: ['The dated page or document on the website'],
  every: equalityInformationPeriod,
  what: 'Equality information',
  done: 'published',
  countedAs: 'At most one year, counted from and with that day',
  warnDays: 60,
  examples: [
    {
      says: 'Published on 30 March 2026, again by 29 March 2027',
      facts: aSchool('maintained', published('2026-03-30')),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2027-03-29' },
    },
    {
      says: 'The last day itself is in time',
      facts: aSchool('academy', published('2026-03-30')),
      today: '2027-03-29',
      gives: { state: 'due-soon', lastDay: '2027-03-29' },
    },
    {
      says: 'The day after is late',
      facts: aSchool('academy', published('2026-03-30')),
      today: '2027-03-30',
      gives: { state: 'late', lastDay: '2027-03-29' },
    },
    {
      says: 'An independent school is not a listed authority',
      facts: aSchool('independent', published('2020-01-01')),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    { says: 'Never recorded: nobody can tell', facts: aSchool('academy'), today: '2026-11-23', gives: { state: 'cannot-tell' } },
  ],
})
