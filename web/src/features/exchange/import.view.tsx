import { Form, Link } from 'react-router'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { FormErrors } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Steps } from '#ui/Steps.tsx'
import { fieldWords, formatWords } from './field-words.rules.ts'
import { ImportRows, type ShownRow } from './import-rows.view.tsx'
import { importSteps } from './steps.rules.ts'

interface Props {
  batchId: string
  fileName: string
  format: string
  state: 'uploaded' | 'checked' | 'done' | 'undone' | 'refused'
  rowCount: number
  counts: readonly { fate: string; count: number; one: string; means: string }[]
  rows: readonly ShownRow[]
  fate: string | null
  page: number
  more: boolean
  toBring: number
  problems: readonly {
    line: number | null
    field: string | null
    rule: string
    found: string | null
    says: string
    severity: string
  }[]
  problemCount: number
  ask: boolean
  refused: readonly { field: string; says: string }[]
}

export function ImportView(props: Props) {
  const { batchId, fileName, format, state, rowCount, counts, problems, problemCount, refused } = props
  return (
    <>
      <PageHead
        eyebrow={`${fileName}, read as ${formatWords(format)}, ${rowCount} ${rowCount === 1 ? 'row' : 'rows'}`}
        title={titleOf(props)}
      />
      {state !== 'done' && state !== 'undone' && <Steps steps={importSteps} at={2} />}
      <FormErrors problems={refused} />
      {state === 'done' && (
        <Notice kind="ok">Brought in, all of it together. The file itself is no longer kept; this receipt is.</Notice>
      )}
      {state === 'undone' && (
        <Notice>Undone: what this file brought in was taken back, and what it changed stands as before.</Notice>
      )}
      {state === 'refused' && (
        <Notice kind="warn">
          This file cannot be brought in as it is. Nothing was changed. The problems below say what to do.
        </Notice>
      )}
      <Actions {...props} />
      <Card title="What each row becomes">
        <ul className="list">
          {counts.map((one) => (
            <li key={one.fate}>
              {one.count === 0 ? (
                <span className="muted">0 {one.one.toLowerCase()}</span>
              ) : (
                <Link to={`?fate=${one.fate}`} aria-current={props.fate === one.fate ? 'true' : undefined}>
                  <b>{one.count}</b> {one.one.toLowerCase()}
                </Link>
              )}{' '}
              <span className="muted">{one.means}</span>
            </li>
          ))}
        </ul>
      </Card>
      {problemCount > 0 && <Problems batchId={batchId} problems={problems} count={problemCount} />}
      <ImportRows rows={props.rows} fate={props.fate} page={props.page} more={props.more} deciding={state === 'checked'} />
    </>
  )
}

function titleOf({ state, toBring, counts }: Props): string {
  const waiting = counts.find((one) => one.fate === 'needs-decision')?.count ?? 0
  if (state === 'done') return 'Receipt'
  if (state === 'undone') return 'Undone'
  if (state === 'refused') return 'This file cannot be brought in yet'
  if (toBring === 0) return waiting > 0 ? `${waiting} rows need you` : 'Nothing to bring in: nothing differs'
  return toBring === 1 ? 'One pupil would be added or changed' : `${toBring} pupils would be added or changed`
}

function Actions({ state, toBring, ask, batchId }: Props) {
  if (state === 'done' && ask) {
    return (
      <Form method="post" className="notice notice-warn">
        <div>
          <p>Undo this whole file? Pupils it added go, and what it changed stands as before. Nothing else is touched.</p>
          <div className="btn-row">
            <Button look="fill" name="do" value="undo">
              Undo the file
            </Button>
            <ButtonLink to={`/imports/${batchId}`}>Keep it</ButtonLink>
          </div>
        </div>
      </Form>
    )
  }
  if (state === 'done') {
    return (
      <div className="btn-row">
        <ButtonLink to="/register" look="fill">
          Open the SEN register
        </ButtonLink>
        <ButtonLink to="?ask=undo">Undo this file</ButtonLink>
      </div>
    )
  }
  if (state === 'undone') return null
  return (
    <Form method="post" className="btn-row">
      {state === 'checked' && toBring > 0 && (
        <Button look="fill" name="do" value="bring-in">
          Bring in {toBring} {toBring === 1 ? 'pupil' : 'pupils'}
        </Button>
      )}
      <Button name="do" value="check">
        Check again
      </Button>
      <span className="muted">Nothing has changed yet. Bringing in is all or nothing.</span>
    </Form>
  )
}

function Problems({ batchId, problems, count }: { batchId: string; problems: Props['problems']; count: number }) {
  return (
    <Card
      title={`${count} ${count === 1 ? 'problem' : 'problems'} in the file`}
      aside={<a href={`/imports/${batchId}/problems`}>All of them as CSV</a>}
    >
      <table className="plain-table block">
        <caption className="vh">Problems</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Field</th>
            <th scope="col">Found</th>
            <th scope="col">What to do</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: problems never move
            <tr key={index}>
              <td>{problem.line ?? 'whole file'}</td>
              <td>{problem.field && fieldWords(problem.field)}</td>
              <td>{problem.found}</td>
              <td>
                {problem.severity === 'warning' && <span className="muted">Only a warning. </span>}
                {problem.says}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
