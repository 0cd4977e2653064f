import { recurring } from '../../engine/recurring.ts'
import { aSchool } from '../../facts.ts'
import { equalityObjectivesPeriod } from '../../parameters/periods.ts'
import { reg5 } from '../../sources/equality-act-2010.ts'
import { maintainedAndAcademies } from '../reach.ts'

const published = (on: string) => ({ 'psed-objectives': { on, lookAgainOn: null } })

export const equalityObjectives = recurring({
  id: 'psed-objectives',
  title: 'Publish equality objectives',
  briefly: 'Equality objectives',
  gist: 'Prepare and publish one or more specific, measurable equality objectives.',
  topic: 'equality',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [reg5],
  basis: 'read',
  inForce: { from: '2017-03-31', to: null },
  reaches: maintainedAndAcademies,
  startsWhen: 'Equality objectives were last published',
  exceptions: [],
  shownBy: ['The dated objectives on the website'],
  every: equalityObjectivesPeriod,
  what: 'The set of equality objectives',
  done: 'published',
  countedAs: 'At most four years, counted from and with that day',
  warnDays: 90,
  examples: [
    {
      says: 'Published on 1 September 2023, again by 31 August 2027',
      facts: aSchool('academy', published('2023-09-01')),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2027-08-31' },
    },
    {
      says: 'Published on 29 February 2024, again by 28 February 2028',
      facts: aSchool('academy', published('2024-02-29')),
      today: '2028-02-29',
      gives: { state: 'late', lastDay: '2028-02-28' },
    },
    { says: 'Never recorded: nobody can tell', facts: aSchool('academy'), today: '2026-11-23', gives: { state: 'cannot-tell' } },
    {
      says: 'An independent school is not a listed authority',
      facts: aSchool('independent', published('2020-01-01')),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
  ],
})
