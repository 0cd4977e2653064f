import { sql } from 'kysely'
import type { House } from '../http/house-context.server.ts'
import { asSchool } from '../work/transaction.server.ts'
import { claimNext, noteFailed, noteSent } from './outgoing.store.server.ts'
import { sendMessage } from './send.server.ts'

type Office = Pick<House, 'database' | 'settings' | 'log'>

const atOnce = 50

/** Sends what waits, school by school, where a mail server is set. What fails is tried again later; nothing is sent twice. */
export async function sendWaitingMail(office: Office): Promise<void> {
  if (!office.settings.SMTP_URL) return
  const { rows } = await sql<{ id: string }>`select school_id as id from school order by school_id`.execute(office.database)
  for (const { id } of rows) for (let n = 0; n < atOnce && (await sendOne(office, id)); n++);
}

/** False when nothing waits. */
async function sendOne({ database, settings, log }: Office, schoolId: string): Promise<boolean> {
  const mail = await asSchool(database, schoolId, (db) => claimNext(db, schoolId))
  if (!mail) return false
  const { to, subject, text, calendar } = mail
  const sent = await sendMessage(settings, { to, subject, text, ...(calendar ? { calendar } : {}) }).catch((error: unknown) => {
    log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'a message could not be sent and will be tried again')
    return false
  })
  await asSchool(database, schoolId, (db) => (sent ? noteSent(db, schoolId, mail.mailId) : noteFailed(db, schoolId, mail)))
  return true
}
