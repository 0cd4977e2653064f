import { type Answer, explain, type SchoolFacts, schoolDuties, sencoDuties } from '@waymark/duties'
import { type Evidence, listEvidence } from '#features/evidence/public.server.ts'
import { linkGovernorNow, schoolTermsOf } from '#features/school/public.server.ts'
import { lastSealedOn } from '#platform/audit/seal.server.ts'
import type { Database, School } from '#platform/work/scope.ts'
import { type FoundEvidence, foundIn } from './found-evidence.rules.ts'
import { type SencoPost, sencoPosts } from './senco.store.server.ts'

export type SchoolAnswer = Answer & { about: string }

export interface SchoolRecord {
  evidence: Evidence[]
  /** What Waymark itself holds, so that nobody has to enter it. */
  found: FoundEvidence[]
  sencos: SencoPost[]
  terms: { startsOn: string; endsOn: string }[]
}

export async function schoolRecord(db: Database, schoolId: string, today: string): Promise<SchoolRecord> {
  const evidence = await listEvidence(db, schoolId)
  const sencos = await sencoPosts(db, schoolId)
  const linkGovernor = await linkGovernorNow(db, schoolId)
  const terms = await schoolTermsOf(db, schoolId, twelveMonthsFrom(today))
  const sealedOn = await lastSealedOn(db, schoolId)
  return { evidence, sencos, terms, found: foundIn({ evidence, sencos, linkGovernor, sealedOn, today }) }
}

/** What the school as a whole owes by a day, with its reasons: documents, and the SENCO's qualification. */
export function schoolAnswers(record: SchoolRecord, school: School, today: string): SchoolAnswer[] {
  const facts = schoolFacts(record, school, today)
  return [
    ...schoolDuties.map((duty) => ({ ...explain(duty, facts, today), about: school.name })),
    ...sencoFacts(record, school).flatMap((post) =>
      sencoDuties.map((duty) => ({ ...explain(duty, post, today), about: post.name })),
    ),
  ].filter((answer) => answer.state !== 'does-not-apply')
}

/** What the law can be asked about the school. */
export function schoolFacts({ evidence, found, terms }: SchoolRecord, { type, phase }: School, today: string): SchoolFacts {
  return {
    school: { type, phase },
    shown: { ...latest(evidence, today), ...standsOf(found) },
    events: termEvents(terms, today),
    claims: [],
  }
}

const twelveMonthsFrom = (today: string) => ({
  from: today,
  to: Temporal.PlainDate.from(today).add({ months: 12 }).toString(),
})

/** The next first day of a term, and the last day of the last term of this school year, where they are recorded. */
function termEvents(terms: SchoolRecord['terms'], today: string): SchoolFacts['events'] {
  const { year, month } = Temporal.PlainDate.from(today)
  const august = `${month >= 9 ? year + 1 : year}-08-31`
  const begins = terms.map((term) => term.startsOn).filter((day) => day > today)
  const ends = terms.map((term) => term.endsOn).filter((day) => day >= `${august.slice(0, 4)}-06-01` && day <= august)
  return { 'term-begins': begins.toSorted()[0] ?? null, 'summer-term-ends': ends.toSorted().at(-1) ?? null }
}

/** Whoever is SENCO; nobody named is a person of whom nothing is known. */
export const sencoFacts = ({ sencos }: SchoolRecord, { type, phase }: School) =>
  (sencos.length > 0 ? sencos : [nobodyNamed]).map((post) => ({ ...post, school: { type, phase } }))

const nobodyNamed: Omit<SencoPost, 'id'> = {
  name: 'The SENCO',
  becameSencoOn: null,
  priorServiceMonths: null,
  award: null,
  courseStartedOn: null,
  completedOn: null,
}

/** What Waymark holds shows the duty for as long as it is held. */
const standsOf = (found: readonly FoundEvidence[]): SchoolFacts['shown'] =>
  Object.fromEntries(found.map(({ duty, on }) => [duty, { on, lookAgainOn: null }]))

/** The newest entry for each duty that is held today. The list comes newest first, so the last written wins. */
function latest(evidence: readonly Evidence[], today: string): SchoolFacts['shown'] {
  const held = evidence.filter((one) => !one.replaced && one.happenedOn <= today)
  return Object.fromEntries(held.toReversed().map(({ duty, happenedOn, lookAgainOn }) => [duty, { on: happenedOn, lookAgainOn }]))
}
