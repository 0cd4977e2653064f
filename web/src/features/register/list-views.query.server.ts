import { query } from '#platform/work/query.server.ts'
import { mayKeepViews, mayShareViews } from './register.policy.ts'
import { savedViews } from './saved-view.store.server.ts'

/** One's own views and those shared with everybody. They hold filters and name no pupil, so nothing is logged. */
export const listViews = query({
  name: 'register.views',
  may: mayKeepViews,
  audit: () => null,
  read: async ({ db, school, viewer }, _: null) => ({
    views: await savedViews(db, { schoolId: school.id, staffId: viewer.staffId, room: 'register' }),
    mayShare: mayShareViews(viewer, null).may,
  }),
})
