import { dayWords } from '#ui/dates.ts'
import { Refusal, type Sent } from '#ui/SentForm.tsx'
import { poundsWords } from './pounds.rules.ts'
import { type ReceivedRow, sorted } from './recorded-sum.rules.ts'
import { CorrectLink, SumFields, type SumNamed, TakenOut } from './recorded-sum.view.tsx'

interface ReceivedProps {
  received: readonly ReceivedRow[]
  span: { code: string; from: string; to: string }
  mayKeep: boolean
  correct: string | null
  sent: Sent | null
}

const named: SumNamed = {
  id: 'top-up',
  form: 'received',
  called: 'top-up',
  pounds: 'Pounds over these days',
  idName: 'topUpId',
  besides: { name: 'band', label: 'Band, as the authority calls it' },
  words: { startsOn: 'First day', endsOn: 'Last day', pence: 'Top-up', band: 'Band' },
}

/** The top-up that is paid for a pupil, and where one is entered or corrected. */
export function ReceivedCard({ received, span, mayKeep, correct, sent }: ReceivedProps) {
  const { standing, withdrawn } = sorted(received)
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
              {mayKeep && <CorrectLink named={named} id={one.topUpId} startsOn={one.startsOn} code={span.code} />}
            </li>
          ))}
        </ul>
      )}
      <TakenOut sums={withdrawn.map((one) => ({ ...one, id: one.topUpId, after: one.band }))} />
      <Refusal sent={sent} form="withdraw" words={named.words} />
      {mayKeep && (
        <details className="noprint" open={open} key={`${corrected} ${received.length} ${sent ? 'sent' : ''}`}>
          <summary className="more">{at ? 'Correct the top-up' : 'Record top-up'}</summary>
          <SumFields named={named} at={at && { ...at, id: at.topUpId, besides: at.band }} span={span} sent={sent} />
        </details>
      )}
    </section>
  )
}
