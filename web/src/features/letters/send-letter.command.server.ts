import { pupilAbout, pupilForChange } from '#features/pupil/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { invalid } from '#platform/work/refusal.ts'
import { keepLetter } from './keep-letter.server.ts'
import { letterFacts } from './letter-facts.server.ts'
import { SendLetterForm } from './letters.form.ts'
import { mayWriteLetters } from './letters.policy.ts'

/**
 * A letter goes out on paper, by email or both, and is kept as it went. That SEN Support has begun (Children and Families Act 2014
 * s. 68), changed or ended is by it recorded as told, each as a fact of its own.
 */
export const sendLetter = command({
  name: 'letters.send',
  input: SendLetterForm,
  may: mayWriteLetters,
  load: async (tools, { pupilId }) => {
    await pupilForChange(tools.db, tools.school.id, pupilId)
    const { emails } = await letterFacts(tools, pupilId)
    return { ...(await pupilAbout(tools.db, tools.school.id, pupilId, tools.today)), emails }
  },
  change: async (
    { db, school, viewer, today },
    { kind, addressee, body, sentOn, emails, language, mail },
    { pupilId, care, bornOn, emails: known },
  ) => {
    const says =
      sentOn > today ? 'Enter today or an earlier date' : sentOn < bornOn ? 'Enter a date after the pupil was born' : null
    if (says) throw invalid('sentOn', says)
    // An address that was typed in by hand is not written to: a letter about a child goes where the school knows the family.
    if (emails.some((one) => !known.includes(one)))
      throw invalid('emails', 'Choose among the addresses that are recorded for the family and get letters')
    const letter = { kind, addressee, body, sentOn, emails, language, batchId: null, mail: mail === 'yes' }
    const { letterId, copyToVirtualSchool } = await keepLetter(db, { school, staffId: viewer.staffId }, { pupilId, care }, letter)
    return {
      value: { letterId },
      audit: {
        pupils: [pupilId],
        detail: { letterId, kind, copyToVirtualSchool, byEmail: emails.length },
        after: { addressee, body, sentOn },
      },
    }
  },
})
