import { type Migration, MigrationRefused, readMigrations } from './migration-files.ts'
import type { Client, Door } from './pool-like.ts'

export { MigrationRefused } from './migration-files.ts'

/** A migration could not be run. Nothing of it was kept; those before it were. */
export class MigrationFailed extends Error {}

interface Applied {
  number: number
  name: string
  sha256: string
}

/** Brings the database up to date: each file once, in order, in a transaction of its own. Answers the names of those run. */
export async function migrate(door: Door, folder: string): Promise<string[]> {
  const migrations = readMigrations(folder)
  const client = await door.pool.connect()
  try {
    // Two servers that start together take turns; the lock goes with the session, also where this process dies.
    await client.query('select pg_advisory_lock(8724001)')
    const waiting = migrations.slice(await countApplied(client, migrations))
    for (const migration of waiting) await apply(client, migration)
    await client.query('select pg_advisory_unlock(8724001)')
    client.release()
    return waiting.map((migration) => migration.name)
  } catch (error) {
    // Closing the session is what surely lets go of the lock.
    client.release(true)
    throw error
  }
}

async function countApplied(client: Client, migrations: readonly Migration[]): Promise<number> {
  await client.query(
    'create table if not exists waymark_migration (number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())',
  )
  const applied: Applied[] = (await client.query('select number, name, sha256 from waymark_migration order by number')).rows
  refuseMisfits(migrations, applied)
  return applied.length
}

function refuseMisfits(migrations: readonly Migration[], applied: readonly Applied[]): void {
  for (const [index, had] of applied.entries()) {
    const file = migrations[index]
    if (!file)
      throw new MigrationRefused(`The database is newer than this Waymark: it has had ${had.name}. Start the newer Waymark.`)
    if (file.name !== had.name)
      throw new MigrationRefused(`The database has had ${had.name}, which is missing here: this Waymark has ${file.name}.`)
    if (file.sha256 !== had.sha256)
      throw new MigrationRefused(`${file.name} was edited after the database had it. Restore the file and write a new migration.`)
  }
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(migration.sql)
    await client.query('insert into waymark_migration (number, name, sha256) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.sha256,
    ])
    await client.query('commit')
  } catch (error) {
    throw new MigrationFailed(
      `${migration.name} failed and nothing of it was kept: ${error instanceof Error ? error.message : 'unknown'}`,
      { cause: error },
    )
  }
}
