import { randomUUID } from 'node:crypto'
import { bankHolidays } from '@waymark/duties'
import { sql } from 'kysely'
import { schoolCalendarOf } from '#features/school/public.server.ts'
import type { House } from '#platform/http/house-context.server.ts'
import { sendMessage } from '#platform/mail/send.server.ts'
import { standingsOf } from '#platform/sign-in/standing.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import type { School, Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { type DigestLine, goesOut, isQuiet, messageOf } from './digest.rules.ts'
import { makeDigest } from './make-digest.query.server.ts'
import {
  addDigest,
  choiceOf,
  claimSending,
  failedToday,
  noteSending,
  type Waiting,
  withoutDigest,
} from './reminders.store.server.ts'

type Office = Pick<House, 'database' | 'settings' | 'origin' | 'log' | 'today'>
/** From half past six in England: whoever starts later is reminded when the server next runs that day. */
const earliest = '06:30'

/** Makes the digest of the day for everybody who has none yet, and sends it where that is wished. Quick when there is nothing to make. */
export async function remindEverybody(office: Office, clock: string): Promise<void> {
  if (clock < earliest) return
  const day = office.today()
  const { rows } = await sql<{ id: string }>`select school_id as id from school order by school_id`.execute(office.database)
  for (const { id } of rows) await remindSchool(office, id, day)
}

async function remindSchool(office: Office, schoolId: string, day: string): Promise<void> {
  const waiting = await asSchool(office.database, schoolId, async (db) => {
    const people = await withoutDigest(db, schoolId, day)
    if (people.length === 0) return []
    const calendar = await schoolCalendarOf(db, schoolId, around(day))
    return isQuiet(day, { ...calendar, holidays: bankHolidays(Number(day.slice(0, 4))) ?? [] }) ? [] : people
  })
  for (const person of waiting) await remindPerson(office, { schoolId, day }, person)
  await trySendingAgain(office, { schoolId, day })
}

/** Terms of the months around: one that is over or still to come tells that terms are recorded. */
const around = (day: string) => ({
  from: Temporal.PlainDate.from(day).subtract({ months: 4 }).toString(),
  to: Temporal.PlainDate.from(day).add({ months: 4 }).toString(),
})

async function remindPerson(office: Office, at: { schoolId: string; day: string }, person: Waiting): Promise<void> {
  const scope = await scopeOf(office, at, person)
  const lines = scope ? await linesFor(scope) : []
  // Kept before it is sent: a second process finds it there, and a crash in between sends nothing rather than twice.
  const made = await asSchool(office.database, at.schoolId, async (db) => {
    const digestId = await addDigest(db, { ...at, staffId: person.staffId }, lines)
    const wished = goesOut(await choiceOf(db, at.schoolId, person.staffId), at.day)
    return digestId && wished && lines.length > 0 && (await claimSending(db, at.schoolId, digestId)) ? digestId : null
  })
  if (made && scope && person.email) await send(office, scope.school, { digestId: made, email: person.email, lines, day: at.day })
}

/** The person as they are today; null when they hold no role. */
async function scopeOf(
  { database }: Office,
  { schoolId, day }: { schoolId: string; day: string },
  { userId }: Waiting,
): Promise<Scope | null> {
  const standing = (await standingsOf(database, userId, day)).find((one) => one.school.id === schoolId)
  if (!standing) return null
  const { staffId, name, roles, school } = standing
  return {
    viewer: { staffId, userId, name, roles },
    school,
    schools: [{ id: school.id, name: school.name }],
    today: day,
    requestId: randomUUID(),
    database,
  }
}

async function linesFor(scope: Scope): Promise<DigestLine[]> {
  try {
    return (await makeDigest(scope, null)).lines
  } catch (error) {
    // Whoever has no Today has no digest of it.
    if (error instanceof Refused) return []
    throw error
  }
}

async function send(
  { settings, origin, log, database }: Office,
  school: Pick<School, 'id' | 'name'>,
  { digestId, email, lines, day }: { digestId: string; email: string; lines: readonly DigestLine[]; day: string },
): Promise<void> {
  if (!settings.SMTP_URL) return
  const message = messageOf(lines, { school: school.name, origin, day })
  const sent = await sendMessage(settings, { to: email, ...message }).catch((error: unknown) => {
    log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'a digest could not be sent and will be tried again')
    return false
  })
  await asSchool(database, school.id, (db) => noteSending(db, school.id, digestId, sent))
}

async function trySendingAgain(office: Office, { schoolId, day }: { schoolId: string; day: string }): Promise<void> {
  if (!office.settings.SMTP_URL) return
  const failed = await asSchool(office.database, schoolId, (db) => failedToday(db, schoolId, day))
  for (const one of failed) {
    const { claimed, name } = await asSchool(office.database, schoolId, async (db) => {
      const { rows } = await sql<{ name: string }>`select name from school where school_id = ${schoolId}`.execute(db)
      return { claimed: await claimSending(db, schoolId, one.digestId), name: rows[0]?.name ?? '' }
    })
    if (claimed) await send(office, { id: schoolId, name }, { ...one, day })
  }
}
