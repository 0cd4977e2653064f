import { decodeText } from '../csv/encoding.ts'
import type { NamedBytes } from '../zip/unzip.ts'
import { baseName } from './tables.ts'

export type FolderFormat = 'oneroster-1.1' | 'oneroster-1.2' | 'sds-v1' | 'sds-v2.1'

/** Which kind of folder this is, by the files in it and their headings; null when it is none we read. */
export function recogniseFolder(files: readonly NamedBytes[]): FolderFormat | null {
  const headings = new Map(files.map((file) => [baseName(file.name), firstLine(file.bytes)]))
  const has = (name: string) => headings.has(name)
  if (has('users.csv')) {
    const manifest = files.find((file) => baseName(file.name) === 'manifest.csv')
    const stated = manifest
      ? /oneroster\.version\W+(1\.[12])/i.exec(decodeText(manifest.bytes.subarray(0, 20_000)).text)?.[1]
      : undefined
    if (stated) return stated === '1.2' ? 'oneroster-1.2' : 'oneroster-1.1'
    const roles = headings.get('roles.csv') ?? ''
    if (has('userflags.csv') || /sessionSourcedId|isPrimary/i.test(roles)) return 'sds-v2.1'
    if (/roleType/i.test(roles)) return 'oneroster-1.2'
    if (has('roles.csv')) return 'sds-v2.1'
    return /sourcedId/i.test(headings.get('users.csv') ?? '') ? 'oneroster-1.1' : null
  }
  // Other systems also export a 'student.csv', so these headings have to be there exactly.
  const student = (headings.get('student.csv') ?? '').split(',').map((cell) => cell.trim())
  const isSds =
    student.includes('First Name') && student.includes('Last Name') && (student.includes('SIS ID') || student.includes('ID'))
  return isSds ? 'sds-v1' : null
}

const firstLine = (bytes: Uint8Array) => decodeText(bytes.subarray(0, 4000)).text.split(/\r?\n/)[0] ?? ''
