import { pupilAbout, pupilForChange, pupilRecords } from '#features/pupil/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import type { Database } from '#platform/work/scope.ts'
import { keepLetter } from './keep-letter.server.ts'
import { SendLetterForm } from './letters.form.ts'
import { mayWriteLetters } from './letters.policy.ts'

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
  change: async (
    { db, school, viewer, today },
    { kind, addressee, body, sentOn, email, language },
    { pupilId, care, bornOn },
  ) => {
    const says =
      sentOn > today ? 'Enter today or an earlier date' : sentOn < bornOn ? 'Enter a date after the pupil was born' : null
    if (says) throw new Refused({ kind: 'not-valid', problems: [{ field: 'sentOn', says }] })
    if (email && !(await isOfFamily(db, { schoolId: school.id, pupilId }, email)))
      throw new Refused({
        kind: 'not-valid',
        problems: [{ field: 'email', says: 'Choose an address that is recorded for the family' }],
      })
    const letter = { kind, addressee, body, sentOn, email, language, batchId: null }
    const { letterId, copyToVirtualSchool } = await keepLetter(db, { school, staffId: viewer.staffId }, { pupilId, care }, letter)
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
