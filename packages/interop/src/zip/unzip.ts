import { Inflate } from 'fflate'
import { type Limits, Stop } from '../limits.ts'
import { brokenZip, listZip, packedBytes, type ZipEntry } from './directory.ts'

export interface NamedBytes {
  name: string
  bytes: Uint8Array
}

const CHUNK = 16 * 1024
/** Small files pack well without meaning harm. */
const RATIO_MATTERS_FROM = 1024 * 1024

const bomb = () =>
  new Stop(
    'zip-bomb',
    'Unpacked, this file is far larger than a school export ever is, so it has not been opened. Export it again.',
  )

/** Unpacks the files that are wanted, counting as it goes: what a zip claims about its sizes is not believed. */
export function unzip(bytes: Uint8Array, limits: Limits, wanted: (name: string) => boolean): NamedBytes[] {
  const files: NamedBytes[] = []
  let total = 0
  for (const entry of listZip(bytes, limits.entries)) {
    if (isUnsafe(entry.name))
      throw new Stop('zip-path', 'A file inside this zip points outside it, so it has not been opened. Export it again.')
    if (entry.name.endsWith('/') || isNested(entry.name) || !wanted(entry.name)) continue
    if (entry.encrypted) throw new Stop('zip-password', 'This zip has a password. Save it again without one.')
    const unpacked = unpack(entry, packedBytes(bytes, entry), limits, limits.inflatedBytes - total)
    total += unpacked.length
    files.push({ name: entry.name, bytes: unpacked })
  }
  return files
}

const isUnsafe = (name: string) => name.includes('\0') || /^([\\/]|[a-z]:)/i.test(name) || name.split(/[\\/]/).includes('..')
const isNested = (name: string) => /\.(zip|7z|rar|gz|tar)$/i.test(name)

function unpack(entry: ZipEntry, packed: Uint8Array, limits: Limits, most: number): Uint8Array {
  if (entry.method === 0) {
    if (packed.length > most) throw bomb()
    return packed
  }
  if (entry.method !== 8)
    throw new Stop('zip-method', 'This zip is packed in a way we do not read. Zip the files again with Windows or macOS.')
  const parts: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((part) => {
    size += part.length
    if (size > most || (size > RATIO_MATTERS_FROM && size > packed.length * limits.ratio)) throw bomb()
    parts.push(part)
  })
  pushAll(inflate, packed)
  return joined(parts, size)
}

function pushAll(inflate: Inflate, packed: Uint8Array): void {
  try {
    for (let at = 0; at < packed.length || at === 0; at += CHUNK) {
      inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
    }
  } catch (error) {
    throw error instanceof Stop ? error : brokenZip()
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
