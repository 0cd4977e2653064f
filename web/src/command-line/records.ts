import fs from 'node:fs'
import path from 'node:path'
import { todayInLondon } from '#platform/clock/clock.ts'
import { type Door, openDoor } from '#platform/db/door.ts'
import { kyselyOn } from '#platform/db/kysely.ts'
import { migrate } from '#platform/db/migrate.ts'
import { refuseUnsafeRole } from '#platform/db/roles-check.ts'
import { readSettings } from '#platform/settings/settings.ts'
import type { Database, Scope } from '#platform/work/scope.ts'
import { type Environment, NotDone } from './outcome.ts'
import { schoolByUrn } from './school-by-urn.store.server.ts'

const migrations = path.resolve(import.meta.dirname, '../../database/migrations')

/** A path as the person typed it: npm runs scripts elsewhere and says where the person was. */
export const asTyped = (environment: Environment, file: string): string =>
  path.resolve(environment['INIT_CWD'] ?? process.cwd(), file)

/** Where the database is: a server's address, or the folder of the embedded one. */
export function homeOf(environment: Environment): { databaseUrl: string | null; dataFolder: string } {
  const settings = readSettings(environment)
  const dataFolder = path.join(asTyped(environment, settings.WAYMARK_DATA), 'database')
  return { databaseUrl: settings.DATABASE_URL ?? null, dataFolder }
}

/** Opens the database for one command, and closes it afterwards whatever happened. */
export async function withRecords<T>(environment: Environment, work: (database: Database, door: Door) => Promise<T>): Promise<T> {
  const home = homeOf(environment)
  // Made here, where what the disk says can still be told in words.
  if (home.databaseUrl === null) fs.mkdirSync(path.dirname(home.dataFolder), { recursive: true, mode: 0o700 })
  const door = await openDoor(home)
  try {
    await migrate(door, migrations)
    await refuseUnsafeRole(door)
    return await work(kyselyOn(door.pool), door)
  } finally {
    await door.end()
  }
}

/** The scope of whoever runs the machine: the access log names them so. */
export async function operatorScope(database: Database, urn: string, today?: string): Promise<Scope> {
  const school = await schoolByUrn(database, urn)
  if (!school) throw new NotDone(`There is no school with the URN ${urn} here. Add it with: school add`)
  return {
    viewer: {
      staffId: '00000000-0000-0000-0000-000000000000',
      userId: null,
      name: 'Command line',
      roles: ['senco', 'system-administrator'],
    },
    school,
    schools: [{ id: school.id, name: school.name }],
    today: today ?? todayInLondon(),
    requestId: 'command-line',
    database,
  }
}
