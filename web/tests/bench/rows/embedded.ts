import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { Client, load } from '../client.ts'
import type { Ground } from '../ground.ts'
import { register } from '../pages.ts'
import { type Running, startNode } from '../process.ts'
import type { Row } from '../row.ts'
import { median, percentile } from '../sample.ts'

const opened = /opened in (\S+) ms/
const many = 20

interface Loaded {
  one: number[]
  many: number[]
  megabytes: number
}

/** The register asked for by one client, then by twenty at once, of a server on the embedded database. */
const loaded = (ground: Ground): Promise<Loaded> =>
  ground.once('load on the embedded database', async () => {
    const server = await startNode('server.ts', [], ground.settings(await ground.embedded(), null))
    try {
      const client = await new Client(server.ready).signIn()
      await load([client], register, 8)
      const one = await load([client], register, 6)
      const clients = Array.from({ length: many }, () => client.again())
      await load(clients, register, 4)
      return { one, many: await load(clients, register, 25), megabytes: residentMegabytes(server.pid) }
    } finally {
      await server.stop()
    }
  })

function residentMegabytes(pid: number): number {
  const status = `/proc/${pid}/status`
  const kilobytes = fs.existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(fs.readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Number(kilobytes) / 1024
}

const openAlone = async (ground: Ground): Promise<Running> =>
  startNode('tests/bench/open-alone.ts', [await ground.embedded()], ground.settings(null, null), opened)

export const b3: Row = {
  name: 'B3',
  work: 'B1 at 20 clients, embedded database, p99',
  floor: 'B1 with one client on the embedded database, p50 × 20',
  target: { most: 1.2 },
  async measure(ground) {
    const times = await loaded(ground)
    const notes = [
      `one client: p50 ${median(times.one).toFixed(1)} ms`,
      `${times.many.length} requests, p50 ${median(times.many).toFixed(0)} ms`,
    ]
    return {
      ours: percentile(times.many, 99),
      p95: percentile(times.many, 95),
      floor: median(times.one) * many,
      unit: 'ms',
      notes,
    }
  },
}

export const b11: Row = {
  name: 'B11',
  work: 'resident memory after B3, one school',
  floor: 'a process with the embedded database alone, opened',
  target: { most: 2 },
  async measure(ground) {
    const { megabytes } = await loaded(ground)
    const alone = await openAlone(ground)
    const floor = residentMegabytes(alone.pid)
    await alone.stop()
    return { ours: megabytes, floor, unit: 'MB' }
  },
}

export const b10: Row = {
  name: 'B10',
  work: 'start until the first page is served',
  floor: 'opening the same embedded database alone, without starting Node',
  target: { most: 8 },
  async measure(ground) {
    const times = { ours: [] as number[], floor: [] as number[] }
    const settings = ground.settings(await ground.embedded(), null)
    for (let n = 0; n < 7; n++) {
      times.ours.push(await firstPage(settings))
      const alone = await openAlone(ground)
      times.floor.push(Number(alone.ready))
      await alone.stop()
    }
    return { ours: median(times.ours), p95: percentile(times.ours, 95), floor: median(times.floor), unit: 'ms' }
  },
}

async function firstPage(settings: Record<string, string>): Promise<number> {
  const started = performance.now()
  const server = await startNode('server.ts', [], settings)
  const client = new Client(server.ready)
  await client.get('/sign-in')
  const ms = performance.now() - started
  client.close()
  await server.stop()
  return ms
}
