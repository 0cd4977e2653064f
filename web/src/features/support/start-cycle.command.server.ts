import { command } from '#platform/work/command.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import type { Database } from '#platform/work/scope.ts'
import { carried, goesOn } from './cycle.rules.ts'
import { addCycle, type CycleRow } from './cycle.store.server.ts'
import { addOutcome } from './outcome.store.server.ts'
import { StartForm } from './support.form.ts'
import { mayPlan } from './support.policy.ts'
import { changedMeanwhile, pupilWithCycles } from './support-for-change.server.ts'

const refusal = (says: string) => new Refused({ kind: 'not-valid', problems: [{ field: '', says }] })

/** Begins a cycle. What continues from the last one is carried over, so that nobody types it again. */
export const startCycle = command({
  name: 'support.start',
  input: StartForm,
  may: mayPlan,
  load: pupilWithCycles,
  change: async ({ db, school, viewer }, _, { pupil, status, cycles }) => {
    if (status !== 'K' && status !== 'E')
      throw refusal('A cycle is for a pupil on SEN Support or with an EHC plan. Record the status first.')
    const [last = null] = cycles
    if (last && last.state !== 'reviewed') throw refusal('A cycle is under way already. Review it before the next one begins.')
    const at = { schoolId: school.id, pupilId: pupil.pupilId, staffId: viewer.staffId }
    const { cycleId, outcomes } = await beginAfter(db, at, last)
    return { value: { cycleId }, audit: { pupils: [pupil.pupilId], detail: { cycleId, carried: outcomes } } }
  },
})

/** The next draft after a cycle, or the first. */
export async function beginAfter(
  db: Database,
  at: { schoolId: string; pupilId: string; staffId: string },
  last: CycleRow | null,
): Promise<{ cycleId: string; outcomes: number }> {
  const cycleId = await addCycle(db, { ...at, turn: (last?.turn ?? 0) + 1, follows: last })
  if (cycleId === null) throw changedMeanwhile(null)
  const continuing = (last?.outcomes ?? []).filter(goesOn)
  for (const outcome of continuing)
    await addOutcome(db, { ...at, cycleId }, carried(outcome), { staffId: at.staffId, follows: outcome.outcomeId })
  return { cycleId, outcomes: continuing.length }
}
