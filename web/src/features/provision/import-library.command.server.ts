import { z } from 'zod'
import { command } from '#platform/work/command.server.ts'
import { invalid } from '#platform/work/refusal.ts'
import { readLibraryFile } from './import-library.server.ts'
import { keptOf } from './library.rules.ts'
import { addProvisions } from './library.store.server.ts'
import { mayKeepLibrary } from './provision.policy.ts'

export const LibraryFileInput = z.object({
  fileName: z.string().max(200),
  content: z.string().max(600_000, 'The file is too large for a library of provision.'),
})

/** Brings in every line that has no provision of its name yet: all of them, or none where a line is wrong. */
export const importLibrary = command({
  name: 'provision.import-library',
  input: LibraryFileInput,
  may: mayKeepLibrary,
  load: async () => null,
  change: async ({ db, school, viewer }, file) => {
    const fates = await readLibraryFile(db, school.id, file)
    if (fates.some(({ fate }) => fate === 'wrong'))
      throw invalid('file', 'Some lines have to be put right first. Nothing was brought in.')
    const given = fates.flatMap((one) => (one.fate === 'add' ? [keptOf(one.given)] : []))
    if (given.length === 0) throw invalid('file', 'Your library has all of these already. Nothing was brought in.')
    const added = await addProvisions(db, { schoolId: school.id, staffId: viewer.staffId }, given)
    if (added.length !== given.length)
      throw invalid('file', 'Somebody added one of these just now. Nothing was brought in: look at the file again.')
    return { value: { added: added.length }, audit: { detail: { added: added.length } } }
  },
})
