import { spawnSync } from 'node:child_process'
import os from 'node:os'
import { Client, load } from '../client.ts'
import type { Ground } from '../ground.ts'
import { NotMeasured } from '../not-measured.ts'
import { register } from '../pages.ts'
import type { Postgres } from '../postgres.ts'
import { startNode } from '../process.ts'
import type { Row } from '../row.ts'
import { percentile } from '../sample.ts'

const cores = os.availableParallelism()

export const b14: Row = {
  name: 'B14',
  work: 'B1 at 20 clients, PostgreSQL, on all cores',
  floor: 'the same with the server, PostgreSQL and the clients all on one core',
  target: { least: 0.8 * cores },
  async measure(ground) {
    if (spawnSync('taskset', ['--version']).status !== 0)
      throw new NotMeasured('the same on one core needs taskset, which is not installed here')
    if (cores < 2) throw new NotMeasured('this machine has one core')
    const [postgres, url] = [await ground.postgres(), await ground.oneOnPostgres()]
    const one = await onCores(ground, { postgres, url, processes: 1, cpus: '0' })
    const all = await onCores(ground, { postgres, url, processes: cores, cpus: `0-${cores - 1}` })
    const told = ({ times }: { times: number[] }) =>
      `p50 ${percentile(times, 50).toFixed(0)}, p99 ${percentile(times, 99).toFixed(0)} ms`
    const notes = [`${cores} cores: ${told(all)}`, `one core: ${told(one)}`, 'The clients and PostgreSQL share these cores']
    return { ours: all.each, floor: one.each, unit: 'requests/s', notes }
  },
}

interface On {
  postgres: Postgres
  url: string
  processes: number
  cpus: string
}

async function onCores(ground: Ground, { postgres, url, processes, cpus }: On): Promise<{ each: number; times: number[] }> {
  const settings = { ...ground.settings(null, url), WEB_CONCURRENCY: String(processes) }
  const server = await startNode('server.ts', [], settings)
  const pids = [process.pid, server.pid, ...(await pidsOf(postgres))]
  try {
    pin(pids, cpus)
    const client = await new Client(server.ready).signIn()
    const clients = Array.from({ length: 20 }, () => client.again())
    await load(clients, register, 6)
    pin(await pidsOf(postgres), cpus)
    const seconds = 15
    const times = await load(clients, register, seconds)
    return { each: times.length / seconds, times }
  } finally {
    pin([process.pid, ...(await pidsOf(postgres))], `0-${cores - 1}`)
    await server.stop()
  }
}

/** The server's first process and those it has started; those it starts later stay where it is. */
async function pidsOf(postgres: Postgres): Promise<number[]> {
  const [row] = await postgres.query('postgres', `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as pid`)
  const children = spawnSync('pgrep', ['-P', String(row?.['pid'])], { encoding: 'utf8' }).stdout
  return [row?.['pid'], ...children.split('\n')].map(Number).filter((pid) => pid > 0)
}

function pin(pids: readonly number[], cpus: string): void {
  for (const pid of pids) spawnSync('taskset', ['-acp', cpus, String(pid)])
}
