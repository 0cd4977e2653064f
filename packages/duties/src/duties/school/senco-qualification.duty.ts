import { type Date3, type Day, readDay, writeDay } from '../../counting/days.ts'
import { anniversary } from '../../counting/periods.ts'
import { duty, type Reading } from '../../engine/duty.ts'
import { valueOn } from '../../engine/parameter.ts'
import { citationOf } from '../../engine/source.ts'
import { inWords } from '../../engine/words.ts'
import type { SencoFacts } from '../../facts.ts'
import { qualificationYears } from '../../parameters/periods.ts'
import { reg49_4, reg49_7 } from '../../sources/send-regulations-2014.ts'
import { countsAsNational, nationalAwardLastDay, qualifiedOn } from './senco-course.ts'

const senco = (facts: Partial<SencoFacts>): SencoFacts => ({
  name: 'the SENCO',
  schoolType: 'academy',
  becameSencoOn: null,
  priorServiceMonths: 0,
  award: null,
  courseStartedOn: null,
  completedOn: null,
  ...facts,
})

export const sencoQualification = duty<SencoFacts>({
  id: 'school.senco-qualified-in-three-years',
  title: 'See that the SENCO is qualified',
  briefly: 'SENCO qualification',
  owedBy: 'governing body or trust',
  carriedOutBy: 'SENCO',
  strength: 'must',
  says: [reg49_4, reg49_7],
  warnDays: 365,
  read(facts) {
    if (!['academy', 'maintained', 'nursery'].includes(facts.schoolType))
      return {
        kind: 'does-not-apply',
        why: 'This reaches mainstream maintained schools, academies and maintained nursery schools',
      }
    const start = readDay(facts.becameSencoOn)
    if (!start || facts.becameSencoOn === null)
      return {
        kind: 'missing',
        missing: { fact: 'SENCO start', says: 'The day this person became SENCO is not recorded', where: 'senco' },
      }
    if (facts.becameSencoOn <= '2009-09-01') return { kind: 'does-not-apply', why: 'Became SENCO on or before 1 September 2009' }
    return caught(facts, facts.becameSencoOn, start)
  },
  tell: (facts, { startsOn, lastDay, metOn }) => [
    { says: `Became SENCO on ${inWords(startsOn)}`, on: startsOn, citation: null },
    { says: 'The qualification is held by the third anniversary', on: null, citation: citationOf(reg49_4) },
    ...(countsAsNational(facts) && facts.completedOn === null
      ? [
          {
            says: 'A National Award course begun before 1 September 2024 counts when completed before 1 September 2027',
            on: null,
            citation: citationOf(reg49_7),
          },
        ]
      : []),
    {
      says: metOn ? `Recorded as completed on ${inWords(metOn)}` : `Held by ${inWords(lastDay)}`,
      on: metOn ?? lastDay,
      citation: null,
    },
  ],
  examples: [
    {
      says: 'Case A: SENCO from 1 September 2023, National Award begun October 2023, not awarded by 1 September 2026',
      facts: senco({ becameSencoOn: '2023-09-01', award: 'NASENCO', courseStartedOn: '2023-10-02' }),
      today: '2026-11-23',
      gives: { state: 'late', lastDay: '2026-09-01' },
    },
    {
      says: 'Case B: SENCO from 1 January 2025 holds the qualification by 1 January 2028',
      facts: senco({ becameSencoOn: '2025-01-01' }),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2028-01-01' },
    },
    {
      says: 'Case C: National Award begun 20 August 2024 is completed by 31 August 2027',
      facts: senco({ becameSencoOn: '2024-09-01', award: 'NASENCO', courseStartedOn: '2024-08-20' }),
      today: '2026-11-23',
      gives: { state: 'due-soon', lastDay: '2027-08-31' },
    },
    {
      says: 'Case D: eight months of service in 2019 leave the clock of 1 September 2026 running',
      facts: senco({ becameSencoOn: '2026-09-01', priorServiceMonths: 8 }),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2029-09-01' },
    },
    {
      says: 'More than twelve months of earlier service',
      facts: senco({ becameSencoOn: '2026-09-01', priorServiceMonths: 13 }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'A National Award course begun on 1 September 2024 does not count',
      facts: senco({ becameSencoOn: '2024-09-01', award: 'NASENCO', courseStartedOn: '2024-09-01', completedOn: '2026-01-01' }),
      today: '2027-09-02',
      gives: { state: 'late', lastDay: '2027-09-01' },
    },
    {
      says: 'A National Award completed too late does not count, and its own last day is no longer the one',
      facts: senco({ becameSencoOn: '2025-01-01', award: 'NASENCO', courseStartedOn: '2024-08-20', completedOn: '2027-09-02' }),
      today: '2027-10-01',
      gives: { state: 'due-soon', lastDay: '2028-01-01' },
    },
    {
      says: 'An NPQ course begun before 1 September 2024 does not count',
      facts: senco({ becameSencoOn: '2024-01-08', award: 'NPQ', courseStartedOn: '2024-08-31', completedOn: '2026-01-01' }),
      today: '2026-11-23',
      gives: { state: 'due-soon', lastDay: '2027-01-08' },
    },
  ],
})

function caught(facts: SencoFacts, startsOn: Day, start: Date3): Reading {
  if (facts.priorServiceMonths === null)
    return {
      kind: 'missing',
      missing: {
        fact: 'earlier service',
        says: 'Whether this person was a SENCO before, and for how long, is not recorded',
        where: 'senco',
      },
    }
  if (facts.priorServiceMonths > 12) {
    return {
      kind: 'does-not-apply',
      why: 'More than 12 months of earlier service as SENCO: outside the words of the regulation. Check with the guidance of the Department for Education',
    }
  }
  const third = writeDay(anniversary(start, valueOn(qualificationYears, startsOn).value))
  const lastDay = countsAsNational(facts) && nationalAwardLastDay < third ? nationalAwardLastDay : third
  return { kind: 'dated', startsOn, lastDay, metOn: qualifiedOn(facts) }
}
