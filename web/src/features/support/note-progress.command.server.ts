import { pupilForChange } from '#features/pupil/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import { addProgress } from './outcome.store.server.ts'
import { ProgressForm } from './support.form.ts'
import { mayNoteProgress } from './support.policy.ts'

/** What somebody saw of an outcome while the plan is under way. */
export const noteProgress = command({
  name: 'support.note-progress',
  input: ProgressForm,
  may: mayNoteProgress,
  load: async ({ db, school }, { pupilId }) => pupilForChange(db, school.id, pupilId),
  change: async ({ db, school, viewer, today }, { outcomeId, notedOn, says, counted }, { pupilId }) => {
    if (notedOn > today) throw invalid('notedOn', 'Enter today or an earlier date')
    const at = { schoolId: school.id, pupilId, outcomeId, staffId: viewer.staffId }
    if (!(await addProgress(db, at, { notedOn, says, counted })))
      throw missing('This outcome is not in a plan that is under way.')
    return { value: null, audit: { pupils: [pupilId], detail: { outcomeId }, after: { notedOn, says, counted } } }
  },
})
