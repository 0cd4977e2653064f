import { query } from '#platform/work/query.server.ts'
import { mayReadTheBook } from './duties.policy.ts'

/** What the law asks, and what is proposed: nothing of the school or of a pupil is read. */
export const readTheBook = query({
  name: 'duties.read-the-book',
  may: mayReadTheBook,
  audit: () => null,
  read: async () => null,
})
