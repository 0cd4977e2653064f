import { z } from 'zod'
import { command } from '#platform/work/command.server.ts'
import { mayHaveReminders } from './reminders.policy.ts'
import { choiceOf, keepChoice } from './reminders.store.server.ts'

export const ReminderForm = z.object({ byEmail: z.enum(['daily', 'mondays', 'never'], 'Choose how often') })

/** How often one's own digest comes by email. It always stands on the page. */
export const chooseReminders = command({
  name: 'reminders.choose',
  input: ReminderForm,
  may: mayHaveReminders,
  load: ({ db, school, viewer }) => choiceOf(db, school.id, viewer.staffId),
  async change({ db, school, viewer }, { byEmail }, before) {
    await keepChoice(db, school.id, viewer.staffId, byEmail)
    return { value: null, audit: { detail: { before, byEmail } } }
  },
})
