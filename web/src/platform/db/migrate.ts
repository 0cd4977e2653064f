import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Client, Door } from './door.ts'

/** The migrations on disk and those the database has had do not fit. Nothing was changed. */
export class MigrationRefused extends Error {}

interface Migration {
  number: number
  name: string
  sha256: string
  sql: string
}

interface Applied {
  number: number
  name: string
  sha256: string
}

const fileName = /^(\d{4})-([a-z0-9-]+)[.]sql$/

/** Brings the database up to date: each file once, in order, in a transaction of its own. Answers the names of those run. */
export async function migrate(door: Door, folder: string): Promise<string[]> {
  const migrations = readMigrations(folder)
  const client = await door.pool.connect()
  try {
    await client.query('select pg_advisory_lock(8724001)')
    await client.query(
      'create table if not exists waymark_migration (number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())',
    )
    const applied: Applied[] = (await client.query('select number, name, sha256 from waymark_migration order by number')).rows
    refuseMisfits(migrations, applied)
    const waiting = migrations.slice(applied.length)
    for (const migration of waiting) await apply(client, migration)
    return waiting.map((migration) => migration.name)
  } finally {
    await client.query('select pg_advisory_unlock(8724001)')
    client.release()
  }
}

function readMigrations(folder: string): Migration[] {
  const files = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  return files.map((file, index) => {
    const [, digits] = fileName.exec(file) ?? []
    if (!digits) throw new MigrationRefused(`${file} is not named like 0001-what-it-does.sql.`)
    if (Number(digits) !== index + 1)
      throw new MigrationRefused(`${file} is out of order: number ${index + 1} was expected, and each number once.`)
    const sql = fs.readFileSync(path.join(folder, file), 'utf8')
    return { number: index + 1, name: file, sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}

function refuseMisfits(migrations: readonly Migration[], applied: readonly Applied[]): void {
  if (applied.length > migrations.length) {
    throw new MigrationRefused(
      `The database is newer than this Waymark: it has had ${applied.at(-1)?.name}. Start the newer Waymark.`,
    )
  }
  for (const [index, had] of applied.entries()) {
    const file = migrations[index]
    if (file?.name !== had.name)
      throw new MigrationRefused(`The database has had ${had.name} where this Waymark has ${file?.name}.`)
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
    await client.query('rollback')
    throw error
  }
}
