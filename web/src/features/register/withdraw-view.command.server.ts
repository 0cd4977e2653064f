import { command } from '#platform/work/command.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { mayKeepViews } from './register.policy.ts'
import { WithdrawViewForm } from './saved-view.form.ts'
import { ownView, withdrawView } from './saved-view.store.server.ts'

/** Takes away a view of one's own. */
export const removeView = command({
  name: 'register.withdraw-view',
  input: WithdrawViewForm,
  may: mayKeepViews,
  load: async ({ db, school, viewer }, { savedViewId }) => {
    const view = await ownView(db, { schoolId: school.id, staffId: viewer.staffId, room: 'register' }, savedViewId)
    if (!view) throw missing()
    return view
  },
  change: async ({ db, school }, _, view) => {
    await withdrawView(db, school.id, view.savedViewId)
    return { value: null, audit: {} }
  },
})
