import { seesCosts } from '#features/provision/public.server.ts'
import { isId } from '#platform/db/ids.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { carriers } from './carriers.server.ts'
import type { Kind } from './kinds.rules.ts'
import { hasChanged, namesStandingIn } from './sharing.server.ts'
import { ownCopy } from './shelf.store.server.ts'
import { mayShare } from './trust.policy.ts'
import { trustOf } from './trust-schools.store.server.ts'

interface Asked {
  kind: Kind
  id: string
}

/** What would go out, who would see it, and whether it is out already. */
export const openSharing = query({
  name: 'trust.open-sharing',
  may: mayShare,
  audit: (_answer: unknown, { kind, id }: Asked) => ({ detail: { kind, id } }),
  read: async ({ db, school, viewer, today }, { kind, id }: Asked) => {
    if (!isId(id)) throw missing()
    const costs = seesCosts(viewer)
    const item = await carriers[kind].one(db, school.id, id, costs)
    if (!item) throw missing()
    const copy = await ownCopy(db, { schoolId: school.id, kind, costs }, id)
    return {
      kind,
      version: item.version,
      title: item.title,
      shown: carriers[kind].shown(item.body),
      resourcesPence: item.resourcesPence,
      licencePence: item.licencePence,
      names: await namesStandingIn(db, { school, today }, item),
      shared: copy && { sharedOn: copy.sharedOn, costs: copy.costs, changed: hasChanged(copy, item) },
      ...(await trustOf(db, school.id)),
    }
  },
})
