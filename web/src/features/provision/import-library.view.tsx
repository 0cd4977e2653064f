import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { FileField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { problemsIn, Refusal, type Sent } from '#ui/SentForm.tsx'
import { StateBadge } from '#ui/StateBadge.tsx'
import './library.css'

export interface ImportLibraryProps {
  lines: readonly { line: number; name: string; fate: 'add' | 'stands' | 'wrong'; says: string }[] | null
  file: { fileName: string; content: string } | null
  sent: Sent | null
}

/** A library of another school, or one that was worked on in a spreadsheet: looked at first, then brought in whole. */
export function ImportLibraryView({ lines, file, sent }: ImportLibraryProps) {
  const problems = problemsIn(sent, 'check')
  return (
    <div className="narrow">
      <PageHead
        eyebrow={<Link to="/provision/library">Library of provision</Link>}
        title="Bring provisions in"
        lead="A file that another school saved from its library, or your own after work in a spreadsheet. You see what becomes of each line first."
      />
      <Refusal sent={sent} form="check" words={{}} />
      {lines && file && <Looked lines={lines} file={file} />}
      <Form method="post" encType="multipart/form-data" className="sheet card provision-form">
        <input type="hidden" name="form" value="check" />
        <FileField
          name="file"
          label={lines ? 'Another file' : 'File'}
          hint="CSV or Excel, with the headings of a saved library. Only Name, Wave and Areas of need have to be filled in."
          accept=".csv,.xlsx,text/csv"
          problem={problemOf(problems, 'file')}
        />
        <div className="btn-row">
          <Button look={lines ? 'default' : 'fill'}>Look at it first</Button>
        </div>
      </Form>
    </div>
  )
}

function Looked({
  lines,
  file,
}: {
  lines: NonNullable<ImportLibraryProps['lines']>
  file: NonNullable<ImportLibraryProps['file']>
}) {
  const count = (fate: string) => lines.filter((one) => one.fate === fate).length
  const [add, wrong] = [count('add'), count('wrong')]
  const order = { wrong: 0, add: 1, stands: 2 } as const
  return (
    <section className="sheet card" aria-labelledby="looked">
      <h2 id="looked">What becomes of each line</h2>
      <Notice kind={wrong > 0 ? 'warn' : 'info'}>
        {`${add} to add, ${count('stands')} left as they are, ${wrong} to put right. `}
        {wrong > 0 && 'Put these right in the file and look at it again: nothing is brought in until all lines are right.'}
        {wrong === 0 && add === 0 && 'There is nothing to bring in.'}
      </Notice>
      <ul className="list">
        {lines
          .toSorted((a, b) => order[a.fate] - order[b.fate] || a.line - b.line)
          .map(({ line, name, fate, says }) => (
            <li key={line}>
              <b>{name || 'No name'}</b> <span className="muted">line {line}</span>
              <p className="small">
                {fate === 'wrong' && <StateBadge state="late" words="To put right" />} {says}
              </p>
            </li>
          ))}
      </ul>
      {wrong === 0 && add > 0 && (
        <Form method="post" className="btn-row">
          <input type="hidden" name="form" value="bring-in" />
          <input type="hidden" name="fileName" value={file.fileName} />
          <input type="hidden" name="content" value={file.content} />
          <Button look="fill">{add === 1 ? 'Bring it in' : `Bring in ${add}`}</Button>
        </Form>
      )}
    </section>
  )
}
