import { fileTypeFromBuffer } from 'file-type'
import { imageSize } from 'image-size'

/** What may be kept, by what the bytes are and never by what the name says. Nothing that can carry a macro or a script. */
const kinds: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/wav': 'wav',
  'audio/ogg': 'ogg',
  'audio/webm': 'webm',
  'text/plain': 'txt',
}

/** Larger pictures than any camera takes are made to fill the memory of whoever opens them. */
const mostPixels = 120_000_000
const mostBytes = 20 * 1024 * 1024

/** The type and the ending it is kept under, or what is wrong with the file and what to do. */
export type Looked = { mediaType: string; ending: string } | { says: string }

/** Looks at what a file is. `spoken` for what is recorded in a browser, where sound lies in a container for films. */
export async function lookAt(bytes: Uint8Array, { spoken = false } = {}): Promise<Looked> {
  if (bytes.length === 0) return { says: 'is empty. Choose it again, or leave it out' }
  if (bytes.length > mostBytes) return { says: 'is larger than 20 MB. Choose a smaller one' }
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? (isText(bytes) ? 'text/plain' : '')
  const mediaType = spoken ? found.replace(/^video\/(webm|mp4|ogg)$/, 'audio/$1').replace('application/ogg', 'audio/ogg') : found
  const plain = mediaType.split(';')[0] ?? ''
  const ending = Object.hasOwn(kinds, plain) ? kinds[plain] : undefined
  if (!ending || (spoken && !plain.startsWith('audio/')))
    return {
      says: spoken
        ? 'is no recording that can be kept'
        : 'is of a kind that is not kept. Save it as PDF, Word (.docx), Excel (.xlsx) or a picture',
    }
  if (plain.startsWith('image/') && isTooLargeToOpen(bytes))
    return { says: 'is a picture too large to open safely. Make it smaller first' }
  return { mediaType: plain, ending }
}

/** Words and nothing else: no character that only programs write. */
function isText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true })
      .decode(bytes)
      .replace(/[\t\n\f\r]/g, '')
      .match(/\p{Cc}/u)
  } catch {
    return false
  }
}

/** The size that the picture says it has; one that does not say is not opened to find out. */
function isTooLargeToOpen(bytes: Uint8Array): boolean {
  try {
    const { width, height } = imageSize(bytes)
    return width * height > mostPixels
  } catch {
    return true
  }
}
