import { seesCosts } from '#features/provision/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import { carriers } from './carriers.server.ts'
import { shelfOf } from './shelf.store.server.ts'
import { TakeForm } from './trust.form.ts'
import { mayShare } from './trust.policy.ts'

/** Copies of what others share, into this school's own. What is here already under that name stays as it is, and is not taken. */
export const take = command({
  name: 'trust.take',
  input: TakeForm,
  may: mayShare,
  load: async () => null,
  change: async ({ db, school, viewer }, { kind, ids }) => {
    const chosen = [...new Set(ids)]
    const found = await shelfOf(db, { schoolId: school.id, kind, costs: seesCosts(viewer) }, chosen)
    if (found.length < chosen.length)
      throw missing('One of these is shared no longer. Nothing was taken: tick again what you want of those that are here.')
    const taken = await carriers[kind].add(db, { schoolId: school.id, staffId: viewer.staffId }, found)
    if (taken === 0)
      throw invalid(
        'ids',
        `Your school has ${chosen.length === 1 ? 'one' : 'all'} of ${chosen.length === 1 ? 'this name' : 'these names'} already. Nothing was taken, and yours stay as they are.`,
      )
    return { value: { taken, left: found.length - taken }, audit: { detail: { kind, taken, shelf: chosen } } }
  },
})
