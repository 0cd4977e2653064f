import { type Date3, type Day, readDay, writeDay } from '../../counting/days.ts'
import { anniversary } from '../../counting/periods.ts'
import type { ClockReading } from '../../engine/duty.ts'
import { valueOn } from '../../engine/parameter.ts'
import type { SencoFacts } from '../../facts.ts'
import { qualificationYears } from '../../parameters/periods.ts'
import { mainstream } from '../reach.ts'
import { countsAsNational, nationalAwardLastDay, qualifiedOn } from './senco-course.ts'

const missing = (fact: string, says: string): ClockReading => ({ kind: 'missing', missing: { fact, says, where: 'senco' } })

/** Who is caught by SEND Regulations 2014 reg. 49(4), and the day by which the qualification is held, whichever it is. */
export function readQualification(facts: SencoFacts): ClockReading {
  if (!mainstream.types.includes(facts.school.type)) return { kind: 'does-not-apply', why: `This reaches ${mainstream.says}` }
  const start = readDay(facts.becameSencoOn)
  if (!start) return missing('SENCO start', 'The day this person became SENCO is not recorded')
  const startsOn = writeDay(start)
  if (startsOn <= '2009-09-01') return { kind: 'does-not-apply', why: 'Became SENCO on or before 1 September 2009' }
  return caught(facts, startsOn, start)
}

function caught(facts: SencoFacts, startsOn: Day, start: Date3): ClockReading {
  if (facts.priorServiceMonths === null)
    return missing('earlier service', 'Whether this person was a SENCO before, and for how long, is not recorded')
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
