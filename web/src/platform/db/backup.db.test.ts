import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase, home } from '#tests/support/database.ts'
import { BackupRefused, keepBackup, restoreBackup } from './backup.ts'
import { openDoor } from './door.ts'

const place = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-backup-'))
const file = path.join(place, 'waymark.backup')
let fresh: FreshDatabase
const asBackupUser = (url: string) => url.replace('waymark_owner', 'waymark_backup')
beforeAll(async () => {
  fresh = await freshDatabase()
  await fresh.door.pool.query('create table kept (n integer); insert into kept select generate_series(1, 1000)')
  await keepBackup(fresh.door, file, fresh.url ? { address: asBackupUser(fresh.url) } : {})
})
afterAll(async () => {
  await fresh.end()
  fs.rmSync(place, { recursive: true, force: true })
})

test('a backup is one complete file that only this user can read', () => {
  expect(fs.readdirSync(place).filter((name) => name.includes('waymark.backup'))).toEqual(['waymark.backup'])
  expect(fs.statSync(file).mode & 0o077).toBe(0)
})

test('a backup that fails leaves no file, and the one before it as it was', async () => {
  const before = fs.readFileSync(file)
  const broken = { ...fresh.door, dump: () => Promise.reject(new Error('no space left')) }
  await expect(keepBackup(broken, file)).rejects.toThrow('no space left')
  expect(fs.readFileSync(file).equals(before)).toBe(true)
  expect(fs.readdirSync(place).filter((name) => name.includes('half'))).toEqual([])
})

if (home === 'embedded')
  test('an embedded database is restored whole, into an empty folder only', async () => {
    await fresh.door.pool.query('insert into kept values (1001)')
    const folder = path.join(place, 'restored')
    await restoreBackup(file, folder)
    const door = await openDoor({ databaseUrl: null, dataFolder: folder })
    expect((await door.pool.query('select count(*)::int as n from kept')).rows).toEqual([{ n: 1000 }])
    await door.end()
    await expect(restoreBackup(file, folder)).rejects.toThrow('is not empty')
  })

test('a file that is no backup restores nothing', async () => {
  const wrong = path.join(place, 'wrong')
  fs.writeFileSync(wrong, 'not a backup')
  await expect(restoreBackup(wrong, path.join(place, 'never'))).rejects.toThrow(BackupRefused)
  expect(fs.readdirSync(place).filter((name) => name.startsWith('never'))).toEqual([])
})

if (home === 'postgres')
  test('a server is copied in the form that pg_restore reads', async () => {
    const listed = spawnSync('pg_restore', ['--list', file], { encoding: 'utf8' })
    expect(listed.stdout).toContain('TABLE DATA public kept')
  })

if (home === 'postgres')
  test('a server is not copied as a user who would see a part of it', async () => {
    await expect(keepBackup(fresh.door, path.join(place, 'part'))).rejects.toThrow('held back by row-level security')
    expect(fs.existsSync(path.join(place, 'part'))).toBe(false)
  })
