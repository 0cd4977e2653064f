import { spawn } from 'node:child_process'
import path from 'node:path'
import { openDoor } from '#platform/db/door.ts'

const writer = path.join(import.meta.dirname, 'kill-writer.ts')

export interface KillReport {
  rounds: number
  /** How many rows the killed processes were told are saved. */
  acknowledged: number
  /** Those of them that a process opening the folder afterwards did not find. */
  lost: number[]
  reopenMs: number[]
}

/** Kills a process that writes, at a random moment, opens its folder again and looks for every row it was told is saved. */
export async function killRounds(
  folder: string,
  rounds: number,
  onRound: (round: number) => void = () => undefined,
): Promise<KillReport> {
  const report: KillReport = { rounds: 0, acknowledged: 0, lost: [], reopenMs: [] }
  for (let round = 0; round < rounds; round++) {
    const told = await writeUntilKilled(folder, round * 1_000_000)
    const started = performance.now()
    const door = await openDoor({ databaseUrl: null, dataFolder: folder })
    report.reopenMs.push(Math.round(performance.now() - started))
    const { rows } = await door.pool.query('select id from killed where id >= $1', [round * 1_000_000])
    await door.end()
    const found = new Set(rows.map((row) => Number(row.id)))
    report.lost.push(...told.filter((id) => !found.has(id)))
    report.acknowledged += told.length
    report.rounds++
    onRound(round + 1)
  }
  return report
}

/** Answers the ids whose insert was acknowledged before the kill. */
function writeUntilKilled(folder: string, from: number): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, folder, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (chunk) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), 20 + Math.random() * 300)
      said += chunk
    })
    child.on('exit', (code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`The writer ended by itself with code ${code}`))
      // A line cut off by the kill was not told.
      resolve(said.split('\n').slice(0, -1).map(Number))
    })
  })
}
