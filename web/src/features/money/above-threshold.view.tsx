// biome-ignore-all lint/a11y/noRedundantRoles: on a phone rows are blocks, and `display` drops the table's own roles there
import { Link } from 'react-router'
import { BarKey, Cell, ThresholdBar } from './money-parts.view.tsx'
import { poundsWords } from './pounds.rules.ts'

export interface PupilShown {
  pupilId: string
  surname: string
  forename: string
  class: string | null
  planned: number
  toDate: number
  forecast: number
  threshold: number
  claim: number
  received: number
  shortfall: number
}

/** Pupils whose costs are above the threshold, in the order of their names: a bar each, and the same facts as a table. */
export function AboveThreshold({ pupils, span }: { pupils: readonly PupilShown[]; span: string }) {
  if (pupils.length === 0) return null
  const most = Math.max(...pupils.flatMap(({ planned, forecast, threshold }) => [planned, forecast, threshold * 1.1]))
  return (
    <section className="sheet card" aria-labelledby="above">
      <h2 id="above">Pupils whose cost is above the threshold</h2>
      <p className="muted">In the order of their names. The threshold is by the days that a pupil is at the school.</p>
      <BarKey />
      <ul className="threshold-bars">
        {pupils.map((pupil) => (
          <li key={pupil.pupilId}>
            <Link to={`/pupils/${pupil.pupilId}/money?span=${span}`}>
              {pupil.surname}, {pupil.forename}
            </Link>
            <ThresholdBar
              {...pupil}
              most={most}
              says={`${pupil.forename} ${pupil.surname}: ${poundsWords(pupil.toDate)} to date, forecast ${poundsWords(pupil.forecast)}, threshold ${poundsWords(pupil.threshold)}`}
            />
            <span className="num">{poundsWords(pupil.forecast)}</span>
          </li>
        ))}
      </ul>
      <details className="alt">
        <summary className="more">Same facts as a table</summary>
        <Table pupils={pupils} />
      </details>
    </section>
  )
}

const heads = ['Planned', 'To date', 'Forecast', 'Threshold', 'Claim', 'Received', 'Shortfall'] as const

function Table({ pupils }: { pupils: readonly PupilShown[] }) {
  return (
    <table className="money-table" role="table">
      <caption className="vh">Costs against the threshold</caption>
      <thead>
        <tr role="row">
          <th scope="col">Pupil</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="num">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {pupils.map((pupil) => {
          const { planned, toDate, forecast, threshold, claim, received, shortfall } = pupil
          return (
            <tr key={pupil.pupilId} role="row">
              <th scope="row" role="rowheader">
                {pupil.surname}, {pupil.forename} <span className="muted">{pupil.class}</span>
              </th>
              {[planned, toDate, forecast, threshold, claim, received, shortfall].map((pence, at) => (
                <Cell key={heads[at]} name={heads[at] ?? ''}>
                  {poundsWords(pence)}
                </Cell>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
