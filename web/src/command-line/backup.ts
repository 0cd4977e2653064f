import fs from 'node:fs'
import path from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { keepBackup, restoreBackup } from '#platform/db/backup.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { type Environment, NotDone, readArgs, reasonOf } from './outcome.ts'
import { asTyped, homeOf, withRecords } from './records.ts'

export async function backUp(args: string[], environment: Environment): Promise<void> {
  const { first } = readArgs(args, {}, 'file to write')
  const file = asTyped(environment, first)
  if (fs.existsSync(file)) throw new NotDone(`${first} is there already. Name a new file, so that no backup is lost.`)
  const { BACKUP_DATABASE_URL: address } = readSettings(environment)
  await withRecords(environment, (_database, door) => keepBackup(door, file, address ? { address } : {}))
  console.log(`Kept in ${first} (${Math.ceil(fs.statSync(file).size / 1024)} KB).`)
}

export async function restoreFrom(args: string[], environment: Environment): Promise<void> {
  const { first } = readArgs(args, {}, 'file to restore')
  const { databaseUrl, dataFolder } = homeOf(environment)
  if (databaseUrl !== null)
    throw new NotDone('The database is a PostgreSQL server (DATABASE_URL). Restore it there, with pg_restore.')
  const file = asTyped(environment, first)
  if (!fs.existsSync(file)) throw new NotDone(`There is no file ${first} here.`)
  await refuseUnlessPacked(file, first)
  // The folder that is put back holds children's records: nobody else on this machine may open it.
  process.umask(0o077)
  fs.mkdirSync(path.dirname(dataFolder), { recursive: true, mode: 0o700 })
  await restoreBackup(file, dataFolder)
  console.log('Restored, and opened once to see that it works.')
}

/** A file that is no backup, or was cut short, is told in words before a database is asked to read it. */
async function refuseUnlessPacked(file: string, typed: string): Promise<void> {
  const nowhere = new Writable({ write: (_bytes, _encoding, done) => done() })
  try {
    await pipeline(fs.createReadStream(file), createGunzip(), nowhere)
  } catch (error) {
    if (reasonOf(error) !== null) throw error
    throw new NotDone(`${typed} is not a backup of Waymark, or a part of it is missing. Nothing was restored.`)
  }
}
