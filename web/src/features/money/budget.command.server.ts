import { command } from '#platform/work/command.server.ts'
import { changedMeanwhile, invalid, missing } from '#platform/work/refusal.ts'
import { addBudget, budgetsForChange, withdrawBudgetRow } from './budget.store.server.ts'
import { type Budget, BudgetForm, CorrectBudgetForm, WithdrawBudgetForm } from './money.form.ts'
import { mayKeepMoney } from './money.policy.ts'
import { poundsWords } from './pounds.rules.ts'
import type { BudgetRow } from './recorded-sum.rules.ts'

/** The notional SEN budget of some days, as the school says it. No day has two. */
export const addNotionalBudget = command({
  name: 'money.add-budget',
  input: BudgetForm,
  may: mayKeepMoney,
  load: ({ db, school }) => budgetsForChange(db, school.id),
  change: async ({ db, school, viewer }, given, known) => {
    noOtherIn(known, given)
    const budgetId = await addBudget(db, { schoolId: school.id, staffId: viewer.staffId }, given)
    return { value: { budgetId }, audit: { detail: { budgetId }, after: given } }
  },
})

/** What was recorded is withdrawn, and what it should have been takes its place. */
export const correctNotionalBudget = command({
  name: 'money.correct-budget',
  input: CorrectBudgetForm,
  may: mayKeepMoney,
  load: ({ db, school }) => budgetsForChange(db, school.id),
  change: async ({ db, school, viewer }, { budgetId, ...given }, known) => {
    const before = standing(known, budgetId)
    noOtherIn(
      known.filter((one) => one.budgetId !== budgetId),
      given,
    )
    await withdrawBudgetRow(db, school.id, budgetId)
    const replacedBy = await addBudget(db, { schoolId: school.id, staffId: viewer.staffId }, given)
    return { value: { budgetId: replacedBy }, audit: { detail: { budgetId, replacedBy }, before: told(before), after: given } }
  },
})

export const withdrawNotionalBudget = command({
  name: 'money.withdraw-budget',
  input: WithdrawBudgetForm,
  may: mayKeepMoney,
  load: ({ db, school }) => budgetsForChange(db, school.id),
  change: async ({ db, school }, { budgetId }, known) => {
    const before = standing(known, budgetId)
    await withdrawBudgetRow(db, school.id, budgetId)
    return { value: {}, audit: { detail: { budgetId }, before: told(before) } }
  },
})

const told = ({ startsOn, endsOn, pence, note }: BudgetRow): Budget => ({ startsOn, endsOn, pence, note })

/** As it counts; what somebody put in its place meanwhile is shown instead. */
function standing(known: readonly BudgetRow[], budgetId: string): BudgetRow {
  const found = known.find((one) => one.budgetId === budgetId)
  if (!found) throw missing()
  if (found.withdrawnOn === null) return found
  const theirs = known.find((one) => one.withdrawnOn === null && one.startsOn <= found.endsOn && one.endsOn >= found.startsOn)
  throw changedMeanwhile(
    theirs
      ? { startsOn: theirs.startsOn, endsOn: theirs.endsOn, pence: poundsWords(theirs.pence), note: theirs.note }
      : { pence: 'taken out' },
  )
}

function noOtherIn(known: readonly BudgetRow[], { startsOn, endsOn }: Budget): void {
  if (known.some((one) => one.withdrawnOn === null && one.startsOn <= endsOn && one.endsOn >= startsOn))
    throw invalid('startsOn', 'There is a budget for some of these days already: correct that one, or enter other days')
}
