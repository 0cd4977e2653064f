import { Link } from 'react-router'
import { ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import type { Sent } from '#ui/SentForm.tsx'
import { yearGroupWords } from '#ui/year-groups.ts'
import { AboveThreshold, type PupilShown } from './above-threshold.view.tsx'
import { Budgets } from './budget.view.tsx'
import { ChooseSpan, type SumsShown, SumsTable } from './money-parts.view.tsx'
import { areaWords, fundingWords } from './money-words.rules.ts'
import { poundsWords } from './pounds.rules.ts'
import type { BudgetRow } from './recorded-sum.rules.ts'
import './money.css'

interface Row {
  key: string
  cost: SumsShown
}

export interface MoneyProps {
  span: { code: string; from: string; to: string; words: string }
  spans: readonly { code: string; words: string }[]
  whole: SumsShown
  bySource: readonly Row[]
  byArea: readonly Row[]
  byYear: readonly Row[]
  above: number
  register: number
  named: readonly PupilShown[]
  totals: { received: number; claim: number; shortfall: number; schoolShare: number }
  budget: { pence: number; whole: boolean } | null
  budgets: readonly BudgetRow[]
  unpriced: number
  notRecorded: number
  mayKeep: boolean
  said: string | null
  /** The budget that is being corrected. */
  correct: string | null
  sent: Sent | null
}

const saidWords: Readonly<Record<string, string>> = {
  'budget-kept': 'The budget is kept.',
  'budget-corrected': 'The budget is corrected. What was recorded before stays in the history.',
  'budget-withdrawn': 'The budget is taken out. It stays in the history.',
}

/** What provision costs over a year, where the money comes from, and what the authority is asked for. */
export function MoneyView(props: MoneyProps) {
  const { span, spans, whole, said, sent, register, above } = props
  return (
    <div className="money">
      <PageHead
        title="Money"
        lead={
          <>
            In the {span.words} provision is planned to cost <b>{poundsWords(whole.planned)}</b>. It cost{' '}
            <b>{poundsWords(whole.toDate)}</b> to date.
          </>
        }
      >
        <ButtonLink to="/money/rates">What an hour costs</ButtonLink>
        <PrintButton />
      </PageHead>
      {!sent && said && saidWords[said] && <Notice kind="ok">{saidWords[said]}</Notice>}
      <ChooseSpan spans={spans} code={span.code} />
      <Gaps {...props} />
      {whole.planned + whole.forecast === 0 && (
        <EmptyState title={`Nothing has a cost in the ${span.words}`}>
          What each provision costs stands here once its groups have sessions, and the roles of their adults have a rate.
        </EmptyState>
      )}
      <Standing {...props} />
      <p className="money-note">
        Pupils whose planned cost is above the threshold:{' '}
        <b>
          {above} of {register}
        </b>{' '}
        on the register.
      </p>
      <AboveThreshold pupils={props.named} span={span.code} />
      {whole.planned + whole.forecast > 0 && <Parts {...props} />}
      <Budgets {...props} />
    </div>
  )
}

/** What makes the sums less than they are. */
function Gaps({ unpriced, notRecorded }: Pick<MoneyProps, 'unpriced' | 'notRecorded'>) {
  if (unpriced + notRecorded === 0) return null
  return (
    <Notice kind="warn">
      {unpriced > 0 && (
        <p>
          {unpriced} {unpriced === 1 ? 'session has' : 'sessions have'} no whole cost, since a rate is wanting.{' '}
          <Link to="/money/rates">Look which</Link>.
        </p>
      )}
      {notRecorded > 0 && (
        <p>
          {notRecorded} {notRecorded === 1 ? 'session is' : 'sessions are'} not recorded yet: “to date” and “forecast” do not
          count
          {notRecorded === 1 ? ' it' : ' them'}.
        </p>
      )}
    </Notice>
  )
}

function Standing({ whole, totals, budget, span }: MoneyProps) {
  const rows = [
    [
      'Notional SEN budget',
      budget ? poundsWords(budget.pence) : 'not recorded',
      budget && !budget.whole ? 'by days, for the days recorded' : '',
    ],
    ['Provision, forecast', poundsWords(whole.forecast), 'to date, and what is still planned'],
    ['Of it, pupils’ costs up to the threshold', poundsWords(totals.schoolShare), 'the school’s own share'],
    ['Claim', poundsWords(totals.claim), 'pupils’ costs above the threshold'],
    ['Top-up received', poundsWords(totals.received), 'by days'],
    ['Shortfall', poundsWords(totals.shortfall), 'claims that top-up does not meet'],
  ] as const
  return (
    <section className="sheet card" aria-labelledby="standing">
      <h2 id="standing">Where the money stands in the {span.words}</h2>
      <dl className="dl money-standing">
        {rows.map(([name, value, hint]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <b>{value}</b>
              {hint && <span className="muted"> {hint}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="muted">
        The funding that every pupil brings (element 1) is not counted. The notional budget is a guide and not a limit: what a
        pupil needs is never made less because of it.
      </p>
    </section>
  )
}

function Parts({ whole, bySource, byArea, byYear }: MoneyProps) {
  const named = (rows: readonly Row[], words: (key: string) => string) => rows.map((row) => ({ ...row, words: words(row.key) }))
  return (
    <section className="sheet card stack" aria-labelledby="parts">
      <h2 id="parts">What it is made of</h2>
      <SumsTable
        caption="By where the money comes from"
        first="Source"
        whole={whole}
        rows={named(bySource, (key) => fundingWords[key] ?? key)}
      />
      <SumsTable
        caption="By the main area of need of the provision"
        first="Area"
        whole={whole}
        rows={named(byArea, (key) => areaWords[key] ?? key)}
      />
      <SumsTable
        caption="By the year group that pupils are in now"
        first="Year"
        whole={whole}
        rows={named(byYear, (key) =>
          key === 'unshared' ? 'Places that nobody filled' : key === '' ? 'No year recorded' : yearGroupWords(key),
        )}
      />
    </section>
  )
}
