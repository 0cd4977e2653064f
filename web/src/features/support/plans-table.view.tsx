import { Form, Link, useNavigation } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { yearGroupWords } from '#ui/year-groups.ts'
import type { CycleState } from './standing.rules.ts'

export interface Line {
  pupilId: string
  forename: string
  surname: string
  year: string | null
  class: string | null
  newest: {
    turn: number
    state: CycleState
    reviewOn: string | null
    reviewedOn: string | null
    goOn: number
  } | null
  notReady: string | null
}

/** Everybody who can begin is chosen already: change the exceptions, then one press. */
export function PlansTable({ lines, mayRoll, ready }: { lines: readonly Line[]; mayRoll: boolean; ready: number }) {
  return (
    <Form method="post">
      <input type="hidden" name="form" value="roll" />
      <div className="scroll sheet card">
        <table className="plain-table">
          <caption className="vh">Where each plan stands</caption>
          <thead>
            <tr>
              {mayRoll && <th scope="col">Next cycle</th>}
              {['Pupil', 'Class', 'Plan', 'Goes on'].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.pupilId}>
                {mayRoll && (
                  <td>{line.notReady === null ? <Choose line={line} /> : <span className="muted">{line.notReady}</span>}</td>
                )}
                <th scope="row">
                  <Link to={`/pupils/${line.pupilId}/support`}>
                    {line.forename} {line.surname}
                  </Link>
                </th>
                <td>{[line.year && yearGroupWords(line.year), line.class].filter(Boolean).join(', ')}</td>
                <td>{planWords(line.newest)}</td>
                <td>{line.newest?.state === 'reviewed' || line.newest?.state === 'closed' ? line.newest.goOn : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {mayRoll && ready > 0 && (
        <div className="btn-row noprint">
          <Button look="fill">Begin the next cycle for all chosen</Button>
          <Rolling />
        </div>
      )}
    </Form>
  )
}

/** What is going on between the press and the answer, where scripts run; without them the browser says that it waits. */
function Rolling() {
  const chosen = useNavigation().formData?.getAll('pupils').length ?? 0
  return <p role="status">{chosen > 0 && `Beginning the next cycle for ${chosen === 1 ? 'one pupil' : `${chosen} pupils`} …`}</p>
}

function Choose({ line }: { line: Line }) {
  const id = `pupils-${line.pupilId}`
  return (
    <div className="check">
      <input type="checkbox" id={id} name="pupils" value={line.pupilId} defaultChecked={line.newest !== null} />
      <label htmlFor={id}>
        {line.newest ? 'Begin' : 'Begin the first'}
        <span className="vh">
          {' '}
          for {line.forename} {line.surname}
        </span>
      </label>
    </div>
  )
}

function planWords(newest: Line['newest']): string {
  if (!newest) return 'None yet'
  const { turn, state, reviewOn, reviewedOn } = newest
  if (state === 'draft') return `Cycle ${turn}: a draft`
  if (state === 'agreed') return `Cycle ${turn}: agreed${reviewOn ? `, review on ${dayWords(reviewOn)}` : ''}`
  if (state === 'closed') return `Cycle ${turn}: closed without a review`
  return `Cycle ${turn}: reviewed${reviewedOn ? ` on ${dayWords(reviewedOn)}` : ''}`
}
