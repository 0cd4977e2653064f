import { countPupils, dutyFactsOf } from '#features/pupil/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import { beginCycles } from './begin-cycles.store.server.ts'
import { cyclesOfAll } from './cycle.store.server.ts'
import { notReady } from './ready.rules.ts'
import { addRoll, rollToUndo, takeBackRoll } from './roll-forward.store.server.ts'
import { RollForwardForm, UndoRollForm } from './support.form.ts'
import { mayAgree } from './support.policy.ts'

/** The next cycle for all of these pupils, or for none: in one transaction, with what goes on. */
export const rollForward = command({
  name: 'support.roll-forward',
  input: RollForwardForm,
  may: mayAgree,
  load: async ({ db, school, today }, { pupils }) => {
    if ((await countPupils(db, school.id, pupils)) !== pupils.length) throw missing()
    const facts = await dutyFactsOf(db, { schoolId: school.id, today, pupilIds: pupils })
    const newest = await cyclesOfAll(db, school.id, pupils, true)
    return { facts, newest: new Map(newest.map((cycle) => [cycle.pupilId, cycle])) }
  },
  change: async ({ db, school, viewer }, { pupils }, { facts, newest }) => {
    const waiting = pupils.filter((id) => notReady(facts.get(id)?.status ?? 'N', newest.get(id)?.state ?? null) !== null)
    if (waiting.length > 0)
      throw invalid('', `${waiting.length} of the ${pupils.length} chosen cannot begin the next cycle now. None was begun.`)
    const at = { schoolId: school.id, staffId: viewer.staffId }
    const rollId = await addRoll(db, { ...at, pupils: pupils.length })
    const begun = await beginCycles(db, { ...at, pupilIds: pupils, rollId })
    // Somebody else began one in between: nobody’s is kept.
    if (begun.length !== pupils.length)
      throw invalid('', 'Somebody else began a cycle for one of them just now. None was begun: look again.')
    const outcomes = begun.reduce((sum, one) => sum + one.outcomes, 0)
    return {
      value: { rollId, pupils: begun.length, outcomes },
      audit: { pupils, detail: { rollId, pupils: begun.length, outcomes } },
    }
  },
})

/** Takes the drafts of a roll back that nobody has written on; the others stay. */
export const undoRoll = command({
  name: 'support.undo-roll',
  input: UndoRollForm,
  may: mayAgree,
  load: async ({ db, school }, { rollId }) => {
    const roll = await rollToUndo(db, school.id, rollId)
    if (!roll) throw missing('This was undone already.')
    return roll
  },
  change: async ({ db, school }, { rollId }, { pupils }) => {
    const back = await takeBackRoll(db, school.id, rollId)
    const stay = pupils - back.length
    return { value: { back: back.length, stay }, audit: { pupils: back, detail: { rollId, back: back.length, stay } } }
  },
})
