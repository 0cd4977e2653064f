import path from 'node:path'
import pg from 'pg'
import { openEmbedded } from './embedded/pool.ts'
import { poolOf } from './pool.ts'
import { types } from './types.ts'

export interface QueryAnswer {
  command: string
  rowCount: number
  // biome-ignore lint/suspicious/noExplicitAny: the shape that pg and Kysely agree on
  rows: any[]
  fields: { name: string; dataTypeID: number }[]
}

export interface Client {
  query(text: string, parameters?: readonly unknown[]): Promise<QueryAnswer>
  release(error?: Error | boolean): void
}

/** What pg.Pool offers, as far as anybody here needs it. Both homes have it. */
export interface PoolLike {
  options: object
  connect(): Promise<Client>
  query(text: string, parameters?: readonly unknown[]): Promise<QueryAnswer>
  end(): Promise<void>
}

export interface Door {
  pool: PoolLike
  home: 'embedded' | 'postgres'
  end(): Promise<void>
  /** The embedded database as a gzipped tar of its data directory. */
  dump?(): Promise<Uint8Array>
  /** Where the server is, with its password. */
  address?: string
  /** How often the embedded database asked the disk to keep what it wrote, since it was opened. */
  fsyncs?(): Promise<number>
}

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
