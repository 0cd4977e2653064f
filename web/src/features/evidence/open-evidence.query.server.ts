import { query } from '#platform/work/query.server.ts'
import { mayRecordEvidence } from './evidence.policy.ts'
import { listEvidence } from './evidence.store.server.ts'

/** What is recorded for one duty, for the form that adds to it. */
export const openEvidence = query({
  name: 'evidence.open',
  may: mayRecordEvidence,
  // Nothing of a pupil is in it.
  audit: () => null,
  read: ({ db, school }, { duty }: { duty: string }) => listEvidence(db, school.id, duty),
})
