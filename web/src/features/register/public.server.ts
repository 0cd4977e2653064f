import type { Database } from '#platform/work/scope.ts'
import { listWithDue } from './list-with-due.server.ts'
import type { RegisterFilter } from './register.form.ts'

// The one door of this feature for others.
export { filterFrom, queryOf, type RegisterFilter } from './register.form.ts'
export { readAround as registerChoices } from './register-around.store.server.ts'
export { SaveViewForm, WithdrawViewForm } from './saved-view.form.ts'
export { keepView, ownView, type SavedView, savedViews, viewsOf, withdrawView } from './saved-view.store.server.ts'

/** Everybody who matches a filter of the register, in its order. */
export const pupilsListed = async (db: Database, asked: { schoolId: string; today: string; filter: RegisterFilter }) =>
  (await listWithDue(db, { ...asked, typed: '', size: null })).rows
