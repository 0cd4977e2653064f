import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import type { House } from '#platform/http/house-context.server.ts'
import { standingOfStaff } from '#platform/sign-in/standing.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { Dropped, makeFile } from './make-file.server.ts'
import { type Claimed, claimPack, emptyOld, keepFile, noteDone, noteFailed } from './making.store.server.ts'
import type { PackFailure } from './pack-words.rules.ts'

export type Office = Pick<House, 'database' | 'fileKey' | 'log' | 'today'>

/** A file that ended the process each time is not tried for ever. */
const mostAttempts = 3
const sayEvery = 5000

const wanted = new Set<string>()
let working: Promise<void> | null = null

/**
 * Makes what waits in a school, one after another, beside answering: this process makes one at a time. Never rejects, so that nobody
 * need wait for it.
 */
export function makePacks(office: Office, schoolId: string): Promise<void> {
  wanted.add(schoolId)
  working ??= workOff(office)
  return working
}

async function workOff(office: Office): Promise<void> {
  try {
    await setImmediate()
    for (const schoolId of wanted) {
      wanted.delete(schoolId)
      while (await makeNext(office, schoolId));
    }
  } catch (error) {
    // It is held for some seconds yet, and then taken up again.
    office.log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'a file of many papers was not made')
  } finally {
    working = null
  }
}

/** For every school, once a minute: what a process left behind when it ended, and what is a day old. */
export async function lookAfterPacks(office: Office): Promise<void> {
  const { rows } = await sql<{ id: string }>`select school_id as id from school order by school_id`.execute(office.database)
  for (const { id } of rows) {
    await asSchool(office.database, id, (db) => emptyOld(db, id))
    await makePacks(office, id)
  }
}

/** False when nothing waits. */
async function makeNext(office: Office, schoolId: string): Promise<boolean> {
  const pack = await asSchool(office.database, schoolId, (db) => claimPack(db, schoolId))
  if (!pack) return false
  const failed = pack.attempts > mostAttempts ? 'stopped' : await whileHeld(office, schoolId, pack)
  if (failed) await asSchool(office.database, schoolId, (db) => noteFailed(db, schoolId, pack, failed))
  return true
}

/** Says every few seconds that it is at work, so that no other process takes it up. */
async function whileHeld(office: Office, schoolId: string, pack: Claimed): Promise<PackFailure | null> {
  const say = (done: number | null) => asSchool(office.database, schoolId, (db) => noteDone(db, schoolId, pack, done))
  const holding = setInterval(() => void say(null).catch(() => undefined), sayEvery)
  try {
    return await makeOne(office, schoolId, pack, say)
  } catch (error) {
    if (error instanceof Dropped) return null
    if (error instanceof Refused) return 'not-yours'
    office.log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'a file of many papers could not be made')
    return 'paper'
  } finally {
    clearInterval(holding)
  }
}

async function makeOne(
  office: Office,
  schoolId: string,
  pack: Claimed,
  say: (done: number) => Promise<boolean>,
): Promise<PackFailure | null> {
  const scope = await scopeOfAsker(office, schoolId, pack)
  if (!scope) return 'not-yours'
  const file = await makeFile(scope, office.fileKey, pack, say)
  if (!file) return 'nothing'
  await asSchool(office.database, schoolId, (db) => keepFile(db, schoolId, pack, file))
  return null
}

/** The person who asked, with the roles they hold today; null when they hold none. */
async function scopeOfAsker({ database, today }: Office, schoolId: string, { staffId, packId }: Claimed): Promise<Scope | null> {
  const day = today()
  const standing = await standingOfStaff(database, { schoolId, staffId }, day)
  if (!standing) return null
  const { name, roles, school, userId } = standing
  return {
    viewer: { staffId, userId, name, roles },
    school,
    schools: [{ id: school.id, name: school.name }],
    today: day,
    requestId: packId,
    database,
  }
}
