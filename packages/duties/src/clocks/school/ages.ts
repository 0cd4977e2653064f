import { type Date3, type Day, writeDay } from '../../counting/days.ts'
import { anniversary } from '../../counting/periods.ts'
import { knownDay, lastFridayInJune, schoolYearOf, termEnds } from '../../counting/school-year.ts'
import type { Step } from '../../engine/duty.ts'
import { citationOf } from '../../engine/source.ts'
import { inWords } from '../../engine/words.ts'
import { s83_2 } from '../../sources/children-and-families-act-2014.ts'
import { leavingDate, reception, s8, startOfSchoolAge } from '../../sources/school-age.ts'
import { code8_9 } from '../../sources/send-code-2015.ts'

export interface AgesGiven {
  bornOn: Day
  on: Day
}
export interface AgesAnswer {
  /** As the census writes it: R, then 1 to 14. Null before Reception and after Year 14. */
  yearGroup: string | null
  receptionStartsOn: Day
  compulsoryFrom: Day
  compulsoryUntil: Day
  youngPerson: boolean
  yearNineOrAbove: boolean
  because: Step[]
}

/**
 * What a day of birth says of school on one day: the year group by arithmetic, compulsory school age and when it ends, whether a young
 * person with rights of their own, whether reviews look to adult life (timelines.md, sections 2.2 and 9b).
 * @example ages({ bornOn: '2012-09-01', on: '2026-11-23' }).yearGroup // '9'
 */
export function ages({ bornOn, on }: AgesGiven): AgesAnswer {
  const [born, day] = [knownDay(bornOn), knownDay(on)]
  // The school year after the one with the fourth birthday: a birthday on 1 September belongs to the later year.
  const firstYear = schoolYearOf(born) + 5
  const year = schoolYearOf(day) - firstYear
  const found = {
    yearGroup: groupOf(year),
    receptionStartsOn: writeDay({ year: firstYear, month: 9, day: 1 }),
    compulsoryFrom: writeDay(firstPrescribedDay(anniversary(born, 5))),
    compulsoryUntil: writeDay(lastFridayInJune(schoolYearOf(anniversary(born, 16)) + 1)),
    yearNineOrAbove: year >= 9,
  }
  const youngPerson = on > found.compulsoryUntil && on < writeDay(anniversary(born, 25))
  return { ...found, youngPerson, because: steps(on, { ...found, youngPerson }) }
}

const groupOf = (year: number): string | null => (year === 0 ? 'R' : year > 0 && year <= 14 ? String(year) : null)

/** 31 December, 31 March or 31 August, on or after the day: the ends of the three terms. */
function firstPrescribedDay(day: Date3): Date3 {
  const ends = termEnds(schoolYearOf(day))
  return ends.find((end) => writeDay(end) >= writeDay(day)) ?? ends[2]
}

type Found = Omit<AgesAnswer, 'because'>

const steps = (on: Day, found: Found): Step[] => [
  {
    says: 'Reception starts in the September after the fourth birthday; the first day of term is the school’s',
    on: found.receptionStartsOn,
    citation: citationOf(reception),
  },
  { says: yearWords(on, found), on, citation: citationOf(reception) },
  {
    says: `Of compulsory school age from ${inWords(found.compulsoryFrom)}: the first prescribed day on or after the fifth birthday`,
    on: found.compulsoryFrom,
    citation: citationOf(startOfSchoolAge),
  },
  {
    says: 'Compulsory school age ends in the school year with the sixteenth birthday',
    on: found.compulsoryUntil,
    citation: citationOf(s8),
  },
  {
    says: `The last Friday in June of that year: ${inWords(found.compulsoryUntil)}`,
    on: found.compulsoryUntil,
    citation: citationOf(leavingDate),
  },
  {
    says: `${found.youngPerson ? 'A' : 'Not a'} young person on ${inWords(on)}: over compulsory school age and under 25`,
    on,
    citation: citationOf(s83_2),
  },
  {
    says: found.yearNineOrAbove
      ? 'In Year 9 or above by age: reviews look to adult life'
      : 'Not yet in Year 9 by age: reviews need not look to adult life',
    on,
    citation: citationOf(code8_9),
  },
]

function yearWords(on: Day, { yearGroup }: Found): string {
  const group =
    yearGroup === null ? 'in no year from Reception to Year 14' : yearGroup === 'R' ? 'in Reception' : `in Year ${yearGroup}`
  return `By age ${group} on ${inWords(on)}; a year group the school has recorded wins`
}
