import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { verifyLog } from '#platform/audit/verify.server.ts'
import { openDoor } from '#platform/db/door.ts'
import { kyselyOn } from '#platform/db/kysely.ts'
import { migrate } from '#platform/db/migrate.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { aSchool } from '#tests/support/school.ts'
import { beginCycles } from './begin-cycles.store.server.ts'

// Always the embedded database, in a process of its own that is killed without warning: what a server of one school is.
const many = 200
let place: string
let school: { id: string; staffId: string; pupils: string[]; writer: string }

beforeAll(async () => {
  place = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-kill-support-'))
  const door = await openDoor({ databaseUrl: null, dataFolder: place })
  await migrate(door, path.resolve(import.meta.dirname, '../../../database/migrations'))
  const on = await aSchool(door)
  const senco = await on.as(['senco'])
  const at = { schoolId: on.school.id, staffId: senco.viewer.staffId }
  const pupils: string[] = []
  for (let n = 0; n < many; n++) pupils.push(await aPupil(on, { statuses: [['K', '2025-09-01']] }))
  const writer = await aPupil(on, { statuses: [['K', '2025-09-01']] })
  await asSchool(on.database, on.school.id, async (db) => {
    await beginCycles(db, { ...at, pupilIds: [...pupils, writer] })
    await sql`insert into outcome (school_id, pupil_id, cycle_id, outcome_id, area, says, due_on, recorded_by)
      select school_id, pupil_id, cycle_id, gen_random_uuid(), 'CI', 'Asks for help', '2026-11-20', recorded_by from cycle, generate_series(1, 3)`.execute(
      db,
    )
    await sql`update outcome set result = 'partly', result_note = 'Half the way', next = 'continue' where pupil_id <> ${writer}`.execute(
      db,
    )
    await sql`update cycle set state = 'reviewed', agreed_on = '2026-09-14', review_on = '2026-11-20', reviewed_on = '2026-11-20'
      where pupil_id <> ${writer}`.execute(db)
  })
  await door.end()
  school = { id: on.school.id, staffId: senco.viewer.staffId, pupils, writer }
}, 120_000)
afterAll(() => fs.rmSync(place, { recursive: true, force: true }))

/** What was acknowledged before the kill; a line that it cut off was not. */
function workUntilKilled(work: 'roll' | 'draft', pupils: readonly string[], after: number): Promise<string[]> {
  const file = path.resolve(import.meta.dirname, '../../../tests/support/kill-support.ts')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, work, place, school.id, school.staffId, ...pupils], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', (chunk) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), after)
      said += chunk
    })
    child.on('exit', (code, signal) =>
      signal === 'SIGKILL'
        ? resolve(said.split('\n').slice(0, -1))
        : reject(new Error(`The work ended by itself with code ${code}`)),
    )
  })
}

async function look<T>(read: Parameters<typeof asSchool<T>>[2]): Promise<{ found: T; faults: number }> {
  const door = await openDoor({ databaseUrl: null, dataFolder: place })
  try {
    const database = kyselyOn(door.pool)
    return { found: await asSchool(database, school.id, read), faults: (await verifyLog(database, school.id)).faults.length }
  } finally {
    await door.end()
  }
}

test('killed while 200 plans roll forward and back: all are begun, with every outcome, or none', {
  timeout: 240_000,
}, async () => {
  let rolled = 0
  for (let round = 0; round < 6; round++) {
    const said = await workUntilKilled('roll', school.pupils, 250 + round * 430)
    const { found, faults } = await look(async (db) => {
      const { rows } = await sql<{
        drafts: number
        outcomes: number
      }>`select count(distinct c.cycle_id)::int as drafts, count(o.outcome_id)::int as outcomes
        from cycle c left join outcome o on o.school_id = c.school_id and o.cycle_id = c.cycle_id
        where c.state = 'draft' and c.withdrawn_at is null and c.roll_id is not null`.execute(db)
      return rows[0]
    })
    const last = said.at(-1)
    rolled += said.filter((line) => line === 'rolled').length
    expect([
      { drafts: 0, outcomes: 0 },
      { drafts: many, outcomes: many * 3 },
    ]).toContainEqual(found)
    // Acknowledged and not undone: the undoing may have been saved and not told.
    if (last === 'rolled') expect([0, many]).toContain(found?.drafts)
    expect(faults).toBe(0)
    // Back to the start, for the next round.
    await look((db) =>
      sql`update cycle set withdrawn_at = now() where state = 'draft' and roll_id is not null and withdrawn_at is null`.execute(
        db,
      ),
    )
  }
  console.log(`rolled and acknowledged before a kill: ${rolled} times 200`)
  expect(rolled).toBeGreaterThan(1)
})

test('killed while a draft saves itself as it is typed: what was acknowledged is there', { timeout: 120_000 }, async () => {
  let typed = 0
  for (let round = 0; round < 4; round++) {
    const said = await workUntilKilled('draft', [school.writer], 300 + round * 250)
    const acknowledged = Number(said.findLast((line) => line.startsWith('typed'))?.split(' ')[1] ?? 0)
    typed += acknowledged
    const { found } = await look(async (db) => {
      const { rows } = await sql<{
        needs: string | null
      }>`select needs from cycle where pupil_id = ${school.writer} and state = 'draft'`.execute(db)
      return Number(rows[0]?.needs?.split(' ')[1] ?? 0)
    })
    // The next one may have been saved and not told.
    if (acknowledged > 0) expect([acknowledged, acknowledged + 1]).toContain(found)
  }
  expect(typed).toBeGreaterThan(10)
})
