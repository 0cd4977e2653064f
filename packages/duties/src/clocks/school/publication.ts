import type { Day } from '../../counting/days.ts'
import { knownDay } from '../../counting/school-year.ts'
import { accessibilityPlan } from '../../duties/equality/accessibility-plan.duty.ts'
import { equalityObjectives } from '../../duties/equality/psed-objectives.duty.ts'
import { equalityInformation } from '../../duties/equality/psed-publish-information.duty.ts'
import { senInformationReport } from '../../duties/report/sen-information-report-annual-update.duty.ts'
import { explain } from '../../engine/assess.ts'
import type { Duty, Step } from '../../engine/duty.ts'
import { aSchool, type SchoolFacts } from '../../facts.ts'

export const publishedKinds = [
  'sen-information-report',
  'equality-information',
  'equality-objectives',
  'accessibility-plan',
] as const

export interface PublicationGiven {
  kind: (typeof publishedKinds)[number]
  lastOn: Day
}
export interface PublicationAnswer {
  nextBy: Day | null
  because: Step[]
}

const dutyOf: Readonly<Record<PublicationGiven['kind'], Duty<SchoolFacts>>> = {
  'sen-information-report': senInformationReport,
  'equality-information': equalityInformation,
  'equality-objectives': equalityObjectives,
  'accessibility-plan': accessibilityPlan,
}

/**
 * By when a document of the school is published again: the duty's own counting and sources (timelines.md, section 6).
 * Null before the first day the rule was in force.
 * @example publication({ kind: 'equality-information', lastOn: '2026-03-30' }).nextBy // 2027-03-29
 */
export function publication({ kind, lastOn }: PublicationGiven): PublicationAnswer {
  knownDay(lastOn)
  const duty = dutyOf[kind]
  // An academy is reached by all four.
  const answer = explain(duty, aSchool('academy', { [duty.id]: { on: lastOn, lookAgainOn: null } }), lastOn)
  const [citation = null] = answer.citations
  if (answer.lastDay === null)
    return { nextBy: null, because: [{ says: 'On that day the rule was not yet in force', on: lastOn, citation }] }
  return { nextBy: answer.lastDay, because: answer.because.map((step) => ({ ...step, citation: step.citation ?? citation })) }
}
