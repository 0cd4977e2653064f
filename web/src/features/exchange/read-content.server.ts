import { type ColumnMapping, type Field, fields, type Read, readFile, readFolder } from '@waymark/interop'
import { z } from 'zod'
import type { Mapping } from './batch.store.server.ts'

const Folder = z.array(z.object({ name: z.string(), base64: z.string() }))

/** How several files are kept as one. */
export const packFolder = (files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify(files.map((file) => ({ name: file.name, base64: Buffer.from(file.bytes).toString('base64') }))),
  )

const isField = (word: string | null): word is Field => fields.some((field) => field === word)

export const asColumnMapping = (mapping: Mapping): ColumnMapping => ({
  columns: Object.fromEntries(Object.entries(mapping.columns).map(([header, field]) => [header, isField(field) ? field : null])),
  dateOrder: mapping.dateOrder,
})

/** Reads what was uploaded: one file, or the files of a folder kept as one. */
export async function readContent(
  content: Uint8Array,
  fileName: string,
  isFolder: boolean,
  mapping: Mapping | null,
): Promise<Read> {
  const options = mapping ? { mapping: asColumnMapping(mapping) } : {}
  if (!isFolder) return readFile(content, fileName, options)
  const files = Folder.parse(JSON.parse(new TextDecoder().decode(content)))
  return readFolder(
    files.map((file) => ({ name: file.name, bytes: new Uint8Array(Buffer.from(file.base64, 'base64')) })),
    options,
  )
}
