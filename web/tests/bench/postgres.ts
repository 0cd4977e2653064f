import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { openDoor } from '#platform/db/door.ts'
import { openOffice } from '#platform/office/office.ts'
import { startPostgres } from '#tests/support/postgres-server.ts'
import { NotMeasured } from './not-measured.ts'
import { settingsFor } from './process.ts'

/** A PostgreSQL server for one run, and the databases in it. */
export interface Postgres {
  /** As Waymark signs in to a database of this name. */
  url(name: string): string
  /** As the superuser, for what belongs to the bench and not to Waymark. */
  superuser(name: string): string
  query(name: string, text: string): Promise<Record<string, unknown>[]>
  stop(): void
}

export async function openPostgres(dataFolder: string): Promise<Postgres> {
  const server = await startPostgres()
  if (!server) throw new NotMeasured('PostgreSQL 15 or newer is not installed here (initdb was not found)')
  const address = (user: string, name: string) => {
    const url = new URL(server.url)
    url.username = user
    url.pathname = `/${name}`
    return url.href
  }
  const superuser = (name: string) => address('postgres', name)
  await keepWrites(superuser('postgres'))
  // The roles that the walls rest on belong to the whole server and are made by the first migrations.
  await (await openOffice(settingsFor(dataFolder, server.url))).door.end()
  return {
    url: (name) => address('waymark_owner', name),
    superuser,
    query: (name, text) => ask(superuser(name), text),
    stop: server.stop,
  }
}

/** A test's server may lose what it was told; a bench that let it would be quicker than any school's. */
async function keepWrites(url: string): Promise<void> {
  const [at] = await ask(
    url,
    `select current_setting('data_directory') as data, current_setting('unix_socket_directories') as socket,
      (select setting from pg_config where name = 'BINDIR') as programs`,
  )
  const data = String(at?.['data'])
  const { uid, gid } = fs.statSync(data)
  const options = `-p ${new URL(url).port} -k ${at?.['socket']} -c listen_addresses=127.0.0.1 -c max_connections=100`
  const log = path.join(data, '../log')
  const done = spawnSync(`${at?.['programs']}/pg_ctl`, ['restart', '-D', data, '-w', '-m', 'fast', '-l', log, '-o', options], {
    uid,
    gid,
    cwd: data,
    stdio: 'ignore',
  })
  const [now] = await ask(url, `select current_setting('fsync') as fsync`)
  if (done.status !== 0 || now?.['fsync'] !== 'on') throw new Error('PostgreSQL could not be started with fsync')
}

async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  const door = await openDoor({ databaseUrl: url, dataFolder: '', connections: 1 })
  try {
    return (await door.pool.query(text)).rows
  } finally {
    await door.end()
  }
}

/** Keeps a database as a file, whole or not at all. */
export function dump(postgres: Postgres, name: string, file: string): void {
  run('pg_dump', '-Fc', '-Z1', '-f', `${file}.making`, postgres.superuser(name))
  fs.renameSync(`${file}.making`, file)
}

/** Fills an empty database from what was kept. */
export function restore(postgres: Postgres, name: string, file: string): void {
  run('pg_restore', '-j2', '-d', postgres.superuser(name), file)
}

function run(program: string, ...args: string[]): void {
  const done = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  if (done.error || done.status !== 0) throw new Error(`${program} failed: ${done.error?.message ?? done.stderr.slice(-400)}`)
}
