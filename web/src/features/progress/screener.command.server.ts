import { pupilForChange } from '#features/pupil/public.server.ts'
import { type CommandTools, command } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import { ageOf, ScreenerForm, WithdrawScreenerForm } from './progress.form.ts'
import { mayRecordScores } from './progress.policy.ts'
import { addScreenerRow, withdrawScreenerRow } from './screener.store.server.ts'

const load = ({ db, school }: CommandTools, { pupilId }: { pupilId: string }) => pupilForChange(db, school.id, pupilId)

/** What a standardised test says of a pupil on a day. */
export const addScreener = command({
  name: 'progress.add-screener',
  input: ScreenerForm,
  may: mayRecordScores,
  load,
  change: async ({ db, school, viewer, today }, typed, { pupilId, bornOn }) => {
    const { tool, takenOn, standardScore, note } = typed
    if (takenOn > today) throw invalid('takenOn', 'Enter today or an earlier date')
    if (takenOn < bornOn) throw invalid('takenOn', 'Enter a date after the pupil was born')
    const given = { tool, takenOn, standardScore, note, ageMonths: ageOf(typed) }
    const screenerId = await addScreenerRow(db, { schoolId: school.id, pupilId, staffId: viewer.staffId }, given)
    return { value: { screenerId }, audit: { pupils: [pupilId], detail: { screenerId }, after: given } }
  },
})

/** A score that was recorded by mistake. */
export const withdrawScreener = command({
  name: 'progress.withdraw-screener',
  input: WithdrawScreenerForm,
  may: mayRecordScores,
  load,
  change: async ({ db, school }, { pupilId, screenerId }) => {
    if (!(await withdrawScreenerRow(db, { schoolId: school.id, pupilId, screenerId }))) throw missing()
    return { value: {}, audit: { pupils: [pupilId], detail: { screenerId } } }
  },
})
