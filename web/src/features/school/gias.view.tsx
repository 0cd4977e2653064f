import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { FileField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { FactsFields } from './facts-fields.view.tsx'
import { FormTop, fieldOf, type Sent } from './form-parts.view.tsx'

interface Looked {
  lines: readonly { what: string; file: string; recorded: string }[]
  warnings: readonly string[]
  seen: string
  suggested: Readonly<Record<string, string>>
  authorities: string | null
}

export interface GiasProps {
  urn: string
  today: string
  looked: Looked | null
  sent: Sent | null
}

export function GiasView({ urn, today, looked, sent }: GiasProps) {
  return (
    <div className="narrow">
      <FormTop
        title="Look the school up"
        lead="In the file of Get Information about Schools. You see what it says beside what is recorded; nothing changes until you keep it."
        sent={sent}
        words={{}}
      />
      {looked && <Found looked={looked} today={today} />}
      <Form method="post" encType="multipart/form-data" className="sheet card" reloadDocument>
        <FileField
          name="file"
          label="CSV file of Get Information about Schools"
          accept=".csv,.txt"
          hint={`"All establishment data" (edubasealldata), with its headings and the line of the URN ${urn}. Here at most 50 MB: if yours is larger, keep only the headings and your school’s line, or ask whoever runs Waymark to use: waymark school-from-gias --school ${urn} --file FILE`}
          problem={problemOf(sent?.problems ?? [], 'file')}
        />
        <Button look={looked ? 'default' : 'fill'}>Look in this file</Button>
      </Form>
    </div>
  )
}

function Found({ looked, today }: { looked: Looked; today: string }) {
  return (
    <>
      {looked.warnings.length > 0 && (
        <Notice kind="warn">
          <ul>
            {looked.warnings.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Card title="What the file says">
        <table className="plain-table block">
          <caption className="vh">What the file says beside what is recorded</caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">In the file</th>
              <th scope="col">Recorded</th>
            </tr>
          </thead>
          <tbody>
            {looked.lines.map((line) => (
              <tr key={line.what}>
                <th scope="row">{line.what}</th>
                <td>{line.file}</td>
                <td>{line.recorded}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {looked.authorities && <Link to={looked.authorities}>Use the file’s local authority</Link>}
      </Card>
      <Form method="post" action="/school/facts" className="sheet card">
        <h2>Keep what the file says</h2>
        <input type="hidden" name="seen" value={looked.seen} />
        <FactsFields of={fieldOf(null, looked.suggested)} today={today} />
        <Button look="fill">Keep this</Button>
      </Form>
    </>
  )
}
