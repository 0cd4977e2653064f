import { dayWords } from '#ui/dates.ts'
import { Refusal, type Sent } from '#ui/SentForm.tsx'
import { poundsWords } from './pounds.rules.ts'
import { type BudgetRow, sorted } from './recorded-sum.rules.ts'
import { CorrectLink, SumFields, type SumNamed, TakenOut } from './recorded-sum.view.tsx'

interface BudgetsProps {
  span: { code: string; from: string; to: string }
  budgets: readonly BudgetRow[]
  budget: unknown
  mayKeep: boolean
  correct: string | null
  sent: Sent | null
}

const named: SumNamed = {
  id: 'budget',
  form: 'budget',
  called: 'budget',
  pounds: 'Budget in pounds',
  idName: 'budgetId',
  besides: { name: 'note', label: 'Note, if there is one' },
  words: { startsOn: 'First day', endsOn: 'Last day', pence: 'Budget', note: 'Note' },
}

/** The notional budgets as the school recorded them, and where one is entered or corrected. */
export function Budgets({ span, budgets, budget, mayKeep, correct, sent }: BudgetsProps) {
  const { standing, withdrawn } = sorted(budgets)
  const corrected = sent?.form === 'correct' ? String(sent.typed['budgetId']) : correct
  const at = standing.find(({ budgetId }) => budgetId === corrected) ?? null
  const open = at !== null || budget === null || sent !== null
  return (
    <section className="sheet card" aria-labelledby="budgets">
      <h2 id="budgets">Notional SEN budget</h2>
      {standing.length === 0 && <p>Not recorded yet. The authority names it in the school’s budget share each year.</p>}
      {standing.length > 0 && (
        <ul className="list">
          {standing.map((one) => (
            <li key={one.budgetId}>
              <b>{poundsWords(one.pence)}</b> from {dayWords(one.startsOn)} to {dayWords(one.endsOn)}
              {one.note && `: ${one.note}`}.{' '}
              <span className="muted">
                Recorded on {dayWords(one.recordedOn)}
                {one.by && ` by ${one.by}`}.
              </span>{' '}
              {mayKeep && <CorrectLink named={named} id={one.budgetId} startsOn={one.startsOn} code={span.code} />}
            </li>
          ))}
        </ul>
      )}
      <TakenOut sums={withdrawn.map((one) => ({ ...one, id: one.budgetId }))} />
      <Refusal sent={sent} form="withdraw" words={named.words} />
      {mayKeep && (
        <details className="noprint" open={open} key={`${corrected} ${budgets.length} ${sent ? 'sent' : ''}`}>
          <summary className="more">{at ? 'Correct the budget' : 'Record a budget'}</summary>
          <SumFields named={named} at={at && { ...at, id: at.budgetId, besides: at.note }} span={span} sent={sent} />
        </details>
      )}
    </section>
  )
}
