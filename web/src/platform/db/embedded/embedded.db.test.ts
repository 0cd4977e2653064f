import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { killRounds } from '#tests/support/kill-round.ts'
import { tidyingIsDue } from './housekeeping.ts'
import { openEmbedded } from './pool.ts'
import { DatabaseGone, DatabaseHeld } from './trouble.ts'

const place = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-embedded-'))
afterAll(() => fs.rmSync(place, { recursive: true, force: true }))
let made = 0
const newFolder = () => path.join(place, `data-${made++}`)
const model = path.join(place, 'model')
beforeAll(async () => {
  const door = await openEmbedded(model)
  await door.pool.query('create table kept (id integer)')
  await door.end()
})

async function opened() {
  const folder = newFolder()
  fs.cpSync(model, folder, { recursive: true })
  const door = await openEmbedded(folder)
  return { folder, door, fsyncs: async () => (await door.fsyncs?.()) ?? 0 }
}

describe('the embedded database', () => {
  test('asks the disk to keep every commit, and only commits', async () => {
    const { door, fsyncs } = await opened()
    for (let n = 0; n < 5; n++) {
      const before = await fsyncs()
      await door.pool.query('insert into kept values ($1)', [n])
      expect(await fsyncs()).toBeGreaterThan(before)
    }
    const before = await fsyncs()
    await door.pool.query('select * from kept')
    expect(await fsyncs()).toBe(before)
    await door.end()
  })

  test('is kept over a clean close, and may be closed twice', async () => {
    const { door, folder } = await opened()
    await door.pool.query('insert into kept values (1)')
    await door.end()
    await door.end()
    const again = await openEmbedded(folder)
    expect((await again.pool.query('select id from kept')).rows).toEqual([{ id: 1 }])
    await again.end()
  })

  test('answers everybody who asked before it is closed', async () => {
    const { door } = await opened()
    const asked = Array.from({ length: 10 }, (_, n) => door.pool.query('select $1::int as n', [n]))
    await Promise.all([...asked, door.end()])
    await expect(door.pool.query('select 1')).rejects.toThrow()
  })

  test('is refused to a second process, and by another name of the folder', async () => {
    const { door, folder } = await opened()
    const alias = `${folder}-alias`
    fs.symlinkSync(folder, alias)
    await expect(openEmbedded(alias)).rejects.toThrow(DatabaseHeld)
    expect(await runOpener(folder)).toContain('is already open in another Waymark process')
    await door.pool.query('insert into kept values (1)')
    await door.end()
    expect(await runOpener(folder)).toContain('opened')
  })

  test('tells everybody who waits, and everybody who comes later, when its thread ends', async () => {
    const { door } = await opened()
    const waiting = [door.pool.query('select pg_sleep(5)'), door.pool.query('select 1'), door.pool.query('select 2')]
    const settled = Promise.allSettled(waiting)
    await new Promise((resolve) => setTimeout(resolve, 100))
    await door.crash()
    for (const one of await settled) expect(one).toMatchObject({ status: 'rejected', reason: expect.any(DatabaseGone) })
    await expect(door.pool.query('select 1')).rejects.toThrow(DatabaseGone)
    await door.end()
  })

  test('keeps what was answered and drops what was not committed when its thread ends', async () => {
    const { door, folder } = await opened()
    await door.pool.query('insert into kept values (1)')
    const client = await door.pool.connect()
    await client.query('begin; insert into kept values (2)')
    await door.crash()
    const again = await openEmbedded(folder)
    expect((await again.pool.query('select id from kept')).rows).toEqual([{ id: 1 }])
    await again.end()
  })

  test('a folder that cannot be used is refused with the reason', async () => {
    const file = path.join(place, 'a-file')
    fs.writeFileSync(file, '')
    await expect(openEmbedded(file)).rejects.toThrow('EEXIST')
  })

  test('vacuum and checkpoint wait for an open transaction', async () => {
    const { door } = await opened()
    const client = await door.pool.connect()
    await client.query('begin; insert into kept values (7)')
    const tidying = Promise.all([door.pool.query('checkpoint'), door.pool.query('vacuum (analyze)')])
    await client.query('commit')
    client.release()
    await tidying
    expect((await door.pool.query('select id from kept')).rows).toEqual([{ id: 7 }])
    await door.end()
  })
})

describe('killed without warning while it writes', () => {
  test('ten times over, it has every row that was answered', { timeout: 180_000 }, async () => {
    const folder = newFolder()
    fs.cpSync(model, folder, { recursive: true })
    const { rounds, acknowledged, lost } = await killRounds(folder, 10)
    expect({ rounds, lost }).toEqual({ rounds: 10, lost: [] })
    expect(acknowledged).toBeGreaterThan(50)
  })
})

describe('tidying', () => {
  const night = new Date(2026, 10, 23, 2, 30)
  const hoursBefore = (hours: number, at: Date) => new Date(at.getTime() - hours * 3_600_000)
  test('happens once a night, and by day only when it is long overdue', () => {
    expect(tidyingIsDue(null, night)).toBe(true)
    expect(tidyingIsDue(hoursBefore(24, night), night)).toBe(true)
    expect(tidyingIsDue(hoursBefore(1, night), night)).toBe(false)
    const noon = new Date(2026, 10, 23, 12, 0)
    expect(tidyingIsDue(hoursBefore(24, noon), noon)).toBe(false)
    expect(tidyingIsDue(hoursBefore(30, noon), noon)).toBe(true)
  })
})

/** What another process says when it opens the folder. */
function runOpener(folder: string): Promise<string> {
  const script = `import { openEmbedded } from ${JSON.stringify(new URL('./pool.ts', import.meta.url).href)}
    try { const door = await openEmbedded(process.argv[1]); console.log('opened'); await door.end() } catch (error) { console.log(error.constructor.name, error.message) }`
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
    })
    child.on('exit', () => resolve(said))
  })
}
