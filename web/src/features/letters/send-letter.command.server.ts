import { addTold, pupilAbout, pupilForChange, pupilRecords } from '#features/pupil/public.server.ts'
import { queueMail } from '#platform/mail/outgoing.store.server.ts'
import { command } from '#platform/work/command.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import type { Database } from '#platform/work/scope.ts'
import { SendLetterForm } from './letters.form.ts'
import { mayWriteLetters } from './letters.policy.ts'
import { addLetter } from './letters.store.server.ts'

/**
 * A letter goes out on paper, by email or both, and is kept as it went. That SEN Support has begun is by it recorded as told
 * (Children and Families Act 2014 s. 68).
 */
export const sendLetter = command({
  name: 'letters.send',
  input: SendLetterForm,
  may: mayWriteLetters,
  load: async ({ db, school, today }, { pupilId }) => {
    await pupilForChange(db, school.id, pupilId)
    return pupilAbout(db, school.id, pupilId, today)
  },
  change: async ({ db, school, viewer, today }, { kind, addressee, body, sentOn, email }, { pupilId, care, bornOn }) => {
    const says =
      sentOn > today ? 'Enter today or an earlier date' : sentOn < bornOn ? 'Enter a date after the pupil was born' : null
    if (says) throw new Refused({ kind: 'not-valid', problems: [{ field: 'sentOn', says }] })
    if (email && !(await isOfFamily(db, { schoolId: school.id, pupilId }, email)))
      throw new Refused({
        kind: 'not-valid',
        problems: [{ field: 'email', says: 'Choose an address that is recorded for the family' }],
      })
    const at = { schoolId: school.id, pupilId, staffId: viewer.staffId }
    const familyToldId =
      kind === 'joined'
        ? await addTold(db, { ...at, toldOn: sentOn, how: email ? 'Letter by email' : 'Letter', who: addressee })
        : null
    const copyToVirtualSchool = care === true
    const letterId = await addLetter(db, { ...at, kind, addressee, body, sentOn, copyToVirtualSchool, familyToldId })
    const subject = `A letter from ${school.name}`
    if (email) await queueMail(db, { schoolId: school.id, about: letterId, to: email, subject, text: `${body}\n` })
    return {
      value: { letterId },
      audit: {
        pupils: [pupilId],
        detail: { letterId, kind, copyToVirtualSchool, byEmail: email !== null },
        after: { addressee, body, sentOn },
      },
    }
  },
})

/** An address that was typed in by hand is not written to: a letter about a child goes where the school knows the family. */
async function isOfFamily(
  db: Database,
  { schoolId, pupilId }: { schoolId: string; pupilId: string },
  email: string,
): Promise<boolean> {
  const { contacts } = await pupilRecords(db, schoolId, pupilId)
  return contacts.some((one) => one.parental === true && one.email === email)
}
