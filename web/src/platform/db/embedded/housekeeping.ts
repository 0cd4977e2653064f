import type { PoolLike } from '../door.ts'

const minute = 60_000

/**
 * The embedded database has no background workers: without a CHECKPOINT its log of writes grows for ever, and without VACUUM
 * dead rows stay. Both take their turn like any question.
 */
export function startHousekeeping(pool: Pick<PoolLike, 'query'>): { stop(): void } {
  const timers = [
    every(5 * minute, () => pool.query('checkpoint')),
    every(24 * 60 * minute, () => pool.query('vacuum (analyze)')),
  ]
  return { stop: () => timers.forEach(clearInterval) }
}

function every(milliseconds: number, work: () => Promise<unknown>) {
  const timer = setInterval(
    () =>
      void work().catch((error: unknown) =>
        console.error('Housekeeping of the database failed:', error instanceof Error ? error.message : 'unknown'),
      ),
    milliseconds,
  )
  timer.unref()
  return timer
}
