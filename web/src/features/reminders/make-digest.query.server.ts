import { readToday } from '#features/deadlines/public.server.ts'
import { query } from '#platform/work/query.server.ts'
import { digestOf } from './digest.rules.ts'
import { mayHaveReminders } from './reminders.policy.ts'

/** What stands on this person's Today, counted, as they themselves would see it. */
export const makeDigest = query({
  name: 'reminders.make',
  may: mayHaveReminders,
  async read(tools, _input: null) {
    const { items } = await readToday(tools)
    return { lines: digestOf(items), pupilIds: [...new Set(items.flatMap((item) => item.pupilId ?? []))] }
  },
  audit: ({ pupilIds }) => ({ pupils: pupilIds, detail: { by: 'Waymark' } }),
})
