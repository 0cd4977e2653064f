import { Worker } from 'node:worker_threads'
import type { Ask, Reply } from './messages.ts'
import { DatabaseGone, DatabaseHeld } from './trouble.ts'
import { Wire } from './wire.ts'

export interface Thread {
  /** A new connection. There is one session, so only one is open at a time. */
  wire(): Wire
  dump(): Promise<Uint8Array>
  fsyncs(): Promise<number>
  close(): Promise<void>
  /** Stops without warning, as a crash would. */
  terminate(): Promise<unknown>
}

type Waiting = { resolve(reply: Reply): void; reject(error: Error): void }

/** Starts the database's thread. When it ends, everybody who waits is told, and everybody who asks later. */
export async function startThread(folder: string): Promise<Thread> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { folder }, execArgv: [] })
  const wires = new Set<Wire>()
  // Each request of a connection has one reply, in order, so an old connection's reply never reaches a new one.
  const asked: Wire[] = []
  const waiting: Waiting[] = []
  let gone: DatabaseGone | null = null
  const end = (error?: Error) => {
    gone ??= new DatabaseGone(error)
    for (const one of waiting.splice(0)) one.reject(gone)
    for (const wire of wires) wire.destroy(gone)
  }
  worker.on('error', end)
  worker.on('exit', () => end())
  worker.on('message', (reply: Reply) => {
    if (reply.kind === 'bytes') asked.shift()?.hear(reply.bytes)
    else waiting.shift()?.resolve(reply)
  })
  const next = () => new Promise<Reply>((resolve, reject) => (gone ? reject(gone) : waiting.push({ resolve, reject })))
  const ask = (question: Ask) => {
    if (!gone) worker.postMessage(question)
    return next()
  }
  const first = await next()
  if (first.kind === 'refused') throw first.because === 'held' ? new DatabaseHeld(folder) : new Error(first.message)
  return {
    wire() {
      const wire: Wire = new Wire(
        (bytes) => {
          asked.push(wire)
          worker.postMessage({ kind: 'bytes', bytes } satisfies Ask)
        },
        () => wires.delete(wire),
      )
      if (gone) wire.destroy(gone)
      else wires.add(wire)
      return wire
    },
    dump: async () => bytesOf(await ask({ kind: 'dump' })),
    fsyncs: async () => countOf(await ask({ kind: 'fsyncs' })),
    async close() {
      if (!gone) await ask({ kind: 'close' })
      await worker.terminate()
    },
    terminate: () => worker.terminate(),
  }
}

const bytesOf = (reply: Reply): Uint8Array => (reply.kind === 'dump' ? reply.bytes : outOfOrder(reply))
const countOf = (reply: Reply): number => (reply.kind === 'fsyncs' ? reply.count : outOfOrder(reply))

function outOfOrder(reply: Reply): never {
  throw new Error(`The embedded database answered something else: ${reply.kind}`)
}
