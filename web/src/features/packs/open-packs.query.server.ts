import { countPupils } from '#features/pupil/public.server.ts'
import { isId } from '#platform/db/ids.ts'
import { query } from '#platform/work/query.server.ts'
import { missing, Refused } from '#platform/work/refusal.ts'
import { mayAsk, maySeeOwnPacks } from './packs.policy.ts'
import { type PackFile, type PackRow, packFileOf, packOf, packsOf } from './packs.store.server.ts'

/** The files a person asked for lately. They say how many papers there are, and nothing of whom. */
export const listPacks = query({
  name: 'packs.list',
  may: maySeeOwnPacks,
  audit: () => null,
  read: ({ db, school, viewer }, _: null): Promise<PackRow[]> => packsOf(db, { schoolId: school.id, staffId: viewer.staffId }),
})

/** How far one of them is. */
export const openPack = query({
  name: 'packs.open',
  may: maySeeOwnPacks,
  audit: () => null,
  read: async ({ db, school, viewer }, { packId }: { packId: string }): Promise<PackRow> => {
    const pack = isId(packId) ? await packOf(db, { schoolId: school.id, staffId: viewer.staffId, packId }) : null
    if (!pack) throw missing()
    return pack
  },
})

/** The file itself. Whether this person may have each paper in it is asked again now: roles and pupils change. */
export const fetchPack = query({
  name: 'packs.fetch',
  may: maySeeOwnPacks,
  audit: ({ pupils }: PackFile, { packId }: { packId: string }) => ({ pupils, detail: { packId, papers: pupils.length } }),
  read: async ({ db, school, viewer }, { packId }: { packId: string }): Promise<PackFile> => {
    const pack = isId(packId) ? await packFileOf(db, { schoolId: school.id, staffId: viewer.staffId, packId }) : null
    if (!pack) throw missing('This file is not there. It may be emptied: files stay for a day.')
    const verdict = mayAsk[pack.kind](viewer, null)
    if (!verdict.may) throw new Refused({ kind: 'not-allowed', says: verdict.why })
    const pupils = [...new Set(pack.pupils)]
    if ((await countPupils(db, school.id, pupils)) !== pupils.length)
      throw new Refused({ kind: 'not-allowed', says: 'Some of these pupils are no longer yours to see. Ask for the file again.' })
    return { ...pack, pupils }
  },
})
