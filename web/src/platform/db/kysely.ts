import { Kysely, type PostgresCursor, PostgresDialect, type PostgresPoolClient, type PostgresQueryResult } from 'kysely'
import type { Client, PoolLike } from './pool-like.ts'

/** Kysely over either home: the same dialect, compiler and driver for both. */
export function kyselyOn(pool: PoolLike): Kysely<object> {
  const connect = async () => clientFor(await pool.connect())
  return new Kysely<object>({ dialect: new PostgresDialect({ pool: { options: pool.options, end: () => pool.end(), connect } }) })
}

function clientFor(client: Client): PostgresPoolClient {
  function query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  // biome-ignore lint/suspicious/noExplicitAny: the two promises above have no other common type
  function query(text: unknown, parameters: readonly unknown[] = []): any {
    if (typeof text !== 'string') throw new Error('The database is read without cursors')
    return client.query(text, parameters)
  }
  return { query, release: (destroy) => client.release(destroy) }
}
