import { pupilForChange } from '#features/pupil/public.server.ts'
import { type CommandTools, command } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import { addContactRow, withdrawContactRow } from './family-contact.store.server.ts'
import { ContactForm, WithdrawContactForm } from './letters.form.ts'
import { mayKeepContacts } from './letters.policy.ts'

const load = ({ db, school }: CommandTools, { pupilId }: { pupilId: string }) => pupilForChange(db, school.id, pupilId)

/** What was said with the family, between letters and meetings. */
export const addContact = command({
  name: 'letters.add-contact',
  input: ContactForm,
  may: mayKeepContacts,
  load,
  change: async ({ db, school, viewer, today }, { pupilId, ...given }, { bornOn }) => {
    if (given.happenedOn > today) throw invalid('happenedOn', 'Enter today or an earlier date')
    if (given.happenedOn < bornOn) throw invalid('happenedOn', 'Enter a date after the pupil was born')
    const contactId = await addContactRow(db, { schoolId: school.id, pupilId, staffId: viewer.staffId }, given)
    return { value: { contactId }, audit: { pupils: [pupilId], detail: { contactId, how: given.how }, after: given } }
  },
})

export const withdrawContact = command({
  name: 'letters.withdraw-contact',
  input: WithdrawContactForm,
  may: mayKeepContacts,
  load,
  change: async ({ db, school }, { pupilId, contactId }) => {
    if (!(await withdrawContactRow(db, { schoolId: school.id, pupilId, contactId }))) throw missing()
    return { value: {}, audit: { pupils: [pupilId], detail: { contactId } } }
  },
})
