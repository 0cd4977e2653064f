// biome-ignore-all lint/a11y/noRedundantRoles: on a phone rows are blocks, and `display` drops the table's own roles there
import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/Fields.tsx'
import { poundsWords } from './pounds.rules.ts'
import { sentence } from './span.rules.ts'

export interface SumsShown {
  planned: number
  toDate: number
  forecast: number
}

/** A cell that says on a phone which column it belongs to. */
export function Cell({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <td className="num" role="cell">
      <span className="cell-name">{name}</span>
      {children}
    </td>
  )
}

/** Rows of costs and the whole that they add up to. */
export function SumsTable({
  caption,
  first,
  rows,
  whole,
}: {
  caption: string
  first: string
  /** `to`: where each step to the costs of a row is shown. */
  rows: readonly { key: string; words: string; cost: SumsShown; to?: string }[]
  whole: SumsShown
}) {
  const cells = (cost: SumsShown) => (
    <>
      <Cell name="Planned">{poundsWords(cost.planned)}</Cell>
      <Cell name="To date">{poundsWords(cost.toDate)}</Cell>
      <Cell name="Forecast">{poundsWords(cost.forecast)}</Cell>
    </>
  )
  return (
    <table className="money-table" role="table">
      <caption>{caption}</caption>
      <thead>
        <tr role="row">
          <th scope="col">{first}</th>
          {['Planned', 'To date', 'Forecast'].map((head) => (
            <th key={head} scope="col" className="num">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, words, cost, to }) => (
          <tr key={key} role="row">
            <th scope="row" role="rowheader">
              {words}
              {to && (
                <Link className="touch small noprint worked-out-link" to={to}>
                  How this is worked out<span className="vh">: {words}</span>
                </Link>
              )}
            </th>
            {cells(cost)}
          </tr>
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <th scope="row" role="rowheader">
            All together
          </th>
          {cells(whole)}
        </tr>
      </tfoot>
    </table>
  )
}

/** Which year is counted. The page comes again with it. */
export function ChooseSpan({ spans, code }: { spans: readonly { code: string; words: string }[]; code: string }) {
  return (
    <Form method="get" className="filter-row noprint">
      <SelectField
        name="span"
        label="Year"
        value={code}
        choices={spans.map((span) => ({ value: span.code, words: sentence(span.words) }))}
      />
      <Button>Show</Button>
    </Form>
  )
}

const share = (pence: number, most: number): string => `${Math.round((pence / Math.max(1, most)) * 1000) / 10}%`

/** A cost as a bar, to date and still planned, with a tick at the threshold. All bars of a page have one scale. */
export function ThresholdBar({
  says,
  toDate,
  forecast,
  threshold,
  most,
}: {
  says: string
  toDate: number
  forecast: number
  threshold: number
  most: number
}) {
  return (
    <svg className="threshold-bar" width="100%" height="26" role="img" aria-label={says}>
      <rect x="0" y="5" width="100%" height="16" rx="3" fill="#EFE8DA" />
      <rect x="0" y="5" width={share(forecast, most)} height="16" rx="3" fill="#B4D3CC" stroke="#1B6B6C" />
      <rect x="0" y="5" width={share(toDate, most)} height="16" rx="3" fill="#1B6B6C" />
      <line x1={share(threshold, most)} x2={share(threshold, most)} y1="0" y2="26" stroke="#1B2A2B" strokeWidth="3" />
    </svg>
  )
}

export function BarKey() {
  return (
    <p className="bar-key">
      <span>
        <svg width="14" height="14" aria-hidden="true">
          <rect width="14" height="14" rx="3" fill="#1B6B6C" />
        </svg>
        to date
      </span>
      <span>
        <svg width="14" height="14" aria-hidden="true">
          <rect x="0.5" y="0.5" width="13" height="13" rx="3" fill="#B4D3CC" stroke="#1B6B6C" />
        </svg>
        still planned
      </span>
      <span>
        <svg width="14" height="14" aria-hidden="true">
          <line x1="7" x2="7" y1="0" y2="14" stroke="#1B2A2B" strokeWidth="3" />
        </svg>
        threshold
      </span>
    </p>
  )
}
