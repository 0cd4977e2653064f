import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openDoor } from '#platform/db/door.ts'
import { type Answered, waymark } from '#tests/support/command-line.ts'

// Each command starts a process and opens the database: a second or two.
vi.setConfig({ testTimeout: 120_000 })
const place = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-trust-'))
const data = path.join(place, 'data')
const run = (...words: string[]): Promise<Answered> => waymark(data, words)

beforeAll(async () => {
  const alder = ['--urn', '100000', '--name', 'Alderwick School', '--type', 'academy', '--phase', 'secondary', '--la', '382']
  expect((await run('school', 'add', ...alder)).code).toBe(0)
}, 120_000)
afterAll(() => fs.rmSync(place, { recursive: true, force: true }))

describe('school trust', () => {
  test('says which trust a school is in, tells the other schools of it, and is in the log', async () => {
    const other = ['--urn', '100009', '--name', 'Birch School', '--type', 'academy', '--phase', 'primary', '--la', '382']
    expect((await run('school', 'add', ...other)).code).toBe(0)
    const first = await run('school', 'trust', '--school', '100009', '--name', 'Ridge Trust')
    expect([first.code, first.error]).toEqual([0, ''])
    expect(first.out).toMatch(/^Birch School is in Ridge Trust now\.\nNo other school here is in a trust of this name\./)
    const second = await run('school', 'trust', '--school', '100000', '--name', 'ridge  TRUST')
    expect(second.out).toBe('Alderwick School is in Ridge Trust now.\nWith it: Birch School.\n')
    const again = await run('school', 'trust', '--school', '100000', '--name', 'Ridge Trust')
    expect(again.out).toContain('in Ridge Trust already. Nothing was changed.')
    const out = await run('school', 'trust', '--school', '100000', '--none')
    expect(out.out).toBe(
      'Alderwick School is in no trust now. It reads nothing of other schools, and none reads anything of it.\n',
    )
    const door = await openDoor({ databaseUrl: null, dataFolder: path.join(data, 'database') })
    const log = await door.pool.query(`select detail->>'now' as now from access_log where action = 'school.trust' order by at`)
    await door.end()
    expect(log.rows.map((row) => row.now)).toEqual(['Ridge Trust', 'Ridge Trust', 'Ridge Trust', null])
  })

  test('without a trust, with both, or for a school that is not here it changes nothing', async () => {
    expect((await run('school', 'trust', '--school', '100000')).code).toBe(2)
    expect((await run('school', 'trust', '--school', '100000', '--name', 'Ridge Trust', '--none')).code).toBe(2)
    expect(await run('school', 'trust', '--school', '999999', '--none')).toMatchObject({ code: 1, out: '' })
  })
})
