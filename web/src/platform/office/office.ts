import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import pino from 'pino'
import { todayInLondon } from '../clock/clock.ts'
import { openDoor } from '../db/door.ts'
import { kyselyOn } from '../db/kysely.ts'
import { migrate } from '../db/migrate.ts'
import { refuseUnsafeRole } from '../db/roles-check.ts'
import type { House } from '../http/house-context.server.ts'
import { readSettings } from '../settings/settings.ts'
import { setUpLink } from '../sign-in/set-up-link.server.ts'

const migrations = path.resolve(import.meta.dirname, '../../../database/migrations')

export interface Office extends House {
  /** Says where Waymark is served and, on an empty database, the one-time link that sets it up. */
  greet(address: string): void
}

/**
 * Everything a process of Waymark needs before it works: settings, the database migrated and its walls checked, the log. Only the
 * first process makes the set-up link: a newer one puts the older out of use.
 */
export async function openOffice(environment: Record<string, string | undefined>, { first } = { first: true }): Promise<Office> {
  const settings = readSettings(environment)
  const log = pino({ level: settings.LOG_LEVEL, base: null, redact: { paths: ['*.email', '*.name', '*.upn'], remove: true } })
  const dataFolder = path.resolve(environment['INIT_CWD'] ?? process.cwd(), settings.WAYMARK_DATA)
  const door = await openDoor({ databaseUrl: settings.DATABASE_URL ?? null, dataFolder: path.join(dataFolder, 'database') })
  await migrate(door, migrations)
  await refuseUnsafeRole(door)
  const origin = settings.ORIGIN ?? `http://${settings.HOST === '0.0.0.0' ? '127.0.0.1' : settings.HOST}:${settings.PORT}`
  const secret = settings.WAYMARK_SECRET ?? keptSecret(dataFolder, 'secret')
  const link = first ? await setUpLink(door.pool) : null
  return {
    door,
    database: kyselyOn(door.pool),
    settings,
    secret,
    fileKey: settings.WAYMARK_FILE_KEY ?? keptSecret(dataFolder, 'file-key'),
    origin,
    log,
    today: todayInLondon,
    demo: environment['WAYMARK_DEMO'] === '1',
    greet(address) {
      console.log(`\nWaymark is at ${address}`)
      if (link)
        console.log(`\nNothing is here yet. Set up your school with this link, which works once:\n${address}/set-up/${link}\n`)
    },
  }
}

/** A secret made at the first start and readable by this user only: what signs sessions, and what seals files. */
function keptSecret(folder: string, name: 'secret' | 'file-key'): string {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, name)
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return fs.readFileSync(file, 'utf8').trim()
}
