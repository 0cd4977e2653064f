import fs from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bareDatabase, type FreshDatabase } from '#tests/support/database.ts'
import { openEmbedded } from './pool.ts'
import { DatabaseGone } from './trouble.ts'

// Linux shows a process its open files, so a test can put a device in the place of the database's log: /dev/full has no space,
// and /dev/null takes every byte and refuses to keep any.
describe.skipIf(process.platform !== 'linux').each([
  ['is full', '/dev/full', 'PostgreSQL stopped itself'],
  ['does not keep what it is given', '/dev/null', 'the disk refused to keep a write'],
])('when the disk of the log %s', (_what, device, reason) => {
  let bare: FreshDatabase
  let folder: string
  beforeAll(async () => {
    bare = await bareDatabase({ embedded: true })
    await bare.door.pool.query('create table kept (id integer); insert into kept values (1)')
    folder = fs.realpathSync(bare.folder ?? '')
  })
  afterAll(() => bare.end())

  test('nothing more is answered as saved, and what was answered before is kept', async () => {
    expect(replaceOpenLog(folder, device)).toBe(1)
    const first = bare.door.pool.query('insert into kept values (2)')
    await expect(first).rejects.toThrow(DatabaseGone)
    await expect(first).rejects.toMatchObject({ cause: { message: expect.stringContaining(reason) } })
    await expect(bare.door.pool.query('insert into kept values (3)')).rejects.toThrow(DatabaseGone)
    const again = await openEmbedded(folder)
    expect((await again.pool.query('select id from kept')).rows).toEqual([{ id: 1 }])
    await again.end()
  })
})

/** Answers how many open files of the log now lead to the device. */
function replaceOpenLog(folder: string, device: string): number {
  const isLog = (descriptor: string) => {
    const place = fs.readlinkSync(`/proc/self/fd/${descriptor}`, { encoding: 'utf8' })
    return place.startsWith(`${folder}/pg_wal/0`)
  }
  const open = fs
    .readdirSync('/proc/self/fd')
    .filter((descriptor) => fs.existsSync(`/proc/self/fd/${descriptor}`) && isLog(descriptor))
  for (const descriptor of open) {
    fs.closeSync(Number(descriptor))
    // The lowest free number is taken, which is the one just closed.
    expect(fs.openSync(device, 'r+')).toBe(Number(descriptor))
  }
  return open.length
}
