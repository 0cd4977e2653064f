import type pg from 'pg'
import type { Client, PoolLike, QueryAnswer } from './pool-like.ts'
import { preparedName } from './prepared.ts'

/** A pool that takes no client back in the middle of a transaction, and that lets go of everybody before it ends. */
export function poolOf(pool: pg.Pool): PoolLike {
  // A lost connection is told to whoever asks it next; unheard, the event would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => {
    client.on('error', () => undefined)
    // The embedded database has one session: what a connection before this one kept ready is still there, under the same names.
    // Where it fails, the connection is lost, and whoever was about to use it is told by the error of their own question.
    client.query('deallocate all').catch(() => undefined)
  })
  return {
    options: pool.options,
    async connect() {
      return clientOf(await pool.connect())
    },
    async query(text, parameters = []) {
      const client = clientOf(await pool.connect())
      try {
        return await client.query(text, parameters)
      } finally {
        client.release()
      }
    },
    async end() {
      // Those who wait for their turn would wait for ever once pg's pool is ending.
      while (pool.waitingCount > 0)
        await pool.connect().then(
          (client) => client.release(),
          () => undefined,
        )
      await pool.end()
    },
  }
}

function clientOf(client: pg.PoolClient): Client {
  let asked = 0
  let released = false
  const query = async (text: string, parameters: readonly unknown[] = []): Promise<QueryAnswer> => {
    if (released) throw new Error('This client was given back to the pool already')
    asked++
    try {
      const name = preparedName(text, parameters)
      return lastOf(await client.query({ text, values: [...parameters], ...(name === null ? {} : { name }) }))
    } finally {
      asked--
    }
  }
  const release = (error?: Error | boolean) => {
    if (released) return
    released = true
    if (error) return client.release(error)
    if (asked === 0 && client.getTransactionStatus() === 'I') return client.release()
    client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    )
  }
  return { query, release }
}

/** Several statements in one text are answered by the last. */
function lastOf(answer: pg.QueryResult | pg.QueryResult[]): QueryAnswer {
  const last = Array.isArray(answer) ? answer.at(-1) : answer
  return { command: last?.command ?? '', rowCount: last?.rowCount ?? 0, rows: last?.rows ?? [], fields: last?.fields ?? [] }
}
