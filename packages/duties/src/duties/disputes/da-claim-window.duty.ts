import { writeDay } from '../../counting/days.ts'
import { periodStartingWith } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { aSchool, type SchoolFacts } from '../../facts.ts'
import { discriminationClaimTime } from '../../parameters/ehc.ts'
import { schedule17_4 } from '../../sources/ehc-process.ts'
import { everySchool } from '../reach.ts'

const of = (on: string) => ({ ...aSchool('academy'), events: { 'act-complained-of': on } })

export const keepForClaim = dated<SchoolFacts>({
  id: 'da-claim-window',
  title: 'Keep the records while a claim may be brought',
  briefly: 'Claim of discrimination',
  gist: 'Keep the records that are needed to answer a claim of disability discrimination while one can still be brought.',
  topic: 'disputes',
  owedBy: 'school',
  carriedOutBy: 'headteacher',
  strength: 'may',
  tier: 'local-or-good-practice',
  says: [schedule17_4],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'An act is complained of',
  exceptions: [],
  shownBy: ['The bundle of what was kept'],
  note: 'It ends three months later where the case was referred to conciliation, and the tribunal may admit a late claim.',
  warnDays: 14,
  appliesTo: ({ events }) => Boolean(events['act-complained-of']) || 'No act is recorded that somebody complains of',
  startsOn: ({ events }) => events['act-complained-of'],
  needs: { fact: 'act complained of', says: 'The day of the act is not recorded', where: 'evidence' },
  startWords: 'The act was on',
  countedAs: 'Six months starting with the day of the act: that day is the first',
  lastDay: (act) => periodStartingWith(act, valueOn(discriminationClaimTime, writeDay(act)).value),
  endWords: 'A claim may be brought until',
  whenPassed: () => 'does-not-apply',
  examples: [
    {
      says: 'An act of 1 September 2026: until 28 February 2027',
      facts: of('2026-09-01'),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2027-02-28' },
    },
    {
      says: 'On the last day it may still be brought',
      facts: of('2026-09-01'),
      today: '2027-02-28',
      gives: { state: 'due-soon', lastDay: '2027-02-28' },
    },
    {
      says: 'After it the time has run out',
      facts: of('2026-09-01'),
      today: '2027-03-01',
      gives: { state: 'does-not-apply', lastDay: '2027-02-28' },
    },
    { says: 'Nothing is complained of', facts: aSchool('academy'), today: '2026-11-23', gives: { state: 'does-not-apply' } },
    {
      says: 'An act on a day that cannot be read',
      facts: of('2026-02-31'),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
  ],
})
