import { type Answer, explain, type SchoolFacts, schoolDuties, sencoDuties } from '@waymark/duties'
import type { Database, School } from '#platform/work/scope.ts'
import { type Evidence, listEvidence } from './evidence.store.server.ts'
import { type SencoPost, sencoPosts } from './senco.store.server.ts'

export type SchoolAnswer = Answer & { about: string }

export interface SchoolRecord {
  evidence: Evidence[]
  sencos: SencoPost[]
}

export async function schoolRecord(db: Database, schoolId: string): Promise<SchoolRecord> {
  return { evidence: await listEvidence(db, schoolId), sencos: await sencoPosts(db, schoolId) }
}

/** What the school as a whole owes, with its reasons: documents, and the SENCO's qualification. */
export function schoolAnswers({ evidence, sencos }: SchoolRecord, school: School, today: string): SchoolAnswer[] {
  const facts: SchoolFacts = { type: school.type, phase: school.phase, lastPublished: latest(evidence, today) }
  const posts = sencos.length > 0 ? sencos : [nobodyNamed]
  return [
    ...schoolDuties.map((duty) => ({ ...explain(duty, facts, today), about: school.name })),
    ...posts.flatMap((post) =>
      sencoDuties.map((duty) => ({ ...explain(duty, { ...post, schoolType: school.type }, today), about: post.name })),
    ),
  ].filter((answer) => answer.state !== 'does-not-apply')
}

const nobodyNamed: Omit<SencoPost, 'id'> = {
  name: 'The SENCO',
  becameSencoOn: null,
  priorServiceMonths: null,
  award: null,
  courseStartedOn: null,
  completedOn: null,
}

/** The newest of each kind that is held today. The list comes newest first, so the last written wins. */
function latest(evidence: readonly Evidence[], today: string): SchoolFacts['lastPublished'] {
  const held = evidence.filter((one) => !one.replaced && one.happenedOn <= today)
  return Object.fromEntries(held.toReversed().map((one) => [one.kind, one.happenedOn]))
}
