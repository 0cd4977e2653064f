// biome-ignore-all lint/a11y/noRedundantRoles: on a phone rows are blocks, and `display` drops the table's own roles there
import { Link } from 'react-router'
import { Card } from '#ui/Card.tsx'
import { dayWords } from '#ui/dates.ts'
import { LetterTag } from '#ui/LetterTag.tsx'
import type { Status } from './record.form.ts'
import { statusWords } from './words.rules.ts'

export interface PupilHistoryProps {
  statuses: readonly {
    senStatusId: string
    status: Status
    startsOn: string
    reason: string | null
    nextStep: string | null
    recordedOn: string
    recordedBy: string | null
    broughtIn: boolean
    withdrawnOn: string | null
    replacedBy: string | null
  }[]
  mayKeepRecord: boolean
}

/** Every status ever recorded, corrected ones too: nothing is overwritten. */
export function PupilHistory({ statuses, mayKeepRecord }: PupilHistoryProps) {
  if (statuses.length === 0) return null
  return (
    <Card title="Status history" id="history">
      <div className="scroll">
        <table className="plain-table history" role="table">
          <caption className="vh">Every status recorded, newest first, with corrections</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col">Status</th>
              <th scope="col">From</th>
              <th scope="col">Reason and what happens next</th>
              <th scope="col">Recorded</th>
              {mayKeepRecord && (
                <th scope="col">
                  <span className="vh">Correct</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {statuses.map((fact) => (
              <tr role="row" key={fact.senStatusId}>
                <th scope="row" role="rowheader">
                  <LetterTag letter={fact.status} words={statusWords[fact.status]} />
                </th>
                <td role="cell">{fact.withdrawnOn ? <del>{dayWords(fact.startsOn)}</del> : dayWords(fact.startsOn)}</td>
                <td role="cell">
                  {fact.reason}
                  {fact.nextStep && <p>Next: {fact.nextStep}</p>}
                  {fact.withdrawnOn && (
                    <p className="muted">
                      {fact.replacedBy ? 'Corrected' : 'Taken out'} on {dayWords(fact.withdrawnOn)}
                    </p>
                  )}
                </td>
                <td role="cell">
                  {dayWords(fact.recordedOn)}
                  {fact.broughtIn ? ', with an import' : fact.recordedBy && `, ${fact.recordedBy}`}
                </td>
                {mayKeepRecord && (
                  <td role="cell" className="noprint">
                    {!fact.withdrawnOn && (
                      <Link to={`status?correct=${fact.senStatusId}`}>
                        Correct
                        <span className="vh">
                          {' '}
                          {statusWords[fact.status]} from {dayWords(fact.startsOn)}
                        </span>
                      </Link>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
