import type { Day } from '../../counting/days.ts'
import { knownDay } from '../../counting/school-year.ts'
import { readQualification } from '../../duties/senco/qualification.ts'
import { countsAsNational, courseCounts, nationalAwardLastDay } from '../../duties/senco/senco-course.ts'
import { sencoNationalAward } from '../../duties/senco/senco-nasenco-within-3-years.duty.ts'
import { sencoProfessionalQualification } from '../../duties/senco/senco-npq-within-3-years.duty.ts'
import { assess } from '../../engine/assess.ts'
import type { ClockReading, State, Step } from '../../engine/duty.ts'
import { citationOf } from '../../engine/source.ts'
import { inWords } from '../../engine/words.ts'
import type { SencoFacts } from '../../facts.ts'
import { reg49_4, reg49_7 } from '../../sources/send-regulations-2014.ts'

export interface SencoGiven {
  becameSencoOn: Day
  /** In all and at any school. Not given: not known. */
  priorServiceMonths?: number | undefined
  course?: { award: 'NASENCO' | 'NPQ'; startedOn: Day; completedOn?: Day | undefined } | undefined
  today?: Day | undefined
}
export interface SencoAnswer {
  caught: boolean | null
  mustHoldBy: Day | null
  courseCounts: boolean | null
  state: State | null
  why: string
  because: Step[]
}

const cite = citationOf(reg49_4)
const citeCourse = citationOf(reg49_7)

/**
 * Whether a SENCO must qualify, by when, and whether the course counts: SEND Regulations 2014, reg. 49(4) and (7), by the reading of
 * the duty itself (timelines.md, section 5). Earlier service that is not known leaves `caught` and `state` null; the day is then the
 * one that holds if the person is caught.
 * @example sencoQualification({ becameSencoOn: '2026-09-01', priorServiceMonths: 8 }).mustHoldBy // 2029-09-01
 */
export function sencoQualification(given: SencoGiven): SencoAnswer {
  knownDay(given.becameSencoOn)
  const facts = factsOf(given)
  const reading = readQualification(facts)
  const caught = reading.kind === 'missing' ? null : reading.kind === 'dated'
  // Were there no earlier service: the day that would then hold.
  const dated = reading.kind === 'missing' ? readQualification({ ...facts, priorServiceMonths: 0 }) : reading
  const mustHoldBy = dated.kind === 'dated' ? dated.lastDay : null
  const counts = given.course ? countsOn(given.course, given.today) : null
  const why = whyOf(reading, facts)
  return {
    caught,
    mustHoldBy,
    courseCounts: counts,
    state: stateOf(reading, facts, given.today),
    why,
    because: [
      { says: `Became SENCO on ${inWords(given.becameSencoOn)}`, on: given.becameSencoOn, citation: cite },
      { says: why, on: caught === null ? null : mustHoldBy, citation: cite },
      ...(caught === null ? [{ says: unknownService, on: mustHoldBy, citation: cite }] : []),
      ...(given.course ? courseSteps(facts, counts === true) : []),
    ],
  }
}

const unknownService = 'The day given holds only if earlier service as SENCO was 12 months or less in all'

const factsOf = ({ becameSencoOn, priorServiceMonths, course, today }: SencoGiven): SencoFacts => ({
  name: 'the SENCO',
  // Which schools the regulation reaches is not asked here.
  school: { type: 'academy', phase: 'secondary' },
  becameSencoOn,
  priorServiceMonths: priorServiceMonths ?? null,
  award: course?.award ?? null,
  courseStartedOn: course?.startedOn ?? null,
  completedOn: doneBy(today, course?.completedOn) ?? null,
})

/** A day to come is not yet a completed course. */
const doneBy = (today: Day | undefined, completedOn: Day | undefined): Day | undefined =>
  completedOn !== undefined && today !== undefined && completedOn > today ? undefined : completedOn

function countsOn({ award, startedOn, completedOn }: NonNullable<SencoGiven['course']>, today: Day | undefined): boolean {
  const lapsed = award === 'NASENCO' && completedOn === undefined && today !== undefined && today > nationalAwardLastDay
  return !lapsed && courseCounts({ award, courseStartedOn: startedOn, completedOn: completedOn ?? null })
}

function stateOf(reading: ClockReading, facts: SencoFacts, today: Day | undefined): State | null {
  if (reading.kind === 'missing') return null
  if (reading.kind === 'does-not-apply') return 'does-not-apply'
  if (today === undefined) return reading.metOn === null ? null : 'met'
  return assess(countsAsNational(facts) ? sencoNationalAward : sencoProfessionalQualification, facts, today).state
}

function whyOf(reading: ClockReading, facts: SencoFacts): string {
  if (reading.kind === 'does-not-apply') return reading.why
  if (reading.kind === 'missing') return reading.missing.says
  if (reading.metOn === null) return `The qualification is held by ${inWords(reading.lastDay)}`
  const late = reading.metOn > reading.lastDay ? `, after the last day, ${inWords(reading.lastDay)}` : ''
  return `Qualified: ${facts.award} completed on ${inWords(reading.metOn)}${late}`
}

function courseSteps(facts: SencoFacts, counts: boolean): Step[] {
  const started = facts.courseStartedOn
  if (started === null) return []
  const begun = `The ${facts.award} course began on ${inWords(started)}: it ${counts ? 'counts' : 'does not count'}`
  const steps: Step[] = [
    { says: begun, on: started, citation: citeCourse },
    { says: facts.award === 'NPQ' ? forNpq : forNational, on: null, citation: citeCourse },
  ]
  const [withIt, without] = [facts, { ...facts, award: null }].map((one) => readQualification({ ...one, priorServiceMonths: 0 }))
  if (withIt?.kind === 'dated' && without?.kind === 'dated' && withIt.lastDay < without.lastDay)
    steps.push({
      says: `The last day for this course comes before the third anniversary, ${inWords(without.lastDay)}, by which an NPQ would do`,
      on: withIt.lastDay,
      citation: citeCourse,
    })
  return steps
}

const forNpq =
  'An NPQ course counts when it begins on or after 1 September 2024, with a provider in Schedule A1; the provider is not checked here'
const forNational = 'A National Award course counts when begun before 1 September 2024 and completed before 1 September 2027'
