import { savedViews } from '#features/register/public.server.ts'
import { query } from '#platform/work/query.server.ts'
import { mayKeepMapViews, mayShareMapViews } from './map.policy.ts'
import { viewsFor } from './views-for.rules.ts'

/** One's own views of the map and those shared with everybody. They hold filters and name no pupil, so nothing is logged. */
export const listMapViews = query({
  name: 'provision-map.views',
  may: mayKeepMapViews,
  audit: () => null,
  read: async ({ db, school, viewer }, _: null) => ({
    views: viewsFor(viewer, await savedViews(db, { schoolId: school.id, staffId: viewer.staffId, room: 'provision-map' })),
    mayShare: mayShareMapViews(viewer, null).may,
  }),
})
