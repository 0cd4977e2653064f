import type { PersonHere } from './device.ts'
import { forget } from './forget.ts'
import { dropRecord, keepRecord, personHere, type Waiting, waitingOf } from './queue.ts'

export interface Answer {
  entryId: string
  kept: boolean
  /** Why not, in words for the person. */
  says: string | null
  /** Something failed here for now: it is sent again. */
  later: boolean
}

/** How the last try to send ended. 'other': somebody else is signed in on this browser now. */
export type Sending = 'sent' | 'nothing' | 'no-signal' | 'signed-out' | 'other'

const atOnce = 50

/** Sends what waits, oldest first, fifty at a time. A record leaves the device only when the school has answered that it is kept. */
export async function sendWaiting(): Promise<Sending> {
  const person = await personHere()
  if (!person) return 'signed-out'
  const waiting = (await waitingOf(person)).own.filter(({ refused }) => refused === null)
  if (waiting.length === 0) return 'nothing'
  for (let from = 0; from < waiting.length; from += atOnce) {
    const sending = await sendBatch(person, waiting.slice(from, from + atOnce))
    if (sending !== 'sent') return sending
  }
  return 'sent'
}

async function sendBatch(person: PersonHere, batch: readonly Waiting[]): Promise<Sending> {
  const response = await post({ staffId: person.staffId, phoneNow: Date.now(), records: batch.map(({ record }) => record) })
  if (response === null) return 'no-signal'
  if (response.type === 'opaqueredirect' || response.status === 401) {
    // The session has ended: what names children goes, and what waits stays sealed until its owner signs in again.
    await forget()
    return 'signed-out'
  }
  if (response.status === 409) return 'other'
  if (!response.ok) return 'no-signal'
  const { answers } = (await response.json()) as { answers: Answer[] }
  for (const { entryId, kept, says, later } of answers) {
    const sent = batch.find(({ record }) => record.entryId === entryId)
    if (kept) await dropRecord(entryId)
    else if (sent && !later) await keepRecord(person, sent.record, says ?? 'It was not taken.')
  }
  return answers.some(({ later }) => later) ? 'no-signal' : 'sent'
}

async function post(body: unknown): Promise<Response | null> {
  try {
    return await fetch('/sessions/keep', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'manual',
    })
  } catch {
    return null
  }
}
