import { duty } from '../../engine/duty.ts'
import { citationOf } from '../../engine/source.ts'
import { inWords } from '../../engine/words.ts'
import { aSenco, type SencoFacts } from '../../facts.ts'
import { code } from '../../sources/cite.ts'
import { reg49_4, reg49_7 } from '../../sources/send-regulations-2014.ts'
import { mainstream } from '../reach.ts'
import { readQualification } from './qualification.ts'
import { countsAsNational } from './senco-course.ts'

export const sencoNationalAward = duty<SencoFacts>({
  id: 'senco-nasenco-within-3-years',
  title: 'See that the SENCO completes the National Award',
  briefly: 'National Award',
  gist: 'See that a SENCO new to the role, whose National Award course began before September 2024, holds the award by the third anniversary of becoming SENCO.',
  topic: 'senco',
  owedBy: 'governing body or trust',
  carriedOutBy: 'SENCO',
  strength: 'must',
  tier: 'statutory',
  says: [reg49_4, reg49_7, code('6.85-6.86')],
  basis: 'read',
  inForce: { from: '2009-09-01', to: '2027-08-31' },
  reaches: mainstream,
  shape: 'by-a-date',
  startsWhen: 'A person becomes SENCO after 1 September 2009 with no more than 12 months of earlier service in all',
  countedAs:
    'The third anniversary of becoming SENCO, or 31 August 2027 if that comes first: the course counts when completed before 1 September 2027',
  exceptions: [{ id: 'earlier-service', says: 'More than 12 months of earlier service as SENCO, anywhere' }],
  shownBy: ['The certificate of the award', 'The date the course began', 'The day the person became SENCO'],
  warnDays: 365,
  read: (facts) =>
    countsAsNational(facts)
      ? readQualification(facts)
      : { kind: 'does-not-apply', why: 'No National Award course that counts is recorded' },
  tell: (_facts, { startsOn, lastDay, metOn }) => [
    { says: `Became SENCO on ${inWords(startsOn)}`, on: startsOn, citation: null },
    { says: 'The qualification is held by the third anniversary', on: null, citation: citationOf(reg49_4) },
    {
      says: 'A National Award course begun before 1 September 2024 counts when completed before 1 September 2027',
      on: null,
      citation: citationOf(reg49_7),
    },
    {
      says: metOn ? `Recorded as completed on ${inWords(metOn)}` : `Held by ${inWords(lastDay)}`,
      on: metOn ?? lastDay,
      citation: null,
    },
  ],
  examples: [
    {
      says: 'Case A: SENCO from 1 September 2023, National Award begun October 2023, not awarded by 1 September 2026',
      facts: aSenco({ becameSencoOn: '2023-09-01', award: 'NASENCO', courseStartedOn: '2023-10-02' }),
      today: '2026-11-23',
      gives: { state: 'late', lastDay: '2026-09-01' },
    },
    {
      says: 'Case C: National Award begun 20 August 2024 is completed by 31 August 2027',
      facts: aSenco({ becameSencoOn: '2024-09-01', award: 'NASENCO', courseStartedOn: '2024-08-20' }),
      today: '2026-11-23',
      gives: { state: 'due-soon', lastDay: '2027-08-31' },
    },
    {
      says: 'Awarded in time',
      facts: aSenco({
        becameSencoOn: '2023-09-01',
        award: 'NASENCO',
        courseStartedOn: '2023-10-02',
        completedOn: '2025-07-04',
      }),
      today: '2026-11-23',
      gives: { state: 'met', lastDay: '2026-09-01' },
    },
    {
      says: 'A course begun on 1 September 2024 is not a National Award course that counts',
      facts: aSenco({ becameSencoOn: '2024-09-01', award: 'NASENCO', courseStartedOn: '2024-09-01' }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'Not completed by 31 August 2027: the last day stays where it was',
      facts: aSenco({ becameSencoOn: '2024-09-01', award: 'NASENCO', courseStartedOn: '2024-08-20' }),
      today: '2027-09-01',
      gives: { state: 'late', lastDay: '2027-08-31' },
    },
    {
      says: 'The day of becoming SENCO is not recorded',
      facts: aSenco({ award: 'NASENCO', courseStartedOn: '2024-08-20' }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
  ],
})
