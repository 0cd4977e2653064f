import { keepView, ownView, SaveViewForm, WithdrawViewForm, withdrawView } from '#features/register/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { missing, Refused } from '#platform/work/refusal.ts'
import { mayKeepMapViews, mayShareMapViews } from './map.policy.ts'
import { viewFrom } from './map-view.rules.ts'

const room = 'provision-map'

/** Keeps a view of the map under a name, as the register's are kept: for oneself or, by the SENCO, for everybody. */
export const saveMapView = command({
  name: 'provision-map.save-view',
  input: SaveViewForm,
  may: mayKeepMapViews,
  load: async () => null,
  change: async ({ db, school, viewer }, { name, query: given, shared }) => {
    if (shared && !mayShareMapViews(viewer, null).may)
      throw new Refused({ kind: 'not-allowed', says: 'The SENCO shares views with everybody' })
    const query = viewFrom(new URLSearchParams(given))
    const savedViewId = await keepView(db, { schoolId: school.id, staffId: viewer.staffId, room, name, query, shared })
    return { value: { savedViewId, query }, audit: { detail: { shared } } }
  },
})

/** Takes away a view of one's own. */
export const removeMapView = command({
  name: 'provision-map.withdraw-view',
  input: WithdrawViewForm,
  may: mayKeepMapViews,
  load: async ({ db, school, viewer }, { savedViewId }) => {
    const view = await ownView(db, { schoolId: school.id, staffId: viewer.staffId, room }, savedViewId)
    if (!view) throw missing()
    return view
  },
  change: async ({ db, school }, _, view) => {
    await withdrawView(db, school.id, view.savedViewId)
    return { value: null, audit: {} }
  },
})
