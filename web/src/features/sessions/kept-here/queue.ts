import type { RecordSent } from '../record.form.ts'
import { dropOne, everyOne, keepOne, type PersonHere } from './device.ts'
import { seal, unseal } from './seal.ts'

/** A record that waits on this device, or was sent and not taken, with why. */
export interface Waiting {
  record: RecordSent
  refused: string | null
}

/** Kept once this has answered: only then may a screen say so. */
export async function keepRecord({ staffId, key }: PersonHere, record: RecordSent, refused: string | null = null): Promise<void> {
  const order = Date.now()
  const earlier = (await everyOne('queue')).find(({ entryId }) => entryId === record.entryId)
  const sealed = await seal(key, { record, refused } satisfies Waiting)
  await keepOne('queue', { entryId: record.entryId, staffId, order: earlier?.order ?? order, ...sealed })
}

export const dropRecord = (entryId: string): Promise<void> => dropOne('queue', entryId)

/** What waits for this person, oldest first; of others only how many there are. */
export async function waitingOf(person: PersonHere | null): Promise<{ own: Waiting[]; others: number }> {
  const all = await everyOne('queue')
  const mine = all.filter(({ staffId }) => staffId === person?.staffId).sort((one, other) => one.order - other.order)
  const own = person ? await Promise.all(mine.map((one) => unseal<Waiting>(person.key, one))) : []
  return { own, others: all.length - mine.length }
}

export const personHere = async (): Promise<PersonHere | null> => (await everyOne('people'))[0] ?? null
