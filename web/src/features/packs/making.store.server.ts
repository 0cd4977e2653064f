import { sql } from 'kysely'
import { uuids } from '#features/pupil/public.server.ts'
import type { Database } from '#platform/work/scope.ts'
import type { PackFailure } from './pack-words.rules.ts'
import type { PackAsked } from './packs.store.server.ts'

export interface Claimed extends PackAsked {
  packId: string
  staffId: string
  papers: number
  /** Which try this is: whoever holds an earlier one has lost it. */
  attempts: number
}

/** For how long a process holds what it makes before it says again that it is at work. */
const hold = sql`now() + interval '20 seconds'`

/** Takes the next that waits, or that a process held which is no longer there. */
export async function claimPack(db: Database, schoolId: string): Promise<Claimed | null> {
  const { rows } = await sql<Claimed>`update pack set state = 'making', attempts = attempts + 1, done = 0, held_until = ${hold}
    where school_id = ${schoolId} and pack_id = (select pack_id from pack where school_id = ${schoolId}
      and (state = 'waiting' or (state = 'making' and held_until < now())) order by asked_at, pack_id limit 1 for update skip locked)
    returning pack_id as "packId", staff_id as "staffId", kind, format, to_jsonb(pupils) as pupils, batch_id as "batchId", papers, attempts`.execute(
    db,
  )
  return rows[0] ?? null
}

type Mine = Pick<Claimed, 'packId' | 'attempts'>
const mine = (schoolId: string, { packId, attempts }: Mine) =>
  sql`school_id = ${schoolId} and pack_id = ${packId} and state = 'making' and attempts = ${attempts}`

/** How far it is. False when it was stopped meanwhile, or another has taken it up. */
export async function noteDone(db: Database, schoolId: string, pack: Mine, done: number | null): Promise<boolean> {
  const { rows } = await sql`update pack set done = coalesce(${done}::int, done), held_until = ${hold}
    where ${mine(schoolId, pack)} returning pack_id`.execute(db)
  return rows.length === 1
}

export async function keepFile(
  db: Database,
  schoolId: string,
  pack: Mine,
  { pupils, ending, sealed }: { pupils: readonly string[]; ending: string; sealed: Uint8Array },
): Promise<void> {
  await sql`update pack set state = 'ready', pupils = ${uuids(pupils)}, papers = ${pupils.length}, done = ${pupils.length},
    ending = ${ending}, sealed = ${Buffer.from(sealed)}, made_at = now(), held_until = null where ${mine(schoolId, pack)}`.execute(
    db,
  )
}

export async function noteFailed(db: Database, schoolId: string, pack: Mine, why: PackFailure): Promise<void> {
  await sql`update pack set state = 'failed', why = ${why}, held_until = null where ${mine(schoolId, pack)}`.execute(db)
}

/** A file stays for a day. That it was made stays; what it held and of whom does not. */
export async function emptyOld(db: Database, schoolId: string): Promise<void> {
  await sql`update pack set state = 'emptied', sealed = null, pupils = '{}'
    where school_id = ${schoolId} and state = 'ready' and made_at < now() - interval '1 day'`.execute(db)
}
