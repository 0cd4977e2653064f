import { sql } from 'kysely'
import type { Database } from '../work/scope.ts'
import { asSchool } from '../work/transaction.server.ts'
import type { Event } from './event.ts'

export interface Delivered extends Event {
  id: string
  schoolId: string
}

export type Subscriber = { event: string; name: string; handle: (db: Database, event: Delivered) => Promise<void> }

const mostAttempts = 8

/** Takes one waiting event and hands it to its subscribers, in the transaction that marks it handled. False when none waits. */
export async function deliverNext(database: Database, schoolId: string, subscribers: readonly Subscriber[]): Promise<boolean> {
  let taken: Delivered | null = null
  try {
    return await asSchool(database, schoolId, async (db) => {
      taken = await take(db, schoolId)
      if (!taken) return false
      for (const subscriber of subscribers) if (subscriber.event === taken.name) await subscriber.handle(db, taken)
      await sql`update outbox set handled_at = now() where school_id = ${schoolId} and event_id = ${taken.id}`.execute(db)
      return true
    })
  } catch (error) {
    if (taken) await noteFailure(database, taken, error)
    else throw error
    return true
  }
}

async function take(db: Database, schoolId: string): Promise<Delivered | null> {
  const { rows } = await sql<{
    event_id: string
    name: string
    payload: Event['payload']
  }>`select event_id, name, payload from outbox
    where school_id = ${schoolId} and handled_at is null and attempts < ${mostAttempts}
    order by happened_at limit 1 for update skip locked`.execute(db)
  const row = rows[0]
  return row ? { id: row.event_id, schoolId, name: row.name, payload: row.payload } : null
}

async function noteFailure(database: Database, event: Delivered, error: unknown): Promise<void> {
  const kind = error instanceof Error ? error.name : 'unknown'
  await asSchool(database, event.schoolId, async (db) => {
    await sql`update outbox set attempts = attempts + 1, last_error = ${kind} where school_id = ${event.schoolId} and event_id = ${event.id}`.execute(
      db,
    )
  })
}
