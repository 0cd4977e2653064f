import { Kysely, PostgresDialect } from 'kysely'
import type { PoolLike } from './door.ts'

/** Kysely over either home: the same dialect, compiler and driver for both. */
export function kyselyOn(pool: PoolLike): Kysely<object> {
  return new Kysely<object>({ dialect: new PostgresDialect({ pool }) })
}
