import { decodeText, looksBinary } from './csv/encoding.ts'
import { Stop, standardLimits } from './limits.ts'
import { recogniseFolder } from './oneroster/recognise-folder.ts'
import { baseName } from './oneroster/tables.ts'
import { isZip, listZip } from './zip/directory.ts'
import { unzip } from './zip/unzip.ts'

export interface Recognised {
  kind: 'ctf' | 'csv' | 'xlsx' | 'oneroster' | 'sds' | 'unknown'
  version: string | null
  /** In plain words, what gave it away or what to do instead. */
  why: string
}

const HEAD = 64_000

/** What a file is, judged by its bytes first and its name last. */
export function recognise(bytes: Uint8Array, fileName: string): Recognised {
  try {
    if (bytes.length === 0) return unknown('The file is empty. Export it again.')
    if (bytes.length > standardLimits.bytes) return unknown('The file is too large to be a school export.')
    if (isZip(bytes)) return recogniseZip(bytes)
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
      return unknown('This is an old .xls workbook, or one with a password. Save it as .xlsx without a password.')
    if (bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44)
      return unknown('This is a PDF, which cannot be read as data. Export as CSV or Excel.')
    return recogniseText(bytes, fileName)
  } catch (error) {
    return unknown(error instanceof Stop ? error.says : 'The file could not be read. Export it again.')
  }
}

const unknown = (why: string): Recognised => ({ kind: 'unknown', version: null, why })

function recogniseText(bytes: Uint8Array, fileName: string): Recognised {
  const { text } = decodeText(bytes.subarray(0, HEAD - (HEAD % 4)))
  if (looksBinary(text)) return unknown('This is not a text file, a workbook or a zip that we read. Export as CSV, Excel or CTF.')
  if (/^\s*</.test(text)) return recogniseXml(text)
  const folder = folderKind(recogniseFolder([{ name: fileName, bytes: bytes.subarray(0, HEAD) }]))
  if (folder) return { ...folder, why: 'One file of a roster folder. Send the whole folder, or a zip of it, to have everything.' }
  if (!/[,;\t|]/.test(text)) return unknown('The file has no columns in it. Export as CSV, Excel or CTF.')
  return { kind: 'csv', version: null, why: 'Text in columns.' }
}

function recogniseXml(text: string): Recognised {
  const root = /<(?:[\w-]+:)?(CTfile|ATfile)[\s>/]/i.exec(text)
  if (!root) return unknown('This XML file is not a Common Transfer File. Export a CTF from the MIS.')
  const version = /<(?:CTF|ATF)version>\s*([\d.]{1,10})/i.exec(text)?.[1] ?? null
  return { kind: 'ctf', version, why: 'A Common Transfer File.' }
}

function recogniseZip(bytes: Uint8Array): Recognised {
  const names = listZip(bytes, standardLimits.entries).map((entry) => entry.name)
  if (names.some((name) => /^xl\/workbook\.xml$/i.test(name))) return { kind: 'xlsx', version: null, why: 'An Excel workbook.' }
  const known = names.map(baseName)
  if (!known.includes('users.csv') && !known.includes('student.csv')) {
    return unknown('This zip is not a OneRoster or School Data Sync folder. Unzip it and send the file with the pupils.')
  }
  const kind = folderKind(recogniseFolder(unzip(bytes, standardLimits, (name) => /\.csv$/i.test(name))))
  return kind ?? unknown('The files in this zip are not a roster we read. Export OneRoster 1.1 or 1.2, or School Data Sync.')
}

function folderKind(format: ReturnType<typeof recogniseFolder>): Recognised | null {
  if (format === null) return null
  const [kind, version] = format.split('-')
  return kind === 'sds'
    ? { kind: 'sds', version: (version ?? '').replace('v', ''), why: 'A Microsoft School Data Sync folder.' }
    : { kind: 'oneroster', version: version ?? null, why: 'A OneRoster folder.' }
}
