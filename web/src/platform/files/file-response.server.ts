import type { House } from '../http/house-context.server.ts'
import type { SealedFile } from './files.store.server.ts'
import { openSealed } from './seal.server.ts'

/** A kept file, to be saved and never shown in the page: what somebody else made is not run under our name. */
export function fileResponse(
  { fileKey }: Pick<House, 'fileKey'>,
  at: { schoolId: string; pupilId: string },
  { fileId, name, mediaType, sealed }: SealedFile,
): Response {
  const bytes = openSealed(fileKey, { ...at, fileId }, sealed)
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'private, no-store',
    },
  })
}
