import { pupilAbout, pupilForChange } from '#features/pupil/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { invalid } from '#platform/work/refusal.ts'
import { EveningForm } from './meetings.form.ts'
import { mayKeepMeetings } from './meetings.policy.ts'
import { planMeeting } from './plan-meeting.server.ts'
import { slotTimes } from './slots.rules.ts'

/** A parents’ evening: one short meeting after another, in the order the pupils are listed; all or none. */
export const planEvening = command({
  name: 'meetings.plan-evening',
  input: EveningForm,
  may: mayKeepMeetings,
  load: async ({ db, school, today }, { pupils }) => {
    for (const pupilId of pupils) await pupilForChange(db, school.id, pupilId)
    return Promise.all(pupils.map((pupilId) => pupilAbout(db, school.id, pupilId, today)))
  },
  change: async (tools, { pupils, heldOn, startsAt, minutesLong, place }, abouts) => {
    const times = slotTimes(startsAt, minutesLong, abouts.length)
    if (!times) throw invalid('startsAt', 'That many slots run past midnight: choose fewer pupils, or shorter slots')
    for (const [at, about] of abouts.entries())
      await planMeeting(tools, about, { kind: 'parents-evening', heldOn, startsAt: times[at] ?? startsAt, minutesLong, place })
    return { value: { slots: times.length }, audit: { pupils, detail: { slots: times.length, heldOn } } }
  },
})
