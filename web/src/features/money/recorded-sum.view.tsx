import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { DateField, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { poundsField, poundsWords } from './pounds.rules.ts'
import type { RecordedSum } from './recorded-sum.rules.ts'

/** What is different of the sums that are recorded: what one is called and which field it has besides. */
export interface SumNamed {
  /** Of the place in the page, and of the form for a new one. */
  id: string
  form: string
  /** "budget": in the middle of a sentence. */
  called: string
  pounds: string
  /** The field that holds which one it is, and the one besides. */
  idName: string
  besides: { name: string; label: string }
  words: Readonly<Record<string, string>>
}

interface SumFieldsProps {
  named: SumNamed
  /** The one that is corrected; null for a new one. */
  at: (RecordedSum & { id: string; besides: string | null }) | null
  span: { code: string; from: string; to: string }
  sent: Sent | null
}

/** A new sum over some days, or the correction of one. */
export function SumFields({ named, at, span, sent }: SumFieldsProps) {
  const { called, idName, besides, words } = named
  const form = at || sent?.form === 'correct' ? 'correct' : named.form
  const problems = problemsIn(sent, form)
  const typed = typedIn(sent, form)
  const of = (name: string, recorded: string | null = '') => ({
    name,
    value: typed(name, recorded),
    problem: problemOf(problems, name),
  })
  const query = `?span=${span.code}`
  return (
    <div id={named.id}>
      <Refusal sent={sent} form={form} words={words} />
      <Form method="post" action={query} className="stacked">
        <input type="hidden" name="form" value={at ? 'correct' : named.form} />
        {at && <input type="hidden" name={idName} value={at.id} />}
        <TextField {...of('pence', at ? poundsField(at.pence) : '')} label={named.pounds} inputMode="decimal" />
        <DateField {...of('startsOn', at?.startsOn ?? span.from)} label="First day" />
        <DateField {...of('endsOn', at?.endsOn ?? span.to)} label="Last day" />
        <TextField {...of(besides.name, at?.besides)} label={besides.label} />
        <div className="btn-row">
          <Button>{at ? `Correct the ${called}` : `Keep the ${called}`}</Button>
          {at && <Link to={query}>Leave it as it is</Link>}
        </div>
      </Form>
      {at && <TakeOut idName={idName} id={at.id} query={query} called={called} />}
    </div>
  )
}

const TakeOut = ({ idName, id, query, called }: { idName: string; id: string; query: string; called: string }) => (
  <Form method="post" action={query}>
    <input type="hidden" name="form" value="withdraw" />
    <input type="hidden" name={idName} value={id} />
    <Button small look="plain">
      Take this {called} out
    </Button>
  </Form>
)

/** The way to correct one of the list. */
export const CorrectLink = ({ named, id, startsOn, code }: { named: SumNamed; id: string; startsOn: string; code: string }) => (
  <Link className="touch noprint" to={`?span=${code}&correct=${id}#${named.id}`}>
    Correct
    <span className="vh">
      {' '}
      the {named.called} from {dayWords(startsOn)}
    </span>
  </Link>
)

/** Those that were taken out, folded away. */
export function TakenOut({ sums }: { sums: readonly (RecordedSum & { id: string; after?: string | null })[] }) {
  if (sums.length === 0) return null
  return (
    <details>
      <summary className="more">Taken out ({sums.length})</summary>
      <ul className="list">
        {sums.map(({ id, pence, startsOn, endsOn, after, withdrawnOn }) => (
          <li key={id}>
            {poundsWords(pence)} from {dayWords(startsOn)} to {dayWords(endsOn)}
            {after && `, ${after}`}. Taken out on {dayWords(withdrawnOn ?? '')}.
          </li>
        ))}
      </ul>
    </details>
  )
}
