// PGlite in its own thread. As it comes it neither asks the disk to keep what it writes, nor locks its folder, nor tidies up:
// this file makes it do all three and refuses to run where it cannot (electric-sql/pglite issues 1106, 1107).
import fs from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite, types } from '@electric-sql/pglite'
import { DurableFolder, fsyncs } from './durable-folder.ts'
import type { Ask, Reply } from './messages.ts'

const port = parentPort
if (!port) throw new Error('This file is the worker of the embedded database')
const { folder }: { folder: string } = workerData

fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
const lock = holdLock(`${folder.replace(/\/+$/, '')}.lock`)
const db = await openDatabase()
port.on('message', (ask: Ask) => void reply(ask))
port.postMessage({ ready: true })

/** A lock that the kernel holds and lets go of when the process dies, even by kill -9. */
function holdLock(file: string): DatabaseSync {
  const held = new DatabaseSync(file)
  try {
    held.exec('pragma locking_mode = exclusive; begin exclusive')
  } catch {
    throw Object.assign(new Error('held'), { code: 'WAYMARK_HELD' })
  }
  return held
}

async function openDatabase(): Promise<PGlite> {
  const opened = await PGlite.create({
    fs: new DurableFolder(folder),
    // fdatasync does nothing in this build, so fsync is asked for by name; -F would switch it off.
    startParams: PGlite.defaultStartParams.filter((one) => one !== '-F').concat(['-c', 'wal_sync_method=fsync']),
    parsers: {
      [types.DATE]: (value: string) => value,
      [types.INT8]: (value: string) => value,
      [types.NUMERIC]: (value: string) => value,
    },
  })
  const before = fsyncs()
  await opened.exec(
    'create table if not exists waymark_fsync_probe (n integer); truncate waymark_fsync_probe; insert into waymark_fsync_probe values (1)',
  )
  if (fsyncs() === before) throw new Error('The embedded database did not ask the disk to keep a write: refusing to run')
  return opened
}

async function reply(ask: Ask): Promise<void> {
  try {
    port?.postMessage(await answer(ask))
    if (ask.kind === 'close') port?.close()
  } catch (error) {
    port?.postMessage({ id: ask.id, error: plain(error) } satisfies Reply)
  }
}

async function answer(ask: Ask): Promise<Reply> {
  if (ask.kind === 'fsyncs') return { id: ask.id, count: fsyncs() }
  if (ask.kind === 'dump') return { id: ask.id, dump: new Uint8Array(await (await db.dumpDataDir('gzip')).arrayBuffer()) }
  if (ask.kind === 'close') {
    await db.close()
    lock.close()
    return { id: ask.id }
  }
  if (ask.parameters.length > 0) {
    const result = await db.query(ask.text, [...ask.parameters])
    return { id: ask.id, rows: result.rows, rowCount: result.affectedRows || result.rows.length }
  }
  const result = (await db.exec(ask.text)).at(-1)
  return { id: ask.id, rows: result?.rows ?? [], rowCount: result?.affectedRows || result?.rows.length || 0 }
}

function plain(error: unknown): Reply['error'] {
  const said: Record<string, unknown> = error instanceof Error ? { ...error } : {}
  const kept = ['code', 'detail', 'constraint', 'table', 'column', 'severity'].flatMap((key) =>
    typeof said[key] === 'string' ? [[key, said[key]] as const] : [],
  )
  return { message: error instanceof Error ? error.message : String(error), ...Object.fromEntries(kept) }
}
