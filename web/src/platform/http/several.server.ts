import cluster from 'node:cluster'
import os from 'node:os'
import { type Round, startJobs } from '../jobs/jobs.ts'
import { openOffice } from '../office/office.ts'
import { readSettings, WrongSetting } from '../settings/settings.ts'
import { openServer } from './server.ts'

/** How many processes serve. The embedded database belongs to one; with PostgreSQL there is one for each core, unless told otherwise. */
export function processesFor(
  settings: { DATABASE_URL?: string | undefined; WEB_CONCURRENCY?: number | undefined },
  cores: number,
): number {
  if (settings.DATABASE_URL) return settings.WEB_CONCURRENCY ?? cores
  if ((settings.WEB_CONCURRENCY ?? 1) > 1)
    throw new WrongSetting(
      'WEB_CONCURRENCY cannot be used: the embedded database belongs to one process. Leave it unset, or set DATABASE_URL.',
    )
  return 1
}

/**
 * Serves from one process or several. With several the first one migrates, says where Waymark is and does the background work,
 * and the others answer; one that ends is started again.
 */
export async function serve(environment: Record<string, string | undefined>, rounds: readonly Round[] = []): Promise<void> {
  if (cluster.isWorker) return openServer({ first: false, rounds: [] })
  const processes = processesFor(readSettings(environment), os.availableParallelism())
  if (processes === 1) return openServer({ first: true, rounds })
  const office = await openOffice(environment)
  const jobs = await startJobs(office, { rounds })
  let closing = false
  cluster.once('listening', (_worker, at) => office.greet(`http://${office.settings.HOST}:${at.port}`))
  cluster.on('exit', (_worker, code) => {
    if (closing) return
    office.log.error({ code }, 'a serving process ended and is started again')
    // A process that cannot start would otherwise be started without end in one breath.
    setTimeout(() => closing || cluster.fork(), 1000)
  })
  const close = async (signal: string) => {
    closing = true
    office.log.info({ signal }, 'closing')
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGTERM')
    await jobs.stop()
    await office.door.end()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close(signal))
  for (let n = 0; n < processes; n++) cluster.fork()
}
