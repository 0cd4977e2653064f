import { daysBetween, readDay, writeDay } from '../../counting/days.ts'
import { dated } from '../../engine/dated.ts'
import { aSchool, type SchoolFacts } from '../../facts.ts'
import { at, code } from '../../sources/cite.ts'
import { independentStandards2014, pupilInformation2005 } from '../../sources/instruments.ts'
import { everySchool } from '../reach.ts'

const of = (ends: string, sentOn: string | null) => ({
  ...aSchool('academy', sentOn ? { 'annual-report-to-parents': { on: sentOn, lookAgainOn: null } } : {}),
  events: { 'summer-term-ends': ends },
})

/** Reports of the last six months of the school year. */
function thisYear(sentOn: string | undefined, ends: string | null | undefined): string | null {
  const [sent, end] = [readDay(sentOn), readDay(ends)]
  return sent && end && daysBetween(sent, end) <= 183 ? writeDay(sent) : null
}

export const annualReport = dated<SchoolFacts>({
  id: 'annual-report-to-parents',
  title: 'Report to parents on each child’s progress',
  briefly: 'Annual report',
  gist: 'Report to parents on the progress of each child every year.',
  topic: 'families',
  owedBy: 'headteacher',
  carriedOutBy: 'teacher',
  strength: 'must',
  tier: 'statutory',
  says: [at(pupilInformation2005, 'reg. 6(2)'), at(independentStandards2014, 'Sch. 1 Part 6'), code('6.64')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The school year ends',
  exceptions: [{ id: 'leaver', says: 'A school leaver’s report stands in its place where that regulation applies' }],
  shownBy: ['The reports, with the day they were sent'],
  note: 'A pupil referral unit reports only in the year a pupil ends compulsory school age.',
  warnDays: 30,
  appliesTo: ({ events }) => Boolean(events['summer-term-ends']) || 'No end of a summer term is recorded',
  startsOn: ({ events }) => events['summer-term-ends'],
  needs: { fact: 'term dates', says: 'The last day of the summer term is not recorded', where: 'school' },
  startWords: 'The summer term ends on',
  countedAs: 'Before the end of the summer term: its last day is the last',
  lastDay: (ends) => ends,
  endWords: 'Reports are with parents by',
  metOn: ({ shown, events }) => thisYear(shown['annual-report-to-parents']?.on, events['summer-term-ends']),
  metWords: 'Recorded as sent on',
  examples: [
    {
      says: 'The summer term ends on 21 July 2027',
      facts: of('2027-07-21', null),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2027-07-21' },
    },
    {
      says: 'Sent in July',
      facts: of('2027-07-21', '2027-07-09'),
      today: '2027-07-22',
      gives: { state: 'met', lastDay: '2027-07-21' },
    },
    {
      says: 'Not recorded as sent the day after',
      facts: of('2027-07-21', null),
      today: '2027-07-22',
      gives: { state: 'late', lastDay: '2027-07-21' },
    },
    {
      says: 'The reports of the year before are not these',
      facts: of('2027-07-21', '2026-07-10'),
      today: '2027-07-22',
      gives: { state: 'late', lastDay: '2027-07-21' },
    },
    { says: 'No summer term is recorded', facts: aSchool('academy'), today: '2026-11-23', gives: { state: 'does-not-apply' } },
    {
      says: 'A last day that cannot be read',
      facts: of('2027-02-31', null),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
    {
      says: 'Reports of 183 days before are of this year',
      facts: of('2027-07-21', '2027-01-19'),
      today: '2027-07-22',
      gives: { state: 'met', lastDay: '2027-07-21' },
    },
    {
      says: 'A day earlier they are not',
      facts: of('2027-07-21', '2027-01-18'),
      today: '2027-07-22',
      gives: { state: 'late', lastDay: '2027-07-21' },
    },
  ],
})
