import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { type BadgeState, StateBadge } from '#ui/StateBadge.tsx'

export interface ShownRow {
  row: number
  line: number | null
  name: string
  fate: string
  pupilId: string | null
  decision: string | null
  changes: readonly string[]
  candidates: readonly { id: string; name: string }[]
}

const looks: Record<string, { state: BadgeState; words: string }> = {
  new: { state: 'running', words: 'New' },
  changed: { state: 'due-soon', words: 'Changed' },
  same: { state: 'met', words: 'Same' },
  left: { state: 'late-exception-claimed', words: 'Left school' },
  'needs-decision': { state: 'cannot-tell', words: 'Needs you' },
  refused: { state: 'does-not-apply', words: 'Refused' },
}

function Decision({ row }: { row: ShownRow }) {
  const choices = [
    ...row.candidates.map((one) => ({ value: one.id, words: `The same as ${one.name}` })),
    { value: 'new', words: 'Somebody new' },
    { value: 'leave-out', words: 'Leave out' },
  ]
  return (
    <fieldset>
      <legend>Who is this?</legend>
      {choices.map((choice) => (
        <div className="check" key={choice.value}>
          <input
            type="radio"
            id={`row-${row.row}-${choice.value}`}
            name={`row-${row.row}`}
            value={choice.value}
            defaultChecked={row.decision === choice.value}
          />
          <label htmlFor={`row-${row.row}-${choice.value}`}>{choice.words}</label>
        </div>
      ))}
    </fieldset>
  )
}

/** The rows of a file, a page at a time. */
export function ImportRows({
  rows,
  fate,
  page,
  more,
  deciding,
}: {
  rows: readonly ShownRow[]
  fate: string | null
  page: number
  more: boolean
  deciding: boolean
}) {
  const asks = deciding && rows.some((row) => row.fate === 'needs-decision')
  const to = (next: number) => `?${new URLSearchParams([...(fate ? [['fate', fate]] : []), ['page', String(next)]])}`
  return (
    <Card
      title={fate ? `Rows: ${looks[fate]?.words.toLowerCase() ?? fate}` : 'Rows'}
      aside={fate ? <Link to="?">All rows</Link> : undefined}
    >
      {rows.length === 0 && <p>No rows here.</p>}
      <Form method="post">
        <table className="plain-table block">
          <caption className="vh">Rows of the file</caption>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Name</th>
              <th scope="col">Becomes</th>
              <th scope="col">What would change</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.row}>
                <td>{row.line ?? row.row}</td>
                <th scope="row">{row.pupilId ? <Link to={`/pupils/${row.pupilId}`}>{row.name}</Link> : row.name}</th>
                <td>
                  <StateBadge state={looks[row.fate]?.state ?? 'does-not-apply'} words={looks[row.fate]?.words ?? row.fate} />
                </td>
                <td>{deciding && row.fate === 'needs-decision' ? <Decision row={row} /> : row.changes.join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {asks && (
          <div className="btn-row">
            <Button name="do" value="decide">
              Keep these answers and check again
            </Button>
          </div>
        )}
      </Form>
      <p className="pager">
        {page > 1 && <Link to={to(page - 1)}>Before</Link>}
        {more && <Link to={to(page + 1)}>Next</Link>}
      </p>
    </Card>
  )
}
