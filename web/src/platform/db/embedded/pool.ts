import { Worker } from 'node:worker_threads'
import type { Client, Door, QueryAnswer } from '../door.ts'
import { startHousekeeping } from './housekeeping.ts'
import type { Ask, Reply } from './messages.ts'

/** Another process has this folder open. */
export class DatabaseHeld extends Error {}
/** The database's thread ended; what was not answered was not kept. */
export class DatabaseGone extends Error {}

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never

/** Opens the embedded database behind a pool's face: it has one session, handed out in the order it was asked for. */
export async function openEmbedded(folder: string): Promise<Door> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { folder } })
  await started(worker, folder)
  const ask = questions(worker)
  const turn = turns()
  const connect = async (): Promise<Client> => {
    const finished = await turn()
    let inTransaction = false
    const query = async (text: string, parameters: readonly unknown[] = []) => {
      inTransaction = afterwards(text, inTransaction)
      return asAnswer(text, await ask({ kind: 'query', text, parameters }))
    }
    const release = () => void (inTransaction ? query('rollback').then(finished, finished) : finished())
    return { query, release }
  }
  const pool = {
    connect,
    async query(text: string, parameters: readonly unknown[] = []) {
      const client = await connect()
      try {
        return await client.query(text, parameters)
      } finally {
        client.release()
      }
    },
    end: async () => close(),
  }
  const housekeeping = startHousekeeping(pool)
  const close = async () => {
    housekeeping.stop()
    const finished = await turn()
    await ask({ kind: 'close' })
    finished()
  }
  return {
    pool,
    home: 'embedded',
    end: close,
    async dump() {
      const finished = await turn()
      const { dump } = await ask({ kind: 'dump' }).finally(finished)
      if (!dump) throw new DatabaseGone('The database gave no copy of itself')
      return dump
    },
    fsyncs: async () => (await ask({ kind: 'fsyncs' })).count ?? 0,
  }
}

function started(worker: Worker, folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve())
    worker.once('error', (error: Error & { code?: string }) =>
      reject(
        error.code === 'WAYMARK_HELD'
          ? new DatabaseHeld(`The data folder ${folder} is already open in another Waymark process. Stop that one first.`)
          : error,
      ),
    )
  })
}

/** One question, one reply. When the thread ends, everybody who waits is told, and everybody who asks later. */
function questions(worker: Worker) {
  const waiting = new Map<number, { resolve: (reply: Reply) => void; reject: (error: Error) => void }>()
  let last = 0
  let gone: DatabaseGone | null = null
  worker.on('message', (reply: Reply) => {
    const one = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.error) one?.reject(Object.assign(new Error(reply.error.message), reply.error))
    else one?.resolve(reply)
  })
  const end = () => {
    gone = new DatabaseGone('The embedded database has stopped. What was answered is kept; start Waymark again.')
    for (const one of waiting.values()) one.reject(gone)
    waiting.clear()
  }
  worker.on('error', end)
  worker.on('exit', end)
  return (question: Without<Ask, 'id'>): Promise<Reply> =>
    new Promise((resolve, reject) => {
      if (gone) return reject(gone)
      const id = ++last
      waiting.set(id, { resolve, reject })
      worker.postMessage({ id, ...question })
    })
}

/** First come, first served. */
function turns() {
  let tail: Promise<void> = Promise.resolve()
  return async (): Promise<() => void> => {
    const before = tail
    let finished: () => void = () => undefined
    tail = new Promise((resolve) => {
      finished = resolve
    })
    await before
    return finished
  }
}

const afterwards = (text: string, before: boolean): boolean => {
  const word = text.trimStart().slice(0, 8).toLowerCase()
  if (word.startsWith('begin') || word.startsWith('start tr')) return true
  return word.startsWith('commit') || (word.startsWith('rollback') && !/^\s*rollback\s+to/i.test(text)) ? false : before
}

function asAnswer(text: string, reply: Reply): QueryAnswer {
  return { command: (/^\s*(\w+)/.exec(text)?.[1] ?? '').toUpperCase(), rowCount: reply.rowCount ?? 0, rows: reply.rows ?? [] }
}
