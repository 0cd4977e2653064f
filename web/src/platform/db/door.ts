import path from 'node:path'
import pg from 'pg'
import { openEmbedded } from './embedded/pool.ts'

export interface QueryAnswer {
  command: string
  rowCount: number
  // biome-ignore lint/suspicious/noExplicitAny: the shape that pg and Kysely agree on
  rows: any[]
}

export interface Client {
  query(text: string, parameters?: readonly unknown[]): Promise<QueryAnswer>
  release(error?: Error | boolean): void
}

/** What pg.Pool offers, as far as anybody here needs it. Both homes have it. */
export interface PoolLike {
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
  // Days stay as written; a Date would move them across midnight.
  pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value)
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    application_name: 'waymark',
  })
  // A lost idle connection is replaced at the next query, which tells its own caller if it cannot be.
  pool.on('error', () => undefined)
  const { rows } = await pool.query<{ server_version_num: string }>('show server_version_num').catch(async (error: unknown) => {
    await pool.end()
    throw new WrongDatabase(
      `The PostgreSQL server in DATABASE_URL cannot be reached (${error instanceof Error && 'code' in error ? error.code : 'no answer'}). Start it, or correct DATABASE_URL.`,
    )
  })
  if (Number(rows[0]?.server_version_num) < oldest) {
    await pool.end()
    throw new WrongDatabase('Waymark needs PostgreSQL 15 or newer.')
  }
  return { pool: asPoolLike(pool), home: 'postgres', end: () => pool.end() }
}

function asPoolLike(pool: pg.Pool): PoolLike {
  return {
    async connect() {
      const client = await pool.connect()
      return { query: (text, parameters) => ask(client, text, parameters), release: (error) => client.release(error) }
    },
    query: (text, parameters) => ask(pool, text, parameters),
    end: () => pool.end(),
  }
}

async function ask(on: pg.Pool | pg.PoolClient, text: string, parameters: readonly unknown[] = []): Promise<QueryAnswer> {
  const answer = await on.query(text, [...parameters])
  return { command: answer.command, rowCount: answer.rowCount ?? 0, rows: answer.rows ?? [] }
}
