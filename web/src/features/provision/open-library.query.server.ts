import { sharedIds } from '#features/trust/public.server.ts'
import { isId } from '#platform/db/ids.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { provisionChoicesOf } from './choices.store.server.ts'
import { givenOf } from './given.store.server.ts'
import { type LibraryFile, readLibraryFile } from './import-library.server.ts'
import { payRolesOf, provisionsOf } from './library.store.server.ts'
import type { Fate } from './library-sheet.rules.ts'
import { mayExportLibrary, mayKeepLibrary, mayOpenGroup, mayReadLibrary, seesCosts } from './provision.policy.ts'

/** What the school can give. Nobody is named in it. */
export const openLibrary = query({
  name: 'provision.open-library',
  may: mayReadLibrary,
  audit: () => ({}),
  read: async ({ db, school, viewer }, _: null) => {
    const { waveWords } = await provisionChoicesOf(db, school.id)
    const provisions = await provisionsOf(db, { schoolId: school.id, costs: seesCosts(viewer), provisionId: null })
    return {
      provisions,
      waveWords,
      shared: await sharedIds(db, school.id, 'provision'),
      mayKeep: mayKeepLibrary(viewer, null).may,
      mayExport: mayExportLibrary(viewer, null).may,
    }
  },
})

/** All of it with its costs, for a file. */
export const exportLibrary = query({
  name: 'provision.export-library',
  may: mayExportLibrary,
  audit: () => ({}),
  read: ({ db, school }, _: null) => provisionsOf(db, { schoolId: school.id, costs: true, provisionId: null }),
})

/** One provision, and where it is being given. */
export const openProvision = query({
  name: 'provision.open',
  may: mayReadLibrary,
  audit: (_answer: unknown, { provisionId }: { provisionId: string }) => ({ detail: { provisionId } }),
  read: async ({ db, school, viewer, today }, { provisionId }: { provisionId: string }) => {
    if (!isId(provisionId)) throw missing()
    const costs = seesCosts(viewer)
    const [provision] = await provisionsOf(db, { schoolId: school.id, costs, provisionId })
    if (!provision) throw missing()
    const { waveWords } = await provisionChoicesOf(db, school.id)
    return {
      provision,
      waveWords,
      roles: await payRolesOf(db, school.id),
      groups: await givenOf(db, { schoolId: school.id, provisionId, today }),
      shared: (await sharedIds(db, school.id, 'provision')).includes(provisionId),
      mayKeep: mayKeepLibrary(viewer, null).may,
      mayOpenGroups: mayOpenGroup(viewer, null).may,
      costs,
    }
  },
})

/** What the form of a new provision needs. */
export const openNewProvision = query({
  name: 'provision.open-new',
  may: mayKeepLibrary,
  audit: () => ({}),
  read: async ({ db, school }, _: null) => {
    const { waveWords } = await provisionChoicesOf(db, school.id)
    return { waveWords, roles: await payRolesOf(db, school.id) }
  },
})

/** What a file would bring into the library, line by line. Nothing is kept. */
export const checkLibraryFile = query({
  name: 'provision.check-library-file',
  may: mayKeepLibrary,
  audit: (fates: Fate[]) => ({ detail: { lines: fates.length } }),
  read: ({ db, school }, file: LibraryFile) => readLibraryFile(db, school.id, file),
})
