import { pupilsWrittenTo } from '#features/letters/public.server.ts'
import { pupilsWithPlans } from '#features/support/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { AskLettersForm, AskPlansForm, PackForm } from './packs.form.ts'
import { mayAsk, maySeeOwnPacks } from './packs.policy.ts'
import { addPack, againRow, cancelRow, packOf } from './packs.store.server.ts'

const own = ({ school, viewer }: Scope) => ({ schoolId: school.id, staffId: viewer.staffId })

/** The newest plans of those listed, as one file. Which they are is settled now; they are read when the file is made. */
export const askPlans = command({
  name: 'packs.ask-plans',
  input: AskPlansForm,
  may: mayAsk.plans,
  load: async ({ db, school, today }, { search }) => pupilsWithPlans(db, { schoolId: school.id, today, search }),
  change: async (tools, { format }, pupils) => {
    if (pupils.length === 0) throw invalid('', 'None of these pupils has a plan yet, so there is nothing to print.')
    const packId = await addPack(tools.db, own(tools), { kind: 'plans', format, pupils, batchId: null })
    return { value: { packId, pupils }, audit: { pupils, detail: { packId, format, papers: pupils.length } } }
  },
})

/** Letters that went out together, as one file. */
export const askLetters = command({
  name: 'packs.ask-letters',
  input: AskLettersForm,
  may: mayAsk.letters,
  load: async ({ db, school }, { batchId }) => pupilsWrittenTo(db, school.id, batchId),
  change: async (tools, { format, batchId }, pupils) => {
    if (pupils.length === 0) throw missing('There are no such letters.')
    const packId = await addPack(tools.db, own(tools), { kind: 'letters', format, pupils, batchId })
    return { value: { packId, pupils }, audit: { pupils, detail: { packId, format, papers: pupils.length } } }
  },
})

async function loadOwn(tools: Scope & { db: Scope['database'] }, { packId }: { packId: string }) {
  const pack = await packOf(tools.db, { ...own(tools), packId })
  if (!pack) throw missing()
  return pack
}

/** Stops it, also in the middle. What was made of it is not kept. */
export const cancelPack = command({
  name: 'packs.cancel',
  input: PackForm,
  may: maySeeOwnPacks,
  load: loadOwn,
  change: async (tools, { packId }) => {
    if (!(await cancelRow(tools.db, { ...own(tools), packId })))
      throw invalid('', 'There is nothing to stop any more: look below for what became of it.')
    return { value: {}, audit: { detail: { packId } } }
  },
})

/** Once more, after it failed or was stopped. */
export const makeAgain = command({
  name: 'packs.again',
  input: PackForm,
  may: maySeeOwnPacks,
  load: loadOwn,
  change: async (tools, { packId }) => {
    if (!(await againRow(tools.db, { ...own(tools), packId })))
      throw invalid('', 'It is being made already, or it was: look below for what became of it.')
    return { value: {}, audit: { detail: { packId } } }
  },
})
