import path from 'node:path'
import { sql } from 'kysely'
import { todayInLondon } from '#platform/clock/clock.ts'
import { type Door, openDoor } from '#platform/db/door.ts'
import { kyselyOn } from '#platform/db/kysely.ts'
import { migrate } from '#platform/db/migrate.ts'
import { refuseUnsafeRole } from '#platform/db/roles-check.ts'
import { readSettings } from '#platform/settings/settings.ts'
import type { Database, School, Scope } from '#platform/work/scope.ts'
import { NotDone } from './outcome.ts'

type Environment = Record<string, string | undefined>

/** A path as the person typed it: npm runs scripts elsewhere and says where the person was. */
export const asTyped = (environment: Environment, file: string): string =>
  path.resolve(environment['INIT_CWD'] ?? process.cwd(), file)

export const databaseFolder = (environment: Environment): string =>
  path.join(asTyped(environment, readSettings(environment).WAYMARK_DATA), 'database')

/** Opens the database for one command and closes it afterwards, whatever happened. */
export async function withRecords<T>(environment: Environment, work: (database: Database, door: Door) => Promise<T>): Promise<T> {
  const settings = readSettings(environment)
  const door = await openDoor({ databaseUrl: settings.DATABASE_URL ?? null, dataFolder: databaseFolder(environment) })
  try {
    await migrate(door, path.resolve(import.meta.dirname, '../../database/migrations'))
    await refuseUnsafeRole(door)
    return await work(kyselyOn(door.pool), door)
  } finally {
    await door.end()
  }
}

/** The scope of whoever runs the machine: named as such in the log. */
export async function operatorScope(database: Database, urn: string | undefined, today: string | undefined): Promise<Scope> {
  const { rows } = await sql<School>`select school_id as id, urn, name, type, phase from school where urn = ${urn ?? ''}`.execute(
    database,
  )
  const [school] = rows
  if (!school) throw new NotDone(`There is no school with the URN ${urn ?? '(none given)'}. Add it with: school add`)
  const viewer = {
    staffId: '00000000-0000-0000-0000-000000000000',
    userId: null,
    name: 'Command line',
    roles: ['senco', 'system-administrator'] as const,
  }
  return {
    viewer,
    school,
    schools: [{ id: school.id, name: school.name }],
    today: today ?? todayInLondon(),
    requestId: 'command-line',
    database,
  }
}
