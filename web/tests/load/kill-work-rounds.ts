// Use: kill-work-rounds.ts [ROUNDS]. Kills a working school that many times in the middle of imports and edits, opens it again, and
// says what was lost, what stands half, and whether the access log still verifies. Exit 1 if anything.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { verifyLog } from '#platform/audit/verify.server.ts'
import { openDoor } from '#platform/db/door.ts'
import { kyselyOn } from '#platform/db/kysely.ts'
import { asSchool } from '#platform/work/transaction.server.ts'

export const pupilsOfFile = 20

interface Told {
  schoolId: string
  imports: number[]
  edits: string[]
}

interface Round {
  told: Told
  lost: string[]
  half: string[]
  faults: string[]
}

/** Answers what was acknowledged before the kill; a line that the kill cut off was not. */
function workUntilKilled(folder: string, from: number): Promise<Told> {
  return new Promise((resolve, reject) => {
    const writer = path.join(import.meta.dirname, 'kill-work.ts')
    const child = spawn(process.execPath, [writer, folder, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (chunk) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), 100 + Math.random() * 1400)
      said += chunk
    })
    child.on('exit', (code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`The work ended by itself with code ${code}`))
      const lines = said.split('\n').slice(0, -1)
      const after = (word: string) =>
        lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1))
      resolve({ schoolId: after('school')[0] ?? '', imports: after('import').map(Number), edits: after('edit') })
    })
  })
}

async function look(folder: string, told: Told): Promise<Round> {
  const door = await openDoor({ databaseUrl: null, dataFolder: folder })
  const database = kyselyOn(door.pool)
  try {
    const { groups, says } = await asSchool(database, told.schoolId, async (db) => ({
      groups: (
        await sql<{
          name: string
          count: number
          facts: number
        }>`select p.registration_group as name, count(*)::int as count, count(s.pupil_id)::int as facts
        from pupil p left join sen_status s on s.school_id = p.school_id and s.pupil_id = p.pupil_id where p.withdrawn_at is null group by 1`.execute(
          db,
        )
      ).rows,
      says: new Set((await sql<{ says: string }>`select says from strength`.execute(db)).rows.map((row) => row.says)),
    }))
    const whole = new Set(groups.filter((one) => one.count === pupilsOfFile && one.facts === pupilsOfFile).map((one) => one.name))
    const lost = [
      ...told.imports.filter((n) => !whole.has(`K${n}`)).map((n) => `import ${n}`),
      ...told.edits.filter((edit) => !says.has(`Edit ${edit.replace(' ', ' of ')}`)).map((edit) => `edit ${edit}`),
    ]
    const half = groups.filter((one) => !whole.has(one.name)).map((one) => `${one.name}: ${one.count} pupils, ${one.facts} facts`)
    const { faults } = await verifyLog(database, told.schoolId)
    return { told, lost, half, faults: faults.map((fault) => fault.says) }
  } finally {
    await door.end()
  }
}

if (process.argv[1] && import.meta.filename === fs.realpathSync(process.argv[1])) {
  const rounds = Number(process.argv[2] ?? 100)
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-kill-work-'))
  const seen: Round[] = []
  try {
    for (let round = 0; round < rounds; round++) {
      const told = await workUntilKilled(path.join(place, 'database'), round * 1000)
      seen.push(await look(path.join(place, 'database'), told))
    }
  } finally {
    fs.rmSync(place, { recursive: true, force: true })
  }
  const sum = (of: (one: Round) => number) => seen.reduce((all, one) => all + of(one), 0)
  console.log(
    `${seen.length} kills in the middle of work: ${sum((one) => one.told.imports.length)} imports and ${sum((one) => one.told.edits.length)} edits acknowledged; ${sum((one) => one.lost.length)} lost, ${sum((one) => one.half.length)} half imports, ${sum((one) => one.faults.length)} faults in the access log`,
  )
  for (const { lost, half, faults } of seen) for (const one of [...lost, ...half, ...faults]) console.log(one)
  process.exitCode = seen.some((one) => one.lost.length + one.half.length + one.faults.length > 0) ? 1 : 0
}
