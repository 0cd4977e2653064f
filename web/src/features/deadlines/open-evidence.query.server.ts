import { query } from '#platform/work/query.server.ts'
import { maySeeEvidence } from './deadlines.policy.ts'
import { schoolAnswers, schoolRecord } from './school-due.server.ts'

/** What the school as a whole owes, and what is held to show that it is done. */
export const openEvidence = query({
  name: 'deadlines.open-evidence',
  may: maySeeEvidence,
  // Nothing of a pupil is in it.
  audit: () => null,
  async read({ db, school, today }, _input: null) {
    const record = await schoolRecord(db, school.id)
    return { ...record, answers: schoolAnswers(record, school, today) }
  },
})
