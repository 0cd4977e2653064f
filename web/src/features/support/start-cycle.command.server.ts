import { command } from '#platform/work/command.server.ts'
import { changedMeanwhile, invalid } from '#platform/work/refusal.ts'
import { beginCycles } from './begin-cycles.store.server.ts'
import { StartForm } from './support.form.ts'
import { mayPlan } from './support.policy.ts'
import { pupilWithCycles } from './support-for-change.server.ts'

/** Begins a cycle. What continues from the last one is carried over, so that nobody types it again. */
export const startCycle = command({
  name: 'support.start',
  input: StartForm,
  may: mayPlan,
  load: pupilWithCycles,
  change: async ({ db, school, viewer }, _, { pupil, status, cycles }) => {
    if (status !== 'K' && status !== 'E')
      throw invalid('', 'A cycle is for a pupil on SEN Support or with an EHC plan. Record the status first.')
    const [last = null] = cycles
    if (last && last.state !== 'reviewed' && last.state !== 'closed')
      throw invalid('', 'A cycle is under way already. Review it, or close it, before the next one begins.')
    const at = { schoolId: school.id, pupilIds: [pupil.pupilId], staffId: viewer.staffId }
    const [begun] = await beginCycles(db, at)
    if (!begun) throw changedMeanwhile(null)
    const { cycleId, outcomes } = begun
    return { value: { cycleId }, audit: { pupils: [pupil.pupilId], detail: { cycleId, carried: outcomes } } }
  },
})
