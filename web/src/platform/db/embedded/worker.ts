// PGlite in its own thread, spoken to in PostgreSQL's wire protocol. As it comes it neither asks the disk to keep what it
// writes nor locks its folder: this file makes it do both and refuses to run where it cannot (electric-sql/pglite 1106, 1107).
import fs from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { broken, DurableFolder, fsyncs } from './durable-folder.ts'
import { holdLock } from './lock.ts'
import type { Ask, Reply } from './messages.ts'

const port = parentPort
if (!port) throw new Error('This file is the thread of the embedded database')
const { folder }: { folder: string } = workerData
const startup = 0
// A new connection finds nothing of the one before: there is only one session, and a server would have ended it.
const leavings = ['rollback', 'discard all'].map(simpleQuery)
const say = (reply: Reply, given: ArrayBuffer[] = []) => port.postMessage(reply, given)

await start()

async function start(): Promise<void> {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
    // Two names of one folder are one folder, with one lock.
    const real = fs.realpathSync(folder)
    const lock = holdLock(`${real}.lock`)
    if (!lock) return refuse('held', real)
    serve(await openDatabase(real), lock)
  } catch (error) {
    refuse('fault', error instanceof Error ? error.message : String(error))
  }
}

function refuse(because: 'held' | 'fault', message: string): void {
  say({ kind: 'refused', because, message })
  port?.close()
}

async function openDatabase(real: string): Promise<PGlite> {
  const opened = await PGlite.create({
    fs: new DurableFolder(real),
    // fdatasync does nothing in this build, so fsync is asked for by name; -F would switch it off.
    startParams: PGlite.defaultStartParams.filter((one) => one !== '-F').concat(['-c', 'wal_sync_method=fsync']),
  })
  const before = fsyncs()
  await opened.exec(`select pg_logical_emit_message(true, 'waymark', 'does a commit reach the disk?')`)
  if (fsyncs() === before) throw new Error('The embedded database did not ask the disk to keep a write: refusing to run')
  return opened
}

function serve(db: PGlite, lock: DatabaseSync): void {
  let turn: Promise<void> = Promise.resolve()
  port?.on('message', (ask: Ask) => {
    turn = turn.then(() => answer(db, lock, ask))
  })
  say({ kind: 'ready' })
}

async function answer(db: PGlite, lock: DatabaseSync, ask: Ask): Promise<void> {
  if (ask.kind === 'bytes') return speak(db, ask.bytes)
  if (ask.kind === 'fsyncs') return say({ kind: 'fsyncs', count: fsyncs() })
  if (ask.kind === 'dump') return say({ kind: 'dump', bytes: new Uint8Array(await (await db.dumpDataDir('gzip')).arrayBuffer()) })
  await db.close()
  lock.close()
  say({ kind: 'closed' })
  port?.close()
}

/** PGlite goes on after any exception, so what was asked is answered only while the disk and PostgreSQL are whole. */
function speak(db: PGlite, bytes: Uint8Array): void {
  if (bytes[0] === startup) for (const one of leavings) db.execProtocolRawSync(one)
  const reply = db.execProtocolRawSync(bytes)
  const trouble = broken()
  if (trouble !== null) throw new Error(`The embedded database stopped: ${trouble}`)
  const copy = Uint8Array.from(reply)
  say({ kind: 'bytes', bytes: copy }, [copy.buffer])
}

function simpleQuery(text: string): Uint8Array {
  const length = Buffer.byteLength(text) + 5
  const message = Buffer.alloc(length + 1)
  message.write('Q')
  message.writeUInt32BE(length, 1)
  message.write(text, 5)
  return Uint8Array.from(message)
}
