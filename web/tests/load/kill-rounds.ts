// Use: kill-rounds.ts [ROUNDS]. Kills the embedded database that many times while it writes and says what was lost: exit 1 if anything.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { killRounds } from '#tests/support/kill-round.ts'

const rounds = Number(process.argv[2] ?? 100)
const place = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-kill-'))
try {
  const report = await killRounds(path.join(place, 'database'), rounds)
  const sorted = report.reopenMs.toSorted((a, b) => a - b)
  console.log(
    `${report.rounds} kills, ${report.acknowledged} rows acknowledged, ${report.lost.length} lost; opened again in ${sorted[Math.floor(sorted.length / 2)]} ms (median), ${sorted.at(-1)} ms at most`,
  )
  process.exitCode = report.lost.length === 0 ? 0 : 1
} finally {
  fs.rmSync(place, { recursive: true, force: true })
}
