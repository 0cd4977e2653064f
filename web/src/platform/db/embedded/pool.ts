import pg from 'pg'
import { poolOf } from '../pool.ts'
import type { Door } from '../pool-like.ts'
import { types } from '../types.ts'
import { startHousekeeping } from './housekeeping.ts'
import { startThread } from './thread.ts'

export { DatabaseGone, DatabaseHeld } from './trouble.ts'

/**
 * Opens the embedded database. pg itself speaks to it, over a stream instead of a network, so that answers, errors and types are
 * those of a server. It has one session, handed out in the order it was asked for.
 */
export async function openEmbedded(folder: string): Promise<Door & { crash(): Promise<unknown> }> {
  const thread = await startThread(folder)
  const inner = new pg.Pool({
    stream: () => thread.wire(),
    user: 'postgres',
    database: 'postgres',
    host: 'embedded',
    password: '',
    ssl: false,
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 0,
    types,
  })
  const pool = poolOf(inner)
  const housekeeping = startHousekeeping(pool, folder)
  let ending: Promise<void> | null = null
  const end = () => {
    ending ??= (async () => {
      housekeeping.stop()
      await pool.end()
      await thread.close()
    })()
    return ending
  }
  return {
    pool: { ...pool, end },
    home: 'embedded',
    end,
    async dump() {
      const client = await pool.connect()
      try {
        await client.query('checkpoint')
        return await thread.dump()
      } finally {
        client.release()
      }
    },
    fsyncs: () => thread.fsyncs(),
    crash: () => thread.terminate(),
  }
}
