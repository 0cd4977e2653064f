import { addTold } from '#features/pupil/public.server.ts'
import { queueMail } from '#platform/mail/outgoing.store.server.ts'
import type { Database, School } from '#platform/work/scope.ts'
import type { Kind } from './letters.form.ts'
import { addLetter } from './letters.store.server.ts'

export interface Letter {
  kind: Kind
  addressee: string
  body: string
  sentOn: string
  /** Where it also goes by email. */
  email: string | null
  language: string
  /** Of the letters that went out together. */
  batchId: string | null
}

/** Keeps a letter as it goes out, queues its email, and where SEN Support begins records that the family was told by it. */
export async function keepLetter(
  db: Database,
  { school, staffId }: { school: School; staffId: string },
  { pupilId, care }: { pupilId: string; care: boolean | null },
  letter: Letter,
): Promise<{ letterId: string; copyToVirtualSchool: boolean }> {
  const { kind, addressee, body, sentOn, email, language, batchId } = letter
  const at = { schoolId: school.id, pupilId, staffId }
  const how = email ? 'Letter by email' : 'Letter'
  const familyToldId = kind === 'joined' ? await addTold(db, { ...at, toldOn: sentOn, how, who: addressee }) : null
  const copyToVirtualSchool = care === true
  const kept = { ...at, kind, addressee, body, sentOn, copyToVirtualSchool, familyToldId, language, batchId }
  const letterId = await addLetter(db, kept)
  const subject = `A letter from ${school.name}`
  if (email) await queueMail(db, { schoolId: school.id, about: letterId, to: email, subject, text: `${body}\n` })
  return { letterId, copyToVirtualSchool }
}
