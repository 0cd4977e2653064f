import { createHash } from 'node:crypto'
import { guessMapping, recognise } from '@waymark/interop'
import { newId } from '#platform/db/ids.ts'
import { command } from '#platform/work/command.server.ts'
import type { Database } from '#platform/work/scope.ts'
import { addBatch, type Mapping, rememberedMapping } from './batch.store.server.ts'
import { UploadForm } from './exchange.form.ts'
import { mayExchange } from './exchange.policy.ts'
import { packFolder } from './read-content.server.ts'

/** Headings in any order are the same headings. */
export const headersKey = (headers: readonly string[]): string =>
  createHash('sha256').update(headers.toSorted().join('\n')).digest('hex')

/** Keeps a file as it came, says what it looks like, and proposes what its columns mean. Nothing about a pupil changes. */
export const uploadFile = command({
  name: 'exchange.upload',
  input: UploadForm,
  may: mayExchange,
  load: async () => null,
  async change({ db, school, viewer }, { files }) {
    const batchId = newId()
    const [first] = files
    const single = files.length === 1 && first !== undefined
    const content = single ? first.bytes : packFolder(files)
    const kind = single ? recognise(first.bytes, first.name).kind : 'folder'
    const mapping = single && (kind === 'csv' || kind === 'xlsx') ? await proposal(db, school.id, first) : null
    const fileName = single ? first.name : `${files.length} files`
    const sha256 = createHash('sha256').update(content).digest('hex')
    await addBatch(db, school.id, {
      batchId,
      fileName: fileName.slice(0, 200),
      format: kind,
      sha256,
      mapping,
      by: viewer.staffId,
      content,
    })
    return { value: { batchId, kind }, audit: { detail: { kind, bytes: content.length } } }
  },
})

/** What this school chose for these headings before, or a guess. */
async function proposal(db: Database, schoolId: string, file: { name: string; bytes: Uint8Array }): Promise<Mapping | null> {
  const guess = await guessMapping(file.bytes, file.name)
  if (guess.headers.length === 0) return null
  return (await rememberedMapping(db, schoolId, headersKey(guess.headers))) ?? guess.mapping
}
