import { query } from '#platform/work/query.server.ts'
import { mayHaveReminders } from './reminders.policy.ts'
import { choiceOf, digestsOf } from './reminders.store.server.ts'

/** One's own digests, and how often they come by email. */
export const openReminders = query({
  name: 'reminders.open',
  may: mayHaveReminders,
  // Counts only: nothing of a pupil is in it.
  audit: () => null,
  read: async ({ db, school, viewer }, _input: null) => ({
    digests: await digestsOf(db, school.id, viewer.staffId),
    byEmail: await choiceOf(db, school.id, viewer.staffId),
  }),
})
