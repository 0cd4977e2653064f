import { addTold, pupilAbout, pupilForChange } from '#features/pupil/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import { SendLetterForm } from './letters.form.ts'
import { mayWriteLetters } from './letters.policy.ts'
import { addLetter } from './letters.store.server.ts'

/**
 * A letter goes out on paper, and is kept as it went. That SEN Support has begun is by it recorded as told
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
  change: async ({ db, school, viewer, today }, { kind, addressee, body, sentOn }, { pupilId, care, bornOn }) => {
    const says =
      sentOn > today ? 'Enter today or an earlier date' : sentOn < bornOn ? 'Enter a date after the pupil was born' : null
    if (says) throw new Refused({ kind: 'not-valid', problems: [{ field: 'sentOn', says }] })
    const at = { schoolId: school.id, pupilId, staffId: viewer.staffId }
    const familyToldId = kind === 'joined' ? await addTold(db, { ...at, toldOn: sentOn, how: 'Letter', who: addressee }) : null
    const copyToVirtualSchool = care === true
    const letterId = await addLetter(db, { ...at, kind, addressee, body, sentOn, copyToVirtualSchool, familyToldId })
    return {
      value: { letterId },
      audit: { pupils: [pupilId], detail: { letterId, kind, copyToVirtualSchool }, after: { addressee, body, sentOn } },
    }
  },
})
