import { pupilForChange } from '#features/pupil/public.server.ts'
import { type CommandTools, command } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import { addHold, endHoldRow, holdNamed } from './holds.store.server.ts'
import { EndHoldForm, HoldForm } from './retention.form.ts'
import { mayKeepTime } from './retention.policy.ts'

const load = ({ db, school }: CommandTools, { pupilId }: { pupilId: string }) => pupilForChange(db, school.id, pupilId)

/** Something is open about a pupil: nothing of their files is destroyed until it ends. The pupil may have several. */
export const placeHold = command({
  name: 'retention.place-hold',
  input: HoldForm,
  may: mayKeepTime,
  load,
  change: async ({ db, school, viewer, today }, { pupilId, ...given }) => {
    if (given.startsOn > today) throw invalid('startsOn', 'Enter today or an earlier date: a hold counts from when it is placed')
    const holdId = await addHold(db, { schoolId: school.id, pupilId, staffId: viewer.staffId }, given)
    return { value: { holdId }, audit: { pupils: [pupilId], detail: { holdId, ground: given.ground }, after: given } }
  },
})

export const endHold = command({
  name: 'retention.end-hold',
  input: EndHoldForm,
  may: mayKeepTime,
  load,
  change: async ({ db, school, viewer, today }, { pupilId, holdId, endedOn, because }) => {
    const at = { schoolId: school.id, pupilId, holdId, staffId: viewer.staffId }
    const hold = await holdNamed(db, at)
    if (!hold) throw missing()
    if (hold.endedOn) throw invalid('', 'This hold has ended already.')
    if (endedOn > today) throw invalid('endedOn', 'Enter today or an earlier date')
    if (endedOn < hold.startsOn) throw invalid('endedOn', 'Enter the day the hold began or a later one')
    if (!(await endHoldRow(db, at, { endedOn, because }))) throw missing()
    return { value: {}, audit: { pupils: [pupilId], detail: { holdId }, after: { endedOn, because } } }
  },
})
