import { addTold } from '#features/pupil/public.server.ts'
import { newId } from '#platform/db/ids.ts'
import { queueMail } from '#platform/mail/outgoing.store.server.ts'
import type { Database, School } from '#platform/work/scope.ts'
import type { Kind } from './letters.form.ts'
import { addLetter } from './letters.store.server.ts'
import { virtualSchoolHead } from './virtual-school.store.server.ts'

export interface Letter {
  kind: Kind
  addressee: string
  body: string
  sentOn: string
  /** Where it also goes by email. */
  emails: readonly string[]
  language: string
  /** Of the letters that went out together. */
  batchId: string | null
  /** Whether a mail server is set. */
  mail: boolean
}

/**
 * Keeps a letter as it goes out, queues its email and, about a looked-after child, the copy for the virtual school head. Where SEN
 * Support begins, changes or ends it records that the family was told of that. Only the first is what section 68 asks.
 */
export async function keepLetter(
  db: Database,
  { school, staffId }: { school: School; staffId: string },
  { pupilId, care }: { pupilId: string; care: boolean | null },
  letter: Letter,
): Promise<{ letterId: string; copyToVirtualSchool: boolean }> {
  const { kind, addressee, body, sentOn, emails, language, batchId, mail } = letter
  const at = { schoolId: school.id, pupilId, staffId }
  const how = emails.length > 0 ? 'Letter by email' : 'Letter'
  const told = { ...at, toldOn: sentOn, how, who: addressee }
  const familyToldId = kind === 'other' ? null : await addTold(db, { ...told, about: kind })
  const copyToVirtualSchool = care === true
  const letterId = newId()
  const subject = `A letter from ${school.name}`
  const queued = (to: string, text: string) => queueMail(db, { schoolId: school.id, about: letterId, to, subject, text })
  const head = copyToVirtualSchool && mail ? await virtualSchoolHead(db, school.id) : null
  const copyMailId = head
    ? await queued(head.email, `A copy for ${head.name}. The letter is to ${addressee}.\n\n${body}\n`)
    : null
  const kept = {
    ...at,
    letterId,
    kind,
    addressee,
    body,
    sentOn,
    copyToVirtualSchool,
    copyMailId,
    familyToldId,
    language,
    batchId,
  }
  await addLetter(db, kept)
  for (const email of emails) await queued(email, `${body}\n`)
  return { letterId, copyToVirtualSchool }
}
