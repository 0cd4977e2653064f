import { execFileSync } from 'node:child_process'
import os from 'node:os'
import type { Result } from './row.ts'

export interface Machine {
  cpu: string
  cores: number
  memoryGB: number
  node: string
  system: string
  /** The share of all cores that was busy in the second before the first row. */
  busyBefore: number
}

export async function describeMachine(): Promise<Machine> {
  return {
    cpu: os.cpus()[0]?.model ?? 'unknown',
    cores: os.availableParallelism(),
    memoryGB: Math.round(os.totalmem() / 2 ** 30),
    node: process.versions.node,
    system: `${os.type()} ${os.release()}`,
    busyBefore: await busyShare(1000),
  }
}

async function busyShare(ms: number): Promise<number> {
  const before = ticks()
  await new Promise((resolve) => setTimeout(resolve, ms))
  const after = ticks()
  return Math.round(100 * (1 - (after.idle - before.idle) / (after.all - before.all))) / 100
}

function ticks(): { idle: number; all: number } {
  const times = os.cpus().map((core) => core.times)
  const all = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0)
  return { idle: times.reduce((sum, { idle }) => sum + idle, 0), all }
}

const number = (value: number, unit: string) => `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ${unit}`
const targetOf = ({ target }: Result) => ('most' in target ? `at most ${target.most}` : `at least ${target.least}`)

export function lineOf(result: Result): string {
  const head = `${result.name.padEnd(4)} ${result.work.padEnd(44)}`
  const { figure } = result
  if (!figure) return `${head} not measured: ${result.notMeasured}`
  const ours = `${number(figure.ours, figure.unit)}${figure.p95 === undefined ? '' : ` (p95 ${figure.p95.toFixed(1)})`}`
  const columns = [ours.padEnd(26), number(figure.floor, figure.unit).padEnd(16), figure.ratio.toFixed(2).padStart(6)]
  return `${head} ${columns.join(' ')}  ${targetOf(result).padEnd(13)} ${figure.met ? 'met' : 'MISSED'}`
}

export function tableOf(results: readonly Result[]): string {
  const heads = ['Measured'.padEnd(26), 'Floor'.padEnd(16), ' Ratio'].join(' ')
  const notes = results.flatMap(({ name, floor, figure }) =>
    figure ? [`${name}  floor: ${floor}. ${(figure.notes ?? []).join('; ')}`] : [],
  )
  return [`${'Row'.padEnd(4)} ${'Work'.padEnd(44)} ${heads}  ${'Target'.padEnd(13)}`, ...results.map(lineOf), '', ...notes].join(
    '\n',
  )
}

export function commitOf(folder: string): string | null {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim()
  } catch {
    return null
  }
}
