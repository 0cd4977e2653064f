import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { DateField, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { poundsField, poundsWords } from './pounds.rules.ts'

export interface Budget {
  budgetId: string
  startsOn: string
  endsOn: string
  pence: number
  note: string | null
  recordedOn: string
  by: string | null
  withdrawnOn: string | null
}

interface BudgetsProps {
  span: { code: string; from: string; to: string }
  budgets: readonly Budget[]
  budget: unknown
  mayKeep: boolean
  correct: string | null
  sent: Sent | null
}

const fieldWords = { startsOn: 'First day', endsOn: 'Last day', pence: 'Budget', note: 'Note' }

/** The notional budgets as the school recorded them, and where one is entered or corrected. */
export function Budgets({ span, budgets, budget, mayKeep, correct, sent }: BudgetsProps) {
  const standing = budgets.filter(({ withdrawnOn }) => withdrawnOn === null)
  const withdrawn = budgets.filter(({ withdrawnOn }) => withdrawnOn !== null)
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
              {mayKeep && (
                <Link className="touch noprint" to={`?span=${span.code}&correct=${one.budgetId}#budget`}>
                  Correct<span className="vh"> the budget from {dayWords(one.startsOn)}</span>
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      {withdrawn.length > 0 && (
        <details>
          <summary className="more">Taken out ({withdrawn.length})</summary>
          <ul className="list">
            {withdrawn.map((one) => (
              <li key={one.budgetId}>
                {poundsWords(one.pence)} from {dayWords(one.startsOn)} to {dayWords(one.endsOn)}. Taken out on{' '}
                {dayWords(one.withdrawnOn ?? '')}.
              </li>
            ))}
          </ul>
        </details>
      )}
      <Refusal sent={sent} form="withdraw" words={fieldWords} />
      {mayKeep && (
        <details className="noprint" open={open} key={`${corrected} ${budgets.length} ${sent ? 'sent' : ''}`}>
          <summary className="more">{at ? 'Correct the budget' : 'Record a budget'}</summary>
          <BudgetFields at={at} span={span} sent={sent} />
        </details>
      )}
    </section>
  )
}

function BudgetFields({ at, span, sent }: { at: Budget | null; span: BudgetsProps['span']; sent: Sent | null }) {
  const form = at ? 'correct' : sent?.form === 'correct' ? 'correct' : 'budget'
  const problems = problemsIn(sent, form)
  const typed = typedIn(sent, form)
  const of = (name: string, recorded: string | null = '') => ({
    name,
    value: typed(name, recorded),
    problem: problemOf(problems, name),
  })
  const query = `?span=${span.code}`
  return (
    <div id="budget">
      <Refusal sent={sent} form={form} words={fieldWords} />
      <Form method="post" action={query} className="stacked">
        <input type="hidden" name="form" value={at ? 'correct' : 'budget'} />
        {at && <input type="hidden" name="budgetId" value={at.budgetId} />}
        <TextField {...of('pence', at ? poundsField(at.pence) : '')} label="Budget in pounds" inputMode="decimal" />
        <DateField {...of('startsOn', at?.startsOn ?? span.from)} label="First day" />
        <DateField {...of('endsOn', at?.endsOn ?? span.to)} label="Last day" />
        <TextField {...of('note', at?.note)} label="Note, if there is one" />
        <div className="btn-row">
          <Button>{at ? 'Correct the budget' : 'Keep the budget'}</Button>
          {at && <Link to={query}>Leave it as it is</Link>}
        </div>
      </Form>
      {at && (
        <Form method="post" action={query}>
          <input type="hidden" name="form" value="withdraw" />
          <input type="hidden" name="budgetId" value={at.budgetId} />
          <Button small look="plain">
            Take this budget out
          </Button>
        </Form>
      )}
    </div>
  )
}
