import fs from 'node:fs'
import type { PoolLike } from '../pool-like.ts'

const minute = 60_000
const hour = 60 * minute

/**
 * The embedded database has no background workers: without a CHECKPOINT its log of writes grows for ever, and without VACUUM
 * dead rows stay and plans are made on old counts. Both take their turn like any question.
 */
export function startHousekeeping(pool: Pick<PoolLike, 'query'>, folder: string): { stop(): void } {
  const done = `${folder}.tidied`
  const tidy = async () => {
    if (!tidyingIsDue(lastChanged(done), new Date())) return
    await pool.query('vacuum (analyze)')
    fs.writeFileSync(done, '')
  }
  const timers = [every(5 * minute, () => pool.query('checkpoint')), every(hour, tidy)]
  return { stop: () => timers.forEach(clearInterval) }
}

/** Once a night; by day only where the machine is off at night, so that it went without for more than a day. */
export function tidyingIsDue(last: Date | null, now: Date): boolean {
  if (last === null) return true
  const age = now.getTime() - last.getTime()
  return now.getHours() >= 1 && now.getHours() < 5 ? age > 20 * hour : age > 28 * hour
}

function lastChanged(file: string): Date | null {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtime ?? null
}

function every(milliseconds: number, work: () => Promise<unknown>) {
  const failed = (error: unknown) =>
    console.error('Housekeeping of the database failed:', error instanceof Error ? error.message : 'unknown')
  return setInterval(() => void work().catch(failed), milliseconds).unref()
}
