import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Door, openDoor } from '#platform/db/door.ts'
import { migrate } from '#platform/db/migrate.ts'

export const migrationsFolder = path.resolve(import.meta.dirname, '../../database/migrations')

/** Where this run keeps its databases. What only one home can do is tested in the run of that home. */
export const home = process.env['WAYMARK_TEST_DATABASE_URL'] ? 'postgres' : 'embedded'

export interface FreshDatabase {
  door: Door
  /** The folder of the embedded database, or null on a server. */
  folder: string | null
  /** Its address on the server, or null where it is embedded. */
  url: string | null
  end(): Promise<void>
}

/** A migrated, empty database of its own: embedded, or on the server of WAYMARK_TEST_DATABASE_URL. */
export const freshDatabase = (): Promise<FreshDatabase> => databaseFrom(migrationsFolder)

/** The same without any migration; embedded even where there is a server, if asked. */
export const bareDatabase = (options: { embedded: boolean } = { embedded: false }): Promise<FreshDatabase> =>
  options.embedded ? embedded(null) : databaseFrom(null)

async function databaseFrom(migrations: string | null): Promise<FreshDatabase> {
  const url = process.env.WAYMARK_TEST_DATABASE_URL
  return url ? onServer(url, migrations) : embedded(migrations)
}

function nameOfModel(migrations: string | null): string {
  if (migrations === null) return 'waymark_model_bare'
  const hash = createHash('sha256')
  for (const file of fs.readdirSync(migrations).sort()) hash.update(file).update(fs.readFileSync(path.join(migrations, file)))
  return `waymark_model_${hash.digest('hex').slice(0, 16)}`
}

/** Making and migrating take seconds and a copied folder milliseconds, so one folder is kept for each set of migrations. */
async function embedded(migrations: string | null): Promise<FreshDatabase> {
  const model = path.join(os.tmpdir(), nameOfModel(migrations))
  if (!fs.existsSync(model)) await makeModel(model, migrations)
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-test-'))
  const folder = path.join(place, 'database')
  fs.cpSync(model, folder, { recursive: true })
  const door = await openDoor({ databaseUrl: null, dataFolder: folder })
  const end = async () => {
    await door.end()
    fs.rmSync(place, { recursive: true, force: true })
  }
  return { door, folder, url: null, end }
}

async function makeModel(model: string, migrations: string | null): Promise<void> {
  const making = `${model}-${randomUUID()}`
  const door = await openDoor({ databaseUrl: null, dataFolder: making })
  if (migrations !== null) await migrate(door, migrations)
  await door.end()
  fs.rmSync(`${making}.lock`, { force: true })
  try {
    fs.renameSync(making, model)
  } catch (error) {
    if (!fs.existsSync(model)) throw error
    fs.rmSync(making, { recursive: true, force: true })
  }
}

async function onServer(url: string, migrations: string | null): Promise<FreshDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const owner = await openDoor({ databaseUrl: url, dataFolder: '', connections: 1 })
  const model = nameOfModel(migrations)
  await makeServerModel(owner, url, model, migrations)
  await owner.pool.query(`create database ${name} template ${model}`)
  const address = addressOf(url, name)
  const door = await openDoor({ databaseUrl: address, dataFolder: '', connections: 6 })
  const end = async () => {
    await door.end()
    await owner.pool.query(`drop database ${name} with (force)`)
    await owner.end()
  }
  return { door, folder: null, url: address, end }
}

function addressOf(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

/** Test files that start together make it once: whoever has the lock renames it when it is complete. */
async function makeServerModel(owner: Door, url: string, model: string, migrations: string | null): Promise<void> {
  const client = await owner.pool.connect()
  await client.query('select pg_advisory_lock(8724002)')
  if ((await client.query('select 1 from pg_database where datname = $1', [model])).rows.length === 0) {
    await client.query(`drop database if exists ${model}_half with (force)`)
    await client.query(`create database ${model}_half`)
    const door = await openDoor({ databaseUrl: addressOf(url, `${model}_half`), dataFolder: '', connections: 1 })
    if (migrations !== null) await migrate(door, migrations)
    await door.end()
    await client.query(`alter database ${model}_half rename to ${model}`)
  }
  await client.query('select pg_advisory_unlock(8724002)')
  client.release()
}
