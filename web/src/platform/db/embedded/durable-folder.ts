import fs from 'node:fs'
import path from 'node:path'
import { NodeFS } from '@electric-sql/pglite/nodefs'

let count = 0
let trouble: string | null = null

/** How often the disk was asked to keep what was written. */
export const fsyncs = (): number => count

/** Why nothing may be answered any more, or null. After a failed fsync nobody knows what the disk holds. */
export const broken = (): string | null => trouble

interface Operations {
  write?: unknown
  fsync?: (stream: { nfd?: number | null; node: unknown }) => number
}
interface EmscriptenFolder {
  realPath(node: unknown): string
  tryFSOperation(work: () => void): void
  stream_ops: Operations
  node_ops: { rename?: (node: unknown, folder: unknown, name: string) => void }
}

/** PGlite's folder, with an fsync that reaches the disk. Looks for what it patches and refuses where that has changed. */
export class DurableFolder extends NodeFS {
  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(...given)
    const before = made.emscriptenOpts.preRun ?? []
    const patch = (module: object) => keepWrites(folderOf(module))
    made.emscriptenOpts.preRun = [patch, ...(Array.isArray(before) ? before : [before])]
    made.emscriptenOpts.onAbort = () => {
      trouble ??= 'PostgreSQL stopped itself'
    }
    return made
  }
}

function folderOf(module: object): EmscriptenFolder {
  const found: unknown = 'NODEFS' in module ? module.NODEFS : undefined
  if (!isFolder(found)) throw new Error('PGlite has changed: refusing to run without fsync')
  return found
}

function isFolder(found: unknown): found is EmscriptenFolder {
  if (typeof found !== 'object' || found === null) return false
  if (!('realPath' in found && 'tryFSOperation' in found && 'stream_ops' in found && 'node_ops' in found)) return false
  return has(found.stream_ops, 'write') && has(found.node_ops, 'rename')
}

const has = (where: unknown, name: string): boolean => typeof where === 'object' && where !== null && name in where

function keepWrites(folder: EmscriptenFolder): void {
  const rename = folder.node_ops.rename
  folder.stream_ops.fsync = (stream) => {
    count++
    folder.tryFSOperation(() => orBroken(() => sync(stream.nfd ?? null, folder.realPath(stream.node))))
    return 0
  }
  // PGlite never asks for an fsync of a folder, and a renamed file (a segment of the log) is only as lasting as its folder.
  folder.node_ops.rename = (node, parent, name) => {
    rename?.(node, parent, name)
    folder.tryFSOperation(() => orBroken(() => syncFolder(folder.realPath(parent))))
  }
}

function orBroken(work: () => void): void {
  try {
    work()
  } catch (error) {
    trouble ??= `the disk refused to keep a write (${error instanceof Error && 'code' in error ? error.code : 'unknown'})`
    throw error
  }
}

function sync(descriptor: number | null, file: string): void {
  if (descriptor === null) syncFile(file)
  else fs.fsyncSync(descriptor)
}

/** Makes what is in a file last. */
export function syncFile(file: string): void {
  // Windows flushes only what was opened for writing, and has no flush for folders.
  withOpened(file, process.platform === 'win32' ? 'r+' : 'r')
}

/** Makes the names in a folder last. */
export function syncFolder(folder: string): void {
  if (process.platform !== 'win32') withOpened(path.resolve(folder), 'r')
}

function withOpened(file: string, flags: string): void {
  const descriptor = fs.openSync(file, flags)
  try {
    fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}
