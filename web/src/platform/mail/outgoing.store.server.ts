import { sql } from 'kysely'
import { newId } from '../db/ids.ts'
import type { Database } from '../work/scope.ts'

export interface Message {
  schoolId: string
  /** The id of what the message is about, so that a page can say what became of it. */
  about: string | null
  to: string
  subject: string
  text: string
  calendar?: string
}

/** Puts a message in the queue, in the transaction of the change that wants it sent: both stand, or neither. */
export async function queueMail(db: Database, { schoolId, about, to, subject, text, calendar = '' }: Message): Promise<string> {
  const id = newId()
  await sql`insert into outgoing_mail (school_id, mail_id, about, to_address, subject, body, calendar)
    values (${schoolId}, ${id}, ${about}, ${to}, ${subject}, ${text}, ${calendar || null})`.execute(db)
  return id
}

export interface Claimed {
  mailId: string
  to: string
  subject: string
  text: string
  calendar: string | null
  attempts: number
}

export const mostAttempts = 8

/**
 * Takes the next message that is due, for one try. Whoever claims it commits before sending: a crash in between leaves it 'sending' and
 * it is not sent a second time.
 */
export async function claimNext(db: Database, schoolId: string): Promise<Claimed | null> {
  const { rows } = await sql<Claimed>`update outgoing_mail set state = 'sending', attempts = attempts + 1
    where school_id = ${schoolId} and mail_id = (select mail_id from outgoing_mail
      where school_id = ${schoolId} and state = 'waiting' and try_after <= now() order by try_after, mail_id limit 1 for update skip locked)
    returning mail_id as "mailId", to_address as "to", subject, body as text, calendar, attempts`.execute(db)
  return rows[0] ?? null
}

/** A message that went out keeps that it did, and not what it said. */
export async function noteSent(db: Database, schoolId: string, mailId: string): Promise<void> {
  await sql`update outgoing_mail set state = 'sent', sent_at = now(), body = null, calendar = null
    where school_id = ${schoolId} and mail_id = ${mailId} and state = 'sending'`.execute(db)
}

/** After a failed try: later again, twice as long each time from two minutes on; after eight tries it is given up. */
export async function noteFailed(db: Database, schoolId: string, { mailId, attempts }: Claimed): Promise<void> {
  const state = attempts >= mostAttempts ? 'given-up' : 'waiting'
  const minutes = 2 ** attempts
  await sql`update outgoing_mail set state = ${state}, try_after = now() + make_interval(mins => ${minutes}::int)
    where school_id = ${schoolId} and mail_id = ${mailId} and state = 'sending'`.execute(db)
}
