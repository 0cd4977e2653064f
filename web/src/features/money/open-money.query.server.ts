import { query } from '#platform/work/query.server.ts'
import { budgetsOf } from './budget.store.server.ts'
import type { Sums } from './figures.rules.ts'
import { mayKeepMoney, maySeeMoney } from './money.policy.ts'
import type { BudgetRow } from './recorded-sum.rules.ts'
import { costsOfPupils, partsOfSchool } from './school-costs.store.server.ts'
import { aboveOf, budgetWithin, type PupilPosition, type Row, rowsBy, rowsByYear, wholeOf } from './school-money.rules.ts'
import { type MoneySpan, spanAsked, spansToChoose } from './span.rules.ts'

export interface MoneyPage {
  span: MoneySpan
  spans: MoneySpan[]
  whole: Sums
  bySource: Row[]
  byArea: Row[]
  byYear: Row[]
  above: number
  register: number
  named: PupilPosition[]
  totals: { received: number; claim: number; shortfall: number; schoolShare: number }
  budget: { pence: number; whole: boolean } | null
  budgets: BudgetRow[]
  unpriced: number
  notRecorded: number
  mayKeep: boolean
  today: string
}

/** What provision costs over a year: the whole school, its parts, and the pupils whose cost is above the threshold. */
export const openMoney = query({
  name: 'money.open',
  may: maySeeMoney,
  audit: ({ named }: MoneyPage) => ({ pupils: named.map(({ pupilId }) => pupilId) }),
  read: async ({ db, school, viewer, today }, asked: { span: string | null }): Promise<MoneyPage> => {
    const span = spanAsked(asked.span, today)
    const of = { schoolId: school.id, from: span.from, to: span.to, today }
    const parts = await partsOfSchool(db, of)
    const pupils = await costsOfPupils(db, of)
    const budgets = await budgetsOf(db, school.id)
    return {
      span,
      spans: spansToChoose(today),
      whole: wholeOf(parts),
      bySource: rowsBy(parts, ({ fundedFrom }) => fundedFrom),
      byArea: rowsBy(parts, ({ area }) => area),
      byYear: rowsByYear(pupils, parts),
      ...aboveOf(pupils, span),
      budget: budgetWithin(budgets, span),
      budgets,
      unpriced: parts.reduce((sum, { unpriced }) => sum + unpriced, 0),
      notRecorded: parts.reduce((sum, { notRecorded }) => sum + notRecorded, 0),
      mayKeep: mayKeepMoney(viewer, null).may,
      today,
    }
  },
})
