import path from 'node:path'
import pg from 'pg'
import { openEmbedded } from './embedded/pool.ts'
import { poolOf } from './pool.ts'
import type { Door, PoolLike } from './pool-like.ts'
import { types } from './types.ts'

export type { Client, Door, PoolLike, QueryAnswer } from './pool-like.ts'

export class WrongDatabase extends Error {}

const oldest = 150_000

/** Opens the one database: PostgreSQL where an address is given, otherwise the embedded database in a folder. */
export async function openDoor(settings: {
  databaseUrl: string | null
  dataFolder: string
  connections?: number
}): Promise<Door> {
  if (settings.databaseUrl === null) return openEmbedded(path.resolve(settings.dataFolder))
  return openPostgres(settings.databaseUrl, settings.connections ?? 10)
}

async function openPostgres(url: string, max: number): Promise<Door> {
  const inner = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'waymark',
    types,
  })
  const pool = poolOf(inner)
  try {
    refuseOldServer(await versionOf(pool))
  } catch (error) {
    await pool.end()
    throw error
  }
  let ending: Promise<void> | null = null
  const end = () => {
    ending ??= pool.end()
    return ending
  }
  return { pool: { ...pool, end }, home: 'postgres', end, address: url }
}

async function versionOf(pool: PoolLike): Promise<number> {
  try {
    return Number((await pool.query('show server_version_num')).rows[0]?.server_version_num)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'no answer'
    throw new WrongDatabase(
      `The PostgreSQL server in DATABASE_URL cannot be reached (${code}). Start it, or correct DATABASE_URL.`,
    )
  }
}

export function refuseOldServer(version: number): void {
  if (version >= oldest) return
  throw new WrongDatabase(
    `Waymark needs PostgreSQL 15 or newer. The server in DATABASE_URL is version ${Math.floor(version / 10_000)}.`,
  )
}
