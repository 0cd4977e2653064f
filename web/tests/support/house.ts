import pino from 'pino'
import { kyselyOn } from '#platform/db/kysely.ts'
import type { House } from '#platform/http/house-context.server.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { freshDatabase } from './database.ts'

/** A house over a fresh database, as the server would open it. */
export async function aHouse(today = '2026-11-23'): Promise<{ house: House; end: () => Promise<void> }> {
  const { door, end } = await freshDatabase()
  const house: House = {
    door,
    database: kyselyOn(door.pool),
    settings: readSettings({}),
    secret: 'a secret for tests alone, of no worth',
    fileKey: 'a key for the files of tests, of no worth',
    origin: 'http://127.0.0.1:3000',
    log: pino({ level: 'silent' }),
    today: () => today,
    demo: false,
  }
  return { house, end }
}
