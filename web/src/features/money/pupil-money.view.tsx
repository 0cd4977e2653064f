import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { DateField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PupilHead } from '#ui/PupilHead.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { BarKey, ChooseSpan, type SumsShown, SumsTable, ThresholdBar } from './money-parts.view.tsx'
import { hoursWords, poundsWords } from './pounds.rules.ts'
import { ReceivedCard } from './received.view.tsx'
import type { ReceivedRow } from './recorded-sum.rules.ts'
import { spansToChoose } from './span.rules.ts'
import { workedOutAt } from './worked-out.rules.ts'
import './money.css'

export interface PupilMoneyProps {
  about: { pupilId: string; forename: string; surname: string }
  span: { code: string; from: string; to: string; words: string }
  money: {
    lines: readonly {
      groupId: string
      provision: string
      group: string
      solely: boolean
      sums: { cost: SumsShown; unpriced: number }
    }[]
    delivery: { planned: number; delivered: number; missed: number; notRecorded: number }
    position: SumsShown & { threshold: number; schoolShare: number; claim: number; received: number; shortfall: number }
    threshold: { parts: readonly { from: string; to: string; yearly: number; days: number; ofDays: number }[] } | null
    received: readonly ReceivedRow[]
  }
  requests: readonly {
    requestId: string
    startsOn: string
    endsOn: string
    madeOn: string
    claimPence: number
    by: string | null
  }[]
  mayKeep: boolean
  today: string
  said: string | null
  /** The top-up that is being corrected. */
  correct: string | null
  sent: Sent | null
}

const saidWords: Readonly<Record<string, string>> = {
  'top-up-kept': 'The top-up is kept.',
  'top-up-corrected': 'The top-up is corrected. What was recorded before stays in the history.',
  'top-up-withdrawn': 'The top-up is taken out. It stays in the history.',
}

/** What a pupil's provision costs in a year, where that stands against the threshold, and the request for top-up. */
export function PupilMoneyView(props: PupilMoneyProps) {
  const { about, span, money, today, said, sent } = props
  const { position, lines } = money
  return (
    <div className="narrow money">
      <PupilHead
        about={about}
        title="Money"
        lead={
          lines.length === 0 ? null : (
            <>
              In the {span.words} the provision is planned to cost <b>{poundsWords(position.planned)}</b>. It cost{' '}
              <b>{poundsWords(position.toDate)}</b> to date.
            </>
          )
        }
        said={sent || !said ? null : saidWords[said]}
      />
      {props.mayKeep && lines.length > 0 && <MakeRequest key={span.code} span={span} sent={sent} />}
      <ChooseSpan spans={spansToChoose(today)} code={span.code} />
      {lines.length === 0 && (
        <EmptyState title={`No provision in the ${span.words}`}>
          What each provision costs stands here once {about.forename} has a place in a group.
        </EmptyState>
      )}
      {lines.length > 0 && <Costs {...props} />}
      {lines.length > 0 && <Against {...props} />}
      <ReceivedCard {...props} received={money.received} />
      <Requests {...props} />
    </div>
  )
}

/** One press where the days are right. */
function MakeRequest({ span, sent }: { span: PupilMoneyProps['span']; sent: Sent | null }) {
  const problems = problemsIn(sent, 'request')
  const typed = typedIn(sent, 'request')
  return (
    <section className="sheet card noprint" aria-labelledby="request">
      <h2 id="request">Request for top-up</h2>
      <Refusal sent={sent} form="request" words={{}} />
      <Form method="post" className="filter-row">
        <input type="hidden" name="form" value="request" />
        <DateField name="from" label="From" value={typed('from', span.from)} problem={problemOf(problems, 'from')} />
        <DateField name="to" label="To" value={typed('to', span.to)} problem={problemOf(problems, 'to')} />
        <Button look="fill">Make the request</Button>
      </Form>
      <p className="muted">It is kept as it is today, as PDF and as a workbook, with the sessions behind every figure.</p>
    </section>
  )
}

function Costs({ about, span, money: { lines, position, delivery } }: PupilMoneyProps) {
  const unpriced = lines.reduce((sum, { sums }) => sum + sums.unpriced, 0)
  return (
    <section className="sheet card" aria-labelledby="costs">
      <h2 id="costs">What it is made of</h2>
      {unpriced > 0 && (
        <Notice kind="warn">
          {unpriced} {unpriced === 1 ? 'session has' : 'sessions have'} no whole cost, since a rate is wanting.{' '}
          <Link to="/money/rates">Look which</Link>.
        </Notice>
      )}
      <SumsTable
        caption="Provision by provision"
        first="Provision"
        whole={position}
        rows={lines.map(({ groupId, provision, group, solely, sums }) => ({
          key: groupId,
          words: `${provision}, ${group}${solely ? ' (charged in full)' : ''}`,
          cost: sums.cost,
          to: workedOutAt(groupId, span, about.pupilId),
        }))}
      />
      <p className="muted">
        Up to today {hoursWords(delivery.planned)} were planned: {hoursWords(delivery.delivered)} delivered,{' '}
        {hoursWords(delivery.missed)} missed, {hoursWords(delivery.notRecorded)} not recorded.
      </p>
    </section>
  )
}

function Against({ about, money: { position, threshold } }: PupilMoneyProps) {
  const { toDate, forecast, planned, threshold: limit, schoolShare, claim, received, shortfall } = position
  const rows = [
    ['Forecast', poundsWords(forecast)],
    ['Threshold', poundsWords(limit)],
    ['The school pays', poundsWords(schoolShare)],
    ['Claim', poundsWords(claim)],
    ['Top-up received', poundsWords(received)],
    ['Shortfall', poundsWords(shortfall)],
  ] as const
  return (
    <section className="sheet card" aria-labelledby="against">
      <h2 id="against">Cost against the threshold</h2>
      <BarKey />
      <ThresholdBar
        says={`${poundsWords(toDate)} to date, forecast ${poundsWords(forecast)}, threshold ${poundsWords(limit)}`}
        toDate={toDate}
        forecast={forecast}
        threshold={limit}
        most={Math.max(forecast, planned, limit * 1.1)}
      />
      <dl className="dl money-standing">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <b>{value}</b>
            </dd>
          </div>
        ))}
      </dl>
      <details className="alt">
        <summary className="more">How the threshold is worked out</summary>
        {threshold === null && <p>{about.forename} is not at the school in these days.</p>}
        {threshold?.parts.map(({ from, to, yearly, days, ofDays }) => (
          <p key={from}>
            {poundsWords(yearly)} for a year; {dayWords(from)} to {dayWords(to)} is {days} of {ofDays} days.
          </p>
        ))}
        <p>
          The threshold is in the guidance on the notional SEN budget for 2025 to 2026, the latest that was found (not checked
          yet). The funding that every pupil brings (element 1) is not counted in the cost.
        </p>
      </details>
    </section>
  )
}

function Requests({ about, requests }: PupilMoneyProps) {
  return (
    <section className="sheet card" aria-labelledby="requests">
      <h2 id="requests">Requests made before</h2>
      {requests.length === 0 && <p>None yet.</p>}
      {requests.length > 0 && (
        <ul className="list">
          {requests.map(({ requestId, startsOn, endsOn, madeOn, claimPence, by }) => (
            <li key={requestId}>
              <Link className="touch" to={`/pupils/${about.pupilId}/money/requests/${requestId}`}>
                Made on {dayWords(madeOn)}
              </Link>
              {by && ` by ${by}`}: {dayWords(startsOn)} to {dayWords(endsOn)}, claim {poundsWords(claimPence)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
