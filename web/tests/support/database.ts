import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Door, openDoor } from '#platform/db/door.ts'
import { migrate } from '#platform/db/migrate.ts'

export const migrationsFolder = path.resolve(import.meta.dirname, '../../database/migrations')

export interface FreshDatabase {
  door: Door
  /** The folder of the embedded database, or null on a server. */
  folder: string | null
  end(): Promise<void>
}

/** A migrated, empty database of its own: embedded, or on the server of WAYMARK_TEST_DATABASE_URL. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const url = process.env['WAYMARK_TEST_DATABASE_URL']
  return url ? onServer(url) : embedded()
}

/** Migrations take a second and a copied folder milliseconds, so one migrated folder is kept for each set of migrations. */
async function embedded(): Promise<FreshDatabase> {
  const files = fs.readdirSync(migrationsFolder).sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(fs.readFileSync(path.join(migrationsFolder, file)))
  const model = path.join(os.tmpdir(), `waymark-model-${hash.digest('hex').slice(0, 16)}`)
  if (!fs.existsSync(model)) await makeModel(model)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-test-'))
  fs.cpSync(model, path.join(folder, 'database'), { recursive: true })
  const door = await openDoor({ databaseUrl: null, dataFolder: path.join(folder, 'database') })
  return {
    door,
    folder: path.join(folder, 'database'),
    async end() {
      await door.end()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function makeModel(model: string): Promise<void> {
  const making = `${model}-${randomUUID()}`
  const door = await openDoor({ databaseUrl: null, dataFolder: making })
  await migrate(door, migrationsFolder)
  await door.end()
  try {
    fs.renameSync(making, model)
  } catch (error) {
    if (!fs.existsSync(model)) throw error
    fs.rmSync(making, { recursive: true, force: true })
  }
}

async function onServer(url: string): Promise<FreshDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const owner = await openDoor({ databaseUrl: url, dataFolder: '', connections: 1 })
  await owner.pool.query(`create database ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  const door = await openDoor({ databaseUrl: own.href, dataFolder: '', connections: 6 })
  await migrate(door, migrationsFolder)
  return {
    door,
    folder: null,
    async end() {
      await door.end()
      await owner.pool.query(`drop database ${name} with (force)`)
      await owner.end()
    },
  }
}
