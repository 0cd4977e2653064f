import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { DateField, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { poundsField, poundsWords } from './pounds.rules.ts'

export interface Received {
  topUpId: string
  startsOn: string
  endsOn: string
  pence: number
  band: string | null
  recordedOn: string
  by: string | null
  withdrawnOn: string | null
}

interface ReceivedProps {
  received: readonly Received[]
  span: { code: string; from: string; to: string }
  mayKeep: boolean
  correct: string | null
  sent: Sent | null
}

const fieldWords = { startsOn: 'First day', endsOn: 'Last day', pence: 'Top-up', band: 'Band' }

/** The top-up that is paid for a pupil, and where one is entered or corrected. */
export function ReceivedCard({ received, span, mayKeep, correct, sent }: ReceivedProps) {
  const standing = received.filter(({ withdrawnOn }) => withdrawnOn === null)
  const withdrawn = received.filter(({ withdrawnOn }) => withdrawnOn !== null)
  const corrected = sent?.form === 'correct' ? String(sent.typed['topUpId']) : correct
  const at = standing.find(({ topUpId }) => topUpId === corrected) ?? null
  const open = at !== null || sent?.form === 'received' || sent?.form === 'correct'
  return (
    <section className="sheet card" aria-labelledby="received">
      <h2 id="received">Top-up received</h2>
      {standing.length === 0 && <p>None is recorded.</p>}
      {standing.length > 0 && (
        <ul className="list">
          {standing.map((one) => (
            <li key={one.topUpId}>
              <b>{poundsWords(one.pence)}</b> from {dayWords(one.startsOn)} to {dayWords(one.endsOn)}
              {one.band && `, ${one.band}`}.{' '}
              {mayKeep && (
                <Link className="touch noprint" to={`?span=${span.code}&correct=${one.topUpId}#top-up`}>
                  Correct<span className="vh"> the top-up from {dayWords(one.startsOn)}</span>
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
              <li key={one.topUpId}>
                {poundsWords(one.pence)} from {dayWords(one.startsOn)} to {dayWords(one.endsOn)}
                {one.band && `, ${one.band}`}. Taken out on {dayWords(one.withdrawnOn ?? '')}.
              </li>
            ))}
          </ul>
        </details>
      )}
      <Refusal sent={sent} form="withdraw" words={fieldWords} />
      {mayKeep && (
        <details className="noprint" open={open} key={`${corrected} ${received.length} ${sent ? 'sent' : ''}`}>
          <summary className="more">{at ? 'Correct the top-up' : 'Record top-up'}</summary>
          <ReceivedFields at={at} span={span} sent={sent} />
        </details>
      )}
    </section>
  )
}

function ReceivedFields({ at, span, sent }: { at: Received | null; span: ReceivedProps['span']; sent: Sent | null }) {
  const form = at || sent?.form === 'correct' ? 'correct' : 'received'
  const problems = problemsIn(sent, form)
  const typed = typedIn(sent, form)
  const of = (name: string, recorded: string | null = '') => ({
    name,
    value: typed(name, recorded),
    problem: problemOf(problems, name),
  })
  const query = `?span=${span.code}`
  return (
    <div id="top-up">
      <Refusal sent={sent} form={form} words={fieldWords} />
      <Form method="post" action={query} className="stacked">
        <input type="hidden" name="form" value={at ? 'correct' : 'received'} />
        {at && <input type="hidden" name="topUpId" value={at.topUpId} />}
        <TextField {...of('pence', at ? poundsField(at.pence) : '')} label="Pounds over these days" inputMode="decimal" />
        <DateField {...of('startsOn', at?.startsOn ?? span.from)} label="First day" />
        <DateField {...of('endsOn', at?.endsOn ?? span.to)} label="Last day" />
        <TextField {...of('band', at?.band)} label="Band, as the authority calls it" />
        <div className="btn-row">
          <Button>{at ? 'Correct the top-up' : 'Keep the top-up'}</Button>
          {at && <Link to={query}>Leave it as it is</Link>}
        </div>
      </Form>
      {at && (
        <Form method="post" action={query}>
          <input type="hidden" name="form" value="withdraw" />
          <input type="hidden" name="topUpId" value={at.topUpId} />
          <Button small look="plain">
            Take this top-up out
          </Button>
        </Form>
      )}
    </div>
  )
}
