import { writeDay } from '../../counting/days.ts'
import { within } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { aSchool, type SchoolFacts } from '../../facts.ts'
import { accessRequestTime } from '../../parameters/periods.ts'
import { at } from '../../sources/cite.ts'
import { gdpr, pupilInformation2005 } from '../../sources/instruments.ts'
import { everySchool } from '../reach.ts'

const of = (on: string) => ({ ...aSchool('academy'), events: { 'access-requested': on } })

export const answerAccess = dated<SchoolFacts>({
  id: 'subject-access',
  title: 'Answer a request for the records held',
  briefly: 'Access request',
  gist: 'Answer a subject access request about SEN records.',
  topic: 'records',
  owedBy: 'school',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [at(gdpr, 'art. 12(3), 15'), at(pupilInformation2005, 'reg. 5')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'A request is received',
  exceptions: [{ id: 'extended', says: 'Extended by up to two months where the request is complex, and the person was told' }],
  shownBy: ['The request and the answer, with their dates'],
  note: 'A maintained school shows a parent the educational record within fifteen school days.',
  warnDays: 14,
  appliesTo: ({ events }) => Boolean(events['access-requested']) || 'No request is recorded',
  startsOn: ({ events }) => events['access-requested'],
  needs: { fact: 'access request', says: 'The day of the request is not recorded', where: 'evidence' },
  startWords: 'The request was received on',
  countedAs: 'One month from the day it is received, which does not count; it may be extended by two',
  lastDay: (received) => within(received, valueOn(accessRequestTime, writeDay(received)).value),
  endWords: 'It is answered by',
  metOn: ({ events, shown }) =>
    (shown['subject-access']?.on ?? '') >= (events['access-requested'] ?? '~') ? shown['subject-access']?.on : null,
  metWords: 'Recorded as answered on',
  examples: [
    {
      says: 'Received on 31 January 2027: answered by 28 February 2027',
      facts: of('2027-01-31'),
      today: '2027-02-20',
      gives: { state: 'due-soon', lastDay: '2027-02-28' },
    },
    {
      says: 'The day after is late',
      facts: of('2027-01-31'),
      today: '2027-03-01',
      gives: { state: 'late', lastDay: '2027-02-28' },
    },
    {
      says: 'Answered',
      facts: { ...of('2027-01-31'), shown: { 'subject-access': { on: '2027-02-15', lookAgainOn: null } } },
      today: '2027-03-01',
      gives: { state: 'met', lastDay: '2027-02-28' },
    },
    {
      says: 'An answer to an earlier request is not this one',
      facts: { ...of('2027-01-31'), shown: { 'subject-access': { on: '2026-02-15', lookAgainOn: null } } },
      today: '2027-03-01',
      gives: { state: 'late', lastDay: '2027-02-28' },
    },
    { says: 'Nobody has asked', facts: aSchool('academy'), today: '2026-11-23', gives: { state: 'does-not-apply' } },
    {
      says: 'A request on a day that cannot be read',
      facts: of('2026-02-31'),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
    {
      says: 'Answered on the day it came',
      facts: { ...of('2027-01-31'), shown: { 'subject-access': { on: '2027-01-31', lookAgainOn: null } } },
      today: '2027-03-01',
      gives: { state: 'met', lastDay: '2027-02-28' },
    },
  ],
})
