import { pupilForChange } from '#features/pupil/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import { ArrangementForm, WithdrawArrangementForm } from './profiles.form.ts'
import { mayKeepArrangements } from './profiles.policy.ts'
import { addArrangementRow, arrangementsOf, withdrawArrangementRow } from './profiles.store.server.ts'

export const addArrangement = command({
  name: 'profiles.add-arrangement',
  input: ArrangementForm,
  may: mayKeepArrangements,
  load: ({ db, school }, { pupilId }) => pupilForChange(db, school.id, pupilId),
  change: async ({ db, school, viewer, today }, { pupilId, ...given }) => {
    if (given.form8 === 'approved' && !given.approvedOn) throw invalid('approvedOn', 'Enter the day of approval')
    if (given.approvedOn && given.approvedOn > today) throw invalid('approvedOn', 'Enter today or an earlier date')
    if (given.approvedOn && given.expiresOn && given.expiresOn <= given.approvedOn)
      throw invalid('expiresOn', 'Enter a day after the approval')
    const arrangementId = await addArrangementRow(db, { schoolId: school.id, pupilId, staffId: viewer.staffId }, given)
    return { value: { arrangementId }, audit: { pupils: [pupilId], detail: { arrangementId }, after: given } }
  },
})

export const withdrawArrangement = command({
  name: 'profiles.withdraw-arrangement',
  input: WithdrawArrangementForm,
  may: mayKeepArrangements,
  load: async ({ db, school }, { pupilId, arrangementId }) => {
    await pupilForChange(db, school.id, pupilId)
    const found = (await arrangementsOf(db, { schoolId: school.id, pupilId })).find((one) => one.arrangementId === arrangementId)
    if (!found) throw missing()
    return found
  },
  change: async ({ db, school }, { pupilId, arrangementId }, before) => {
    await withdrawArrangementRow(db, { schoolId: school.id, pupilId, arrangementId })
    return { value: {}, audit: { pupils: [pupilId], detail: { arrangementId }, before } }
  },
})
