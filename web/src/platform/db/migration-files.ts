import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** The migrations on disk are not in order, or they and those the database has had do not fit. Nothing was changed. */
export class MigrationRefused extends Error {}

export interface Migration {
  number: number
  name: string
  sha256: string
  sql: string
}

const fileName = /^(\d{4})-[a-z0-9-]+[.]sql$/
const ownTransaction = /^\s*(begin|commit|rollback|start transaction)\s*;/im

/** 0001-….sql, 0002-….sql and so on, each number once and none left out. */
export function readMigrations(folder: string): Migration[] {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return files.sort().map((name, index) => readMigration(path.join(folder, name), index + 1))
}

function readMigration(file: string, expected: number): Migration {
  const name = path.basename(file)
  const number = Number(fileName.exec(name)?.[1])
  if (Number.isNaN(number)) throw new MigrationRefused(`${name} is not named like 0001-what-it-does.sql.`)
  if (number < expected) throw new MigrationRefused(`${name} has a number that another migration has, or 0000.`)
  if (number > expected) throw new MigrationRefused(`${name} is out of order: number ${expected} is missing.`)
  // A checkout on Windows may change the ends of lines, which is no edit.
  const sql = fs.readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
  if (ownTransaction.test(sql))
    throw new MigrationRefused(`${name} begins or ends a transaction: each migration runs in one of its own.`)
  return { number, name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
}
