import { command } from '#platform/work/command.server.ts'
import { changedMeanwhile, invalid } from '#platform/work/refusal.ts'
import { saveClosing, saveReopening } from './close-cycle.store.server.ts'
import { CloseForm, ReopenForm } from './support.form.ts'
import { mayAgree } from './support.policy.ts'
import { cycleNamed, pupilWithCycles } from './support-for-change.server.ts'

/** A cycle ends without a review: the pupil left, or another plan takes its place. Nothing of it counts as reviewed. */
export const closeCycle = command({
  name: 'support.close',
  input: CloseForm,
  may: mayAgree,
  load: pupilWithCycles,
  change: async ({ db, school, viewer, today }, { cycleId, version, why, closedOn, because }, found) => {
    const { pupilId, bornOn } = found.pupil
    const { state, agreedOn, turn } = cycleNamed(found, cycleId)
    if (state !== 'draft' && state !== 'agreed') throw invalid('', 'This cycle has ended already.')
    if (closedOn > today) throw invalid('closedOn', 'Enter today or an earlier date')
    if (closedOn < (agreedOn ?? bornOn))
      throw invalid(
        'closedOn',
        agreedOn ? 'Enter the day the plan was agreed or a later one' : 'Enter a date after the pupil was born',
      )
    const at = { schoolId: school.id, pupilId, cycleId, version }
    if (!(await saveClosing(db, at, { why, closedOn, because, today, staffId: viewer.staffId }))) throw changedMeanwhile(null)
    const detail = { cycleId, turn, was: state, why }
    return { value: {}, audit: { pupils: [pupilId], detail, after: { closedOn, because } } }
  },
})

/** The newest cycle was closed too early, or by a slip: it is again what it was. */
export const reopenCycle = command({
  name: 'support.reopen',
  input: ReopenForm,
  may: mayAgree,
  load: pupilWithCycles,
  change: async ({ db, school, today }, { cycleId, version, because }, found) => {
    const { pupilId } = found.pupil
    const { closed, turn } = cycleNamed(found, cycleId)
    if (!closed) throw invalid('', 'This cycle is not closed.')
    if (found.cycles[0]?.cycleId !== cycleId) throw invalid('', 'The next cycle has begun: write on that one.')
    if (closed.recordedOn !== today && !because) throw invalid('because', 'Enter why it goes on after all')
    if (!(await saveReopening(db, { schoolId: school.id, pupilId, cycleId, version }))) throw changedMeanwhile(null)
    return { value: {}, audit: { pupils: [pupilId], detail: { cycleId, turn }, before: closed, after: { because } } }
  },
})
