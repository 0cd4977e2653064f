import { pupilAbout } from '#features/pupil/public.server.ts'
import { takeOffShelf } from '#features/trust/public.server.ts'
import { type CommandTools, command } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import { names, withoutName } from './bank.rules.ts'
import { addBanked, withdrawBankedRow } from './bank.store.server.ts'
import type { OutcomeRow } from './cycle.store.server.ts'
import { BankForm, WithdrawBankedForm } from './support.form.ts'
import { mayAgree, mayPlan } from './support.policy.ts'
import { pupilWithCycles } from './support-for-change.server.ts'

async function load(tools: CommandTools, input: { pupilId: string }) {
  const found = await pupilWithCycles(tools, input)
  return { ...found, about: await pupilAbout(tools.db, tools.school.id, input.pupilId, tools.today) }
}

/** An outcome is kept for others to begin with: without the name, without its day, its owner and where this child began. */
export const keepInBank = command({
  name: 'support.keep-in-bank',
  input: BankForm,
  may: mayPlan,
  load,
  change: async ({ db, school, viewer }, { pupilId, outcomeId }, { cycles, about }) => {
    const outcome = cycles.flatMap(({ outcomes }) => outcomes).find((one) => one.outcomeId === outcomeId)
    if (!outcome) throw missing()
    const kept = unnamed(outcome, about)
    const bankedId = await addBanked(db, { schoolId: school.id, staffId: viewer.staffId }, kept)
    if (!bankedId) throw invalid('', 'An outcome with these words is in the bank already.')
    return { value: { bankedId }, audit: { pupils: [pupilId], detail: { outcomeId, bankedId }, after: kept } }
  },
})

function unnamed({ area, says, target, provision, counted }: OutcomeRow, about: { forename: string; surname: string }) {
  const first = [about.forename]
  const kept = {
    area,
    says: withoutName(says, first),
    target: withoutName(target, first),
    provision: withoutName(provision, first),
    counted: withoutName(counted, first),
  }
  if (Object.values(kept).some((text) => names(text, about.surname)))
    throw invalid('', 'The surname stands in this outcome. Take it out before it is kept for others.')
  return kept
}

export const withdrawBanked = command({
  name: 'support.withdraw-banked',
  input: WithdrawBankedForm,
  may: mayAgree,
  load: async () => null,
  change: async ({ db, school }, { bankedId }) => {
    if (!(await withdrawBankedRow(db, school.id, bankedId))) throw missing()
    // What is not offered at home is not offered to the trust either.
    await takeOffShelf(db, school.id, 'outcome', bankedId)
    return { value: {}, audit: { detail: { bankedId } } }
  },
})
