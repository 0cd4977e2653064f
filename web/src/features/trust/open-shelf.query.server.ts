import { provisionChoicesOf, seesCosts } from '#features/provision/public.server.ts'
import { query } from '#platform/work/query.server.ts'
import { carriers } from './carriers.server.ts'
import type { Kind, ShelfFilter } from './kinds.rules.ts'
import { mostListed, shelfOf } from './shelf.store.server.ts'
import { mayShare } from './trust.policy.ts'
import { trustOf } from './trust-schools.store.server.ts'

interface Asked {
  kind: Kind
  filter: ShelfFilter
}

/** What the other schools of the trust share. It names no child: that was seen to before it was put there. */
export const openShelf = query({
  name: 'trust.open-shelf',
  may: mayShare,
  audit: (_answer: unknown, { kind }: Asked) => ({ detail: { kind } }),
  read: async ({ db, school, viewer }, { kind, filter }: Asked) => {
    const found = await shelfOf(db, { schoolId: school.id, kind, costs: seesCosts(viewer) }, filter)
    const here = new Set((await carriers[kind].titles(db, school.id)).map((title) => title.toLowerCase()))
    const { waveWords } = await provisionChoicesOf(db, school.id)
    return {
      kind,
      waveWords,
      ...(await trustOf(db, school.id)),
      urn: school.urn,
      more: found.length > mostListed,
      items: found.slice(0, mostListed).map(({ body, ...item }) => ({
        ...item,
        shown: carriers[kind].shown(body),
        here: here.has(item.title.toLowerCase()),
      })),
    }
  },
})
