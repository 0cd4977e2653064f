import { sql } from 'kysely'
import { sealSchool } from '../audit/seal.server.ts'
import { deliverNext, type Subscriber } from '../events/deliver.server.ts'
import type { House } from '../http/house-context.server.ts'

const everyFewSeconds = 3000

/** Work of a room that is asked once a minute whether there is anything to do. */
export interface Round {
  name: string
  work(house: House): Promise<void>
}

const everyMinute = 20

/** Seals the access log and delivers events, one round after another, until stopped. */
export async function startJobs(
  house: House,
  { subscribers = [], rounds = [] }: { subscribers?: readonly Subscriber[]; rounds?: readonly Round[] } = {},
): Promise<{ stop(): Promise<void> }> {
  let count = 0
  let stopped = false
  let round: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    round = round.then(() => (stopped ? undefined : once(house, subscribers, count++ % everyMinute === 0 ? rounds : [])))
  }, everyFewSeconds)
  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      await round
    },
  }
}

async function once(house: House, subscribers: readonly Subscriber[], rounds: readonly Round[]): Promise<void> {
  const { database, log } = house
  try {
    const { rows } = await sql<{ school_id: string }>`select school_id from school order by school_id`.execute(database)
    for (const { school_id } of rows) {
      await sealSchool(database, school_id)
      for (let more = subscribers.length > 0; more; ) more = await deliverNext(database, school_id, subscribers)
    }
  } catch (error) {
    log.error(
      { error: error instanceof Error ? error.name : 'unknown' },
      'a round of background work failed and will be tried again',
    )
  }
  for (const { name, work } of rounds)
    await work(house).catch((error: unknown) =>
      log.error(
        { round: name, error: error instanceof Error ? error.name : 'unknown' },
        'work beside answering failed and will be tried again',
      ),
    )
}
