import { duty } from '../../engine/duty.ts'
import { citationOf } from '../../engine/source.ts'
import { inWords } from '../../engine/words.ts'
import { aSenco, type SencoFacts } from '../../facts.ts'
import { regs } from '../../sources/cite.ts'
import { reg49_4, reg49_7 } from '../../sources/send-regulations-2014.ts'
import { mainstream } from '../reach.ts'
import { readQualification } from './qualification.ts'
import { countsAsNational } from './senco-course.ts'

export const sencoProfessionalQualification = duty<SencoFacts>({
  id: 'senco-npq-within-3-years',
  title: 'See that the SENCO is qualified',
  briefly: 'SENCO qualification',
  gist: 'See that a SENCO who did not take the National Award in time holds the National Professional Qualification for SENCOs by the third anniversary of becoming SENCO.',
  topic: 'senco',
  owedBy: 'governing body or trust',
  carriedOutBy: 'SENCO',
  strength: 'must',
  tier: 'statutory',
  says: [reg49_4, reg49_7, regs('reg. 49(9)'), regs('Sch. A1')],
  basis: 'read',
  inForce: { from: '2024-09-01', to: null },
  reaches: mainstream,
  shape: 'by-a-date',
  startsWhen: 'A person becomes SENCO, or is still in the first three years, and has no National Award course that counts',
  countedAs: 'The third anniversary of becoming SENCO; the anniversary itself is in time',
  exceptions: [
    { id: 'national-award', says: 'The person holds the National Award' },
    { id: 'earlier-service', says: 'More than 12 months of earlier service as SENCO, anywhere' },
  ],
  shownBy: ['The certificate of the qualification', 'The date of enrolment', 'The day the person became SENCO'],
  warnDays: 365,
  read: (facts) =>
    countsAsNational(facts)
      ? { kind: 'does-not-apply', why: 'The National Award is this person’s way to qualify' }
      : readQualification(facts),
  tell: (_facts, { startsOn, lastDay, metOn }) => [
    { says: `Became SENCO on ${inWords(startsOn)}`, on: startsOn, citation: null },
    { says: 'The qualification is held by the third anniversary', on: null, citation: citationOf(reg49_4) },
    {
      says: metOn ? `Recorded as completed on ${inWords(metOn)}` : `Held by ${inWords(lastDay)}`,
      on: metOn ?? lastDay,
      citation: null,
    },
  ],
  examples: [
    {
      says: 'Case B: SENCO from 1 January 2025 holds the qualification by 1 January 2028',
      facts: aSenco({ becameSencoOn: '2025-01-01' }),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2028-01-01' },
    },
    {
      says: 'Case D: eight months of service in 2019 leave the clock of 1 September 2026 running',
      facts: aSenco({ becameSencoOn: '2026-09-01', priorServiceMonths: 8 }),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2029-09-01' },
    },
    {
      says: 'More than twelve months of earlier service',
      facts: aSenco({ becameSencoOn: '2026-09-01', priorServiceMonths: 13 }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'Earlier service is not recorded: nobody can tell',
      facts: aSenco({ becameSencoOn: '2026-09-01', priorServiceMonths: null }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
    {
      says: 'A National Award course begun on 1 September 2024 does not count',
      facts: aSenco({ becameSencoOn: '2024-09-01', award: 'NASENCO', courseStartedOn: '2024-09-01', completedOn: '2026-01-01' }),
      today: '2027-09-02',
      gives: { state: 'late', lastDay: '2027-09-01' },
    },
    {
      says: 'A National Award completed too late does not count, and its own last day is no longer the one',
      facts: aSenco({ becameSencoOn: '2025-01-01', award: 'NASENCO', courseStartedOn: '2024-08-20', completedOn: '2027-09-02' }),
      today: '2027-10-01',
      gives: { state: 'due-soon', lastDay: '2028-01-01' },
    },
    {
      says: 'An NPQ course begun before 1 September 2024 does not count',
      facts: aSenco({ becameSencoOn: '2024-01-08', award: 'NPQ', courseStartedOn: '2024-08-31', completedOn: '2026-01-01' }),
      today: '2026-11-23',
      gives: { state: 'due-soon', lastDay: '2027-01-08' },
    },
    {
      says: 'Qualified in time',
      facts: aSenco({ becameSencoOn: '2025-01-01', award: 'NPQ', courseStartedOn: '2025-02-03', completedOn: '2026-07-10' }),
      today: '2026-11-23',
      gives: { state: 'met', lastDay: '2028-01-01' },
    },
    {
      says: 'A special school is not reached',
      facts: aSenco({ becameSencoOn: '2025-01-01', school: { type: 'special', phase: 'secondary' } }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'SENCO since 1 September 2009: not caught',
      facts: aSenco({ becameSencoOn: '2009-09-01' }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'SENCO since the day after: caught',
      facts: aSenco({ becameSencoOn: '2009-09-02' }),
      today: '2026-11-23',
      gives: { state: 'late', lastDay: '2012-09-02' },
    },
    {
      says: 'Twelve months of earlier service do not let a person off',
      facts: aSenco({ becameSencoOn: '2026-09-01', priorServiceMonths: 12 }),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2029-09-01' },
    },
    {
      says: 'The day of becoming SENCO is not recorded',
      facts: aSenco({}),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
  ],
})
