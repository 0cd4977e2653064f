import fs from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'

let count = 0

/** How often the disk was asked to keep what was written. */
export const fsyncs = (): number => count

interface Stream {
  nfd?: number
  node: unknown
}
interface EmscriptenFolder {
  stream_ops?: { write?: unknown; fsync?: (stream: Stream) => number }
  realPath(node: unknown): string
}

/** PGlite's folder, with an fsync that reaches the disk. Looks for what it patches and refuses where that has changed. */
export class DurableFolder extends NodeFS {
  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(...given)
    const before = made.emscriptenOpts.preRun ?? []
    const patch = (module: object) => keep('NODEFS' in module ? (module.NODEFS as EmscriptenFolder) : undefined)
    made.emscriptenOpts.preRun = [patch, ...(Array.isArray(before) ? before : [before])]
    return made
  }
}

function keep(folder: EmscriptenFolder | undefined): void {
  const operations = folder?.stream_ops
  if (!folder || !operations?.write) throw new Error('PGlite has changed: refusing to run without fsync')
  operations.fsync = (stream) => {
    count++
    if (stream.nfd !== undefined && stream.nfd !== null) fs.fsyncSync(stream.nfd)
    else syncByPath(folder.realPath(stream.node))
    return 0
  }
}

function syncByPath(path: string): void {
  const file = fs.openSync(path, 'r')
  try {
    fs.fsyncSync(file)
  } finally {
    fs.closeSync(file)
  }
}
