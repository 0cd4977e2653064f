import { writeDay } from '../../counting/days.ts'
import { periodStartingWith } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { aSchool, type SchoolFacts } from '../../facts.ts'
import { inclusionStrategyPeriod } from '../../parameters/periods.ts'
import { at } from '../../sources/cite.ts'
import { inclusionGrant, inclusionGuide } from '../../sources/instruments.ts'
import { grantHolders } from '../reach.ts'

export const inclusionStrategy = dated<SchoolFacts>({
  id: 'imf-inclusion-strategy',
  title: 'Publish the inclusion strategy',
  briefly: 'Inclusion strategy',
  gist: 'Publish on the website an inclusion strategy that shows the activity paid for to remove barriers to learning and taking part, and its budgeted cost.',
  topic: 'money',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'grant-condition',
  says: [at(inclusionGrant), at(inclusionGuide)],
  basis: 'read',
  inForce: { from: '2026-04-01', to: null },
  reaches: grantHolders,
  startsWhen: 'The school receives the Inclusive Mainstream Fund for 2026 to 2027',
  exceptions: [],
  shownBy: ['The strategy on the website, with its costs', 'The yearly review, said on its cover'],
  warnDays: 30,
  appliesTo: () => true,
  startsOn: ({ shown }) => shown['imf-inclusion-strategy']?.on ?? '2026-04-01',
  needs: { fact: 'strategy', says: 'The day on which the strategy was published cannot be read', where: 'evidence' },
  startWords: ({ shown }) =>
    shown['imf-inclusion-strategy'] ? 'The strategy was last published or reviewed on' : 'The fund runs from',
  countedAs:
    'By 31 December 2026; a strategy for several years is then reviewed every year, counted from and with the day it was published',
  lastDay: (start, { shown }) =>
    shown['imf-inclusion-strategy']
      ? periodStartingWith(start, valueOn(inclusionStrategyPeriod, writeDay(start)).value)
      : { year: 2026, month: 12, day: 31 },
  endWords: 'It is published, or reviewed, by',
  examples: [
    {
      says: 'Nothing is published yet: by 31 December 2026',
      facts: aSchool('academy'),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2026-12-31' },
    },
    {
      says: 'In the last month it is due',
      facts: aSchool('maintained'),
      today: '2026-12-01',
      gives: { state: 'due-soon', lastDay: '2026-12-31' },
    },
    {
      says: 'The day after is late',
      facts: aSchool('academy'),
      today: '2027-01-01',
      gives: { state: 'late', lastDay: '2026-12-31' },
    },
    {
      says: 'Published on 10 December 2026: reviewed by 9 December 2027',
      facts: aSchool('academy', { 'imf-inclusion-strategy': { on: '2026-12-10', lookAgainOn: null } }),
      today: '2027-01-01',
      gives: { state: 'running', lastDay: '2027-12-09' },
    },
    {
      says: 'A special school does not receive this fund',
      facts: aSchool('special'),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'Published on a day that cannot be read',
      facts: aSchool('academy', { 'imf-inclusion-strategy': { on: '2026-02-31', lookAgainOn: null } }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
  ],
})
