import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { type Door, openDoor } from './door.ts'
import { syncFile, syncFolder } from './embedded/durable-folder.ts'
import { unpack } from './embedded/unpack.ts'

/** A copy could not be made or put back. What was there before is untouched. */
export class BackupRefused extends Error {}

/**
 * Writes a copy of the whole database to a file, which appears only when it is complete and on the disk. A server is copied as
 * the user of `address`, who must be able to read past row-level security.
 */
export async function keepBackup(door: Door, file: string, options: { address?: string } = {}): Promise<void> {
  const half = `${file}.${randomUUID()}.half`
  try {
    if (door.dump) fs.writeFileSync(half, await door.dump(), { mode: 0o600, flag: 'wx' })
    else await dumpServer(options.address ?? door.address ?? '', half)
    syncFile(half)
    fs.renameSync(half, file)
    syncFolder(path.dirname(file))
  } finally {
    fs.rmSync(half, { force: true })
  }
}

async function dumpServer(address: string, file: string): Promise<void> {
  await refuseWhoSeesTooLittle(address)
  fs.closeSync(fs.openSync(file, 'wx', 0o600))
  const code = await new Promise<number | null>((resolve, reject) => {
    // The address goes by the environment: arguments can be read by every user of the machine.
    const dump = spawn('pg_dump', ['-Fc', '--file', file], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...environmentOf(address) },
    })
    dump.once('error', () =>
      reject(
        new BackupRefused(
          'pg_dump is not installed here. Install the PostgreSQL client tools of the same version as the server, or newer.',
        ),
      ),
    )
    dump.once('exit', resolve)
  })
  if (code !== 0) throw new BackupRefused('pg_dump could not copy the database: its own message is above.')
}

/** Whoever is held back by the walls would copy a part of the rows, or none. */
async function refuseWhoSeesTooLittle(address: string): Promise<void> {
  const door = await openDoor({ databaseUrl: address, dataFolder: '', connections: 1 })
  const asked = door.pool.query('select rolsuper or rolbypassrls as sees_all from pg_roles where rolname = current_user')
  const { rows } = await asked.finally(() => door.end())
  if (rows[0]?.sees_all === true) return
  throw new BackupRefused(
    'This database user is held back by row-level security, so its copy would lack rows. Back up as a user made for it, by a database administrator: create role waymark_backup login bypassrls; grant pg_read_all_data to waymark_backup',
  )
}

function environmentOf(address: string): Record<string, string> {
  const url = new URL(address)
  const mode = url.searchParams.get('sslmode')
  return {
    PGHOST: url.searchParams.get('host') ?? decodeURIComponent(url.hostname),
    PGPORT: url.port || '5432',
    PGUSER: decodeURIComponent(url.username),
    PGPASSWORD: decodeURIComponent(url.password),
    PGDATABASE: decodeURIComponent(url.pathname.slice(1)),
    ...(mode === null ? {} : { PGSSLMODE: mode }),
  }
}

/** Puts a copy of an embedded database into an empty data folder, and opens it once to see that it is whole. */
export async function restoreBackup(file: string, dataFolder: string): Promise<void> {
  const folder = path.resolve(dataFolder)
  if (fs.existsSync(folder) && fs.readdirSync(folder).length > 0) {
    throw new BackupRefused(`The data folder ${folder} is not empty. Restore into a new one, so that nothing is overwritten.`)
  }
  const half = `${folder}.${randomUUID()}.half`
  try {
    await refuseUnlessWhole(file, half)
    fs.rmSync(folder, { recursive: true, force: true })
    fs.renameSync(half, folder)
    syncFolder(path.dirname(folder))
  } finally {
    for (const left of [half, `${half}.lock`]) fs.rmSync(left, { recursive: true, force: true })
  }
}

async function refuseUnlessWhole(file: string, folder: string): Promise<void> {
  try {
    await unpack(file, folder)
    const door = await openDoor({ databaseUrl: null, dataFolder: folder })
    await door.pool.query('select count(*) from waymark_migration').finally(() => door.end())
  } catch (error) {
    throw new BackupRefused('The backup cannot be opened as a database of Waymark. Nothing was restored.', { cause: error })
  }
}
