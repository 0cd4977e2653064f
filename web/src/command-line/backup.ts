import fs from 'node:fs'
import { keepBackup, restoreBackup } from '#platform/db/backup.ts'
import { readArgs } from './outcome.ts'
import { asTyped, databaseFolder, withRecords } from './records.ts'

type Environment = Record<string, string | undefined>

export async function backUp(args: string[], environment: Environment): Promise<void> {
  const { positionals } = readArgs(args, {}, 1)
  const file = asTyped(environment, positionals[0] ?? '')
  await withRecords(environment, (_database, door) => keepBackup(door, file))
  console.log(`Kept in ${positionals[0]} (${Math.ceil(fs.statSync(file).size / 1024)} KB).`)
}

export async function restoreFrom(args: string[], environment: Environment): Promise<void> {
  const { positionals } = readArgs(args, {}, 1)
  await restoreBackup(asTyped(environment, positionals[0] ?? ''), databaseFolder(environment))
  // Opened once, so that what was restored is seen to work.
  await withRecords(environment, async (database) => void (await database.connection().execute(async () => undefined)))
  console.log('Restored, and opened once to see that it works.')
}
