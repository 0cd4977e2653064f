import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bareDatabase, type FreshDatabase } from '#tests/support/database.ts'
import { MigrationFailed, MigrationRefused, migrate } from './migrate.ts'

let fresh: FreshDatabase
let folder: string
const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text)
const tables = async () =>
  (await fresh.door.pool.query(`select tablename from pg_tables where schemaname = 'public' order by 1`)).rows.map(
    (row) => row.tablename,
  )

beforeEach(async () => {
  fresh = await bareDatabase()
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-migrations-'))
  write('0001-first.sql', 'create table first (n integer);')
  write('0002-second.sql', 'create table second (n integer);\ninsert into second values (1);')
})
afterEach(async () => {
  await fresh.end()
  fs.rmSync(folder, { recursive: true, force: true })
})

test('files run once, in order, and are recorded', async () => {
  expect(await migrate(fresh.door, folder)).toEqual(['0001-first.sql', '0002-second.sql'])
  expect(await migrate(fresh.door, folder)).toEqual([])
  write('0003-third.sql', 'create table third (n integer)')
  expect(await migrate(fresh.door, folder)).toEqual(['0003-third.sql'])
  expect(await tables()).toEqual(['first', 'second', 'third', 'waymark_migration'])
})

test('two servers that start together run each file once', async () => {
  const both = await Promise.all([migrate(fresh.door, folder), migrate(fresh.door, folder)])
  expect(both.flat().toSorted()).toEqual(['0001-first.sql', '0002-second.sql'])
})

test('a migration that fails leaves nothing, keeps those before it, and can be run again once mended', async () => {
  write('0003-third.sql', 'create table third (n integer); insert into third values (1); select 1/0;')
  await expect(migrate(fresh.door, folder)).rejects.toThrow(MigrationFailed)
  await expect(migrate(fresh.door, folder)).rejects.toThrow('0003-third.sql failed and nothing of it was kept: division by zero')
  expect(await tables()).toEqual(['first', 'second', 'waymark_migration'])
  write('0003-third.sql', 'create table third (n integer)')
  expect(await migrate(fresh.door, folder)).toEqual(['0003-third.sql'])
})

test('an edited file is refused, and a changed end of line is no edit', async () => {
  await migrate(fresh.door, folder)
  write('0002-second.sql', 'create table second (n integer);\r\ninsert into second values (1);')
  expect(await migrate(fresh.door, folder)).toEqual([])
  write('0002-second.sql', 'create table second (n bigint);')
  await expect(migrate(fresh.door, folder)).rejects.toThrow('0002-second.sql was edited')
})

test('a missing file, a gap, a number used twice and a wrong name are refused before anything runs', async () => {
  const refused = (message: string) => expect(migrate(fresh.door, folder)).rejects.toThrow(new MigrationRefused(message))
  write('0004-fourth.sql', '')
  await refused('0004-fourth.sql is out of order: number 3 is missing.')
  fs.renameSync(path.join(folder, '0004-fourth.sql'), path.join(folder, '0002-two.sql'))
  await refused('0002-two.sql has a number that another migration has, or 0000.')
  fs.renameSync(path.join(folder, '0002-two.sql'), path.join(folder, '3-third.sql'))
  await refused('3-third.sql is not named like 0001-what-it-does.sql.')
  fs.rmSync(path.join(folder, '3-third.sql'))
  expect(await tables()).toEqual([])
  await migrate(fresh.door, folder)
  fs.renameSync(path.join(folder, '0001-first.sql'), path.join(folder, '0001-other.sql'))
  await refused('The database has had 0001-first.sql, which is missing here: this Waymark has 0001-other.sql.')
})

test('a database newer than the program is refused', async () => {
  await migrate(fresh.door, folder)
  fs.rmSync(path.join(folder, '0002-second.sql'))
  await expect(migrate(fresh.door, folder)).rejects.toThrow('newer than this Waymark: it has had 0002-second.sql')
})

test('a migration that ends its own transaction is refused', async () => {
  write('0003-third.sql', 'create table third (n integer);\ncommit;\nselect 1/0;')
  await expect(migrate(fresh.door, folder)).rejects.toThrow('0003-third.sql begins or ends a transaction')
})
