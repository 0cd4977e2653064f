import { daysBetween, readDay, writeDay } from '../../counting/days.ts'
import { atLeastBefore } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { aSchool, type SchoolFacts } from '../../facts.ts'
import { code } from '../../sources/cite.ts'
import { everySchool } from '../reach.ts'

const of = (begins: string, receivedOn: string | null) => ({
  ...aSchool('academy', receivedOn ? { 'la-list-of-reviews-to-heads': { on: receivedOn, lookAgainOn: null } } : {}),
  events: { 'term-begins': begins },
})

/** A list that came in the twelve weeks before the term is the list of that term. */
function thisTerm(receivedOn: string | undefined, begins: string | null | undefined): string | null {
  const [came, term] = [readDay(receivedOn), readDay(begins)]
  return came && term && daysBetween(came, term) <= 84 ? writeDay(came) : null
}

export const listOfReviews = dated<SchoolFacts>({
  id: 'la-list-of-reviews-to-heads',
  title: 'Send heads the list of reviews before each term',
  briefly: 'List of reviews',
  gist: 'Give heads, before each term, the list of pupils whose plans are to be reviewed in it, copied to health and social care, and say which look to adult life.',
  topic: 'annual-review',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('9.172')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'A term is about to begin',
  exceptions: [],
  shownBy: ['The list, and the day it came'],
  warnDays: 14,
  appliesTo: ({ events }) => Boolean(events['term-begins']) || 'No term is recorded that is still to begin',
  startsOn: ({ events }) => events['term-begins'],
  needs: { fact: 'term dates', says: 'The first day of the next term is not recorded', where: 'school' },
  startWords: 'The term begins on',
  countedAs: 'Two weeks before the first day of the term, counted back',
  lastDay: (begins) => atLeastBefore({ weeks: 2 }, begins),
  endWords: 'The list is with the head by',
  metOn: ({ shown, events }) => thisTerm(shown['la-list-of-reviews-to-heads']?.on, events['term-begins']),
  metWords: 'Recorded as received on',
  examples: [
    {
      says: 'Term begins on 4 January 2027: by 21 December 2026',
      facts: of('2027-01-04', null),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2026-12-21' },
    },
    {
      says: 'Received',
      facts: of('2027-01-04', '2026-12-10'),
      today: '2026-12-22',
      gives: { state: 'met', lastDay: '2026-12-21' },
    },
    {
      says: 'Not recorded as received the day after',
      facts: of('2027-01-04', null),
      today: '2026-12-22',
      gives: { state: 'late', lastDay: '2026-12-21' },
    },
    {
      says: 'The list of last term is not this one',
      facts: of('2027-01-04', '2026-08-20'),
      today: '2026-12-22',
      gives: { state: 'late', lastDay: '2026-12-21' },
    },
    { says: 'No term is still to begin', facts: aSchool('academy'), today: '2026-11-23', gives: { state: 'does-not-apply' } },
    {
      says: 'A first day that cannot be read',
      facts: of('2027-02-31', null),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
    {
      says: 'A list that came twelve weeks before is the list of this term',
      facts: of('2027-01-04', '2026-10-12'),
      today: '2026-12-22',
      gives: { state: 'met', lastDay: '2026-12-21' },
    },
    {
      says: 'A day earlier it is not',
      facts: of('2027-01-04', '2026-10-11'),
      today: '2026-12-22',
      gives: { state: 'late', lastDay: '2026-12-21' },
    },
  ],
})
