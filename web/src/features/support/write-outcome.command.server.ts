import { type CommandTools, command } from '#platform/work/command.server.ts'
import { changedMeanwhile, invalid, missing, Refused } from '#platform/work/refusal.ts'
import { problemOfCounting } from './cycle.rules.ts'
import type { CycleRow, OutcomeRow } from './cycle.store.server.ts'
import { addOutcome, changeOutcome, withdrawOutcomeRow } from './outcome.store.server.ts'
import { OutcomeForm, WithdrawOutcomeForm } from './support.form.ts'
import { mayPlan } from './support.policy.ts'
import { cycleNamed, mustBe, pupilWithCycles } from './support-for-change.server.ts'

const most = 30
const agreedAlready = 'This plan is agreed, so its outcomes stand as they are. Changes go into the next cycle.'

/** An outcome of a draft: what the pupil will be able to do, from where, to where, by when, and what is given for it. */
export const writeOutcome = command({
  name: 'support.write-outcome',
  input: OutcomeForm,
  may: mayPlan,
  load: pupilWithCycles,
  change: async (tools, input, found) => {
    const cycle = cycleNamed(found, input.cycleId)
    mustBe(cycle, 'draft', agreedAlready)
    const problem = problemOfCounting(input)
    if (problem) throw new Refused({ kind: 'not-valid', problems: [problem] })
    if (input.outcomeId === '' && cycle.outcomes.length >= most) throw tooMany()
    const { outcomeId, before } = input.outcomeId === '' ? await added(tools, input) : await changed(tools, input, cycle)
    const { pupilId, cycleId, version: _, outcomeId: __, ...after } = input
    return { value: { outcomeId }, audit: { pupils: [pupilId], detail: { cycleId, outcomeId }, before, after } }
  },
})

const tooMany = () => {
  const says = `A plan holds at most ${most} outcomes. A pupil works towards a handful at a time: take some out first.`
  return invalid('', says)
}

const atOf = ({ school }: CommandTools, { pupilId, cycleId }: OutcomeForm) => ({ schoolId: school.id, pupilId, cycleId })

async function added(tools: CommandTools, input: OutcomeForm) {
  const outcomeId = await addOutcome(tools.db, atOf(tools, input), input, tools.viewer.staffId)
  return { outcomeId, before: null }
}

async function changed(tools: CommandTools, input: OutcomeForm, cycle: CycleRow) {
  const before = outcomeOf(cycle, input.outcomeId)
  const at = { ...atOf(tools, input), outcomeId: input.outcomeId, version: input.version }
  const { says, baseline, target, dueOn, owner, provision } = before
  if (!(await changeOutcome(tools.db, at, input))) throw changedMeanwhile({ says, baseline, target, dueOn, owner, provision })
  return { outcomeId: input.outcomeId, before: { says, baseline, target, dueOn, owner, provision } }
}

function outcomeOf({ outcomes }: CycleRow, outcomeId: string): OutcomeRow {
  const found = outcomes.find((outcome) => outcome.outcomeId === outcomeId)
  if (!found) throw missing()
  return found
}

/** An outcome of a draft is taken out. It is kept, out of sight. */
export const withdrawOutcome = command({
  name: 'support.withdraw-outcome',
  input: WithdrawOutcomeForm,
  may: mayPlan,
  load: pupilWithCycles,
  change: async ({ db, school }, { pupilId, cycleId, outcomeId }, found) => {
    const cycle = cycleNamed(found, cycleId)
    mustBe(cycle, 'draft', agreedAlready)
    const { says } = outcomeOf(cycle, outcomeId)
    if (!(await withdrawOutcomeRow(db, { schoolId: school.id, pupilId, cycleId, outcomeId }))) throw changedMeanwhile(null)
    return { value: null, audit: { pupils: [pupilId], detail: { cycleId, outcomeId }, before: { says } } }
  },
})
