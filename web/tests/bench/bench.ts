import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Ground } from './ground.ts'
import { root } from './process.ts'
import { commitOf, describeMachine, lineOf, tableOf } from './report.ts'
import { type Result, type Row, resultOf } from './row.ts'
import { b14 } from './rows/cores.ts'
import { b3, b10, b11 } from './rows/embedded.ts'
import { b5 } from './rows/engine.ts'
import { b6embedded, b6postgres } from './rows/import.ts'
import { b7 } from './rows/paper.ts'
import { b12, b12grid, b12pupils, b12workbook } from './rows/provision.ts'
import { b13 } from './rows/pupil.ts'
import { b1, b2, b4, today } from './rows/register.ts'
import { b8 } from './rows/review.ts'
import { b9 } from './rows/shell.ts'

const rows: readonly Row[] = [
  b1,
  today,
  b2,
  b3,
  b4,
  b5,
  b6embedded,
  b6postgres,
  b7,
  b8,
  b9,
  b10,
  b11,
  b12,
  b12pupils,
  b12grid,
  b12workbook,
  b13,
  b14,
]

/** Runs the rows asked for, or all, prints them and keeps them. Answers the exit code. */
export async function bench(words: readonly string[]): Promise<number> {
  const asked = words.filter((word) => !word.startsWith('-')).map((word) => word.toUpperCase())
  const unknown = asked.filter((name) => !rows.some((row) => row.name === name))
  if (unknown.length > 0) {
    console.error(`There is no row ${unknown.join(', ')}. There are ${rows.map((row) => row.name).join(' ')}.`)
    return 2
  }
  const machine = await describeMachine()
  const ground = new Ground((saying) => console.log(`     ${saying}`))
  process.once('SIGINT', () => void ground.close().finally(() => process.exit(130)))
  const results: Result[] = []
  try {
    for (const row of rows.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
      const result = await resultOf(row, ground)
      console.log(lineOf(result))
      results.push(result)
    }
  } finally {
    await ground.close()
  }
  const load = os.loadavg().map((one) => Math.round(one * 100) / 100)
  console.log(`\n${tableOf(results)}\n`)
  console.log(`${machine.cpu}, ${machine.cores} cores, ${machine.memoryGB} GB, ${machine.system}, Node ${machine.node}.`)
  console.log(`Before the first row ${Math.round(machine.busyBefore * 100)} in 100 of the processor was busy with other work.`)
  const kept = { at: new Date().toISOString(), commit: commitOf(root), machine, load, results }
  fs.writeFileSync(path.join(root, 'bench/latest.json'), `${JSON.stringify(kept, null, 2)}\n`)
  const missed = results.some(({ figure }) => figure?.met === false)
  return words.includes('--strict') && missed ? 1 : 0
}
