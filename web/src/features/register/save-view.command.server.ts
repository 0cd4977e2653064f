import { command } from '#platform/work/command.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import { filterFrom, queryOf } from './register.form.ts'
import { mayKeepViews, mayShareViews } from './register.policy.ts'
import { SaveViewForm } from './saved-view.form.ts'
import { keepView } from './saved-view.store.server.ts'

/** Keeps a filter under a name: for oneself or, by the SENCO, for everybody who opens the register. */
export const saveView = command({
  name: 'register.save-view',
  input: SaveViewForm,
  may: mayKeepViews,
  load: async () => null,
  change: async ({ db, school, viewer }, input) => {
    const share = mayShareViews(viewer, null)
    if (input.shared && !share.may) throw new Refused({ kind: 'not-allowed', says: 'The SENCO shares views with everybody' })
    // Read and written again, so that only filters are kept and never a name that someone put into an address.
    const query = queryOf(filterFrom(new URLSearchParams(input.query)))
    const savedViewId = await keepView(db, {
      schoolId: school.id,
      staffId: viewer.staffId,
      room: 'register',
      name: input.name,
      query,
      shared: input.shared,
    })
    return { value: { savedViewId, query }, audit: { detail: { shared: input.shared } } }
  },
})
