import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { Refusal, type Sent } from '#ui/SentForm.tsx'
import './progress.css'

export interface DropProps {
  drop: { name: string; takenOn: string; fileName: string }
  columns: readonly { header: string; sample: readonly string[]; kind: string }[]
  rows: number
  pupils: number
  values: number
  problems: readonly { line: number; says: string }[]
  sent: Sent | null
}

const kindWords = [
  ['attainment', 'Attainment'],
  ['attendance', 'Attendance, in per cent'],
  ['', 'Leave out'],
] as const

const mostShown = 200

/** Before anything is kept: what each column is, and what becomes of each line. */
export function DropView({ drop, columns, rows, pupils, values, problems, sent }: DropProps) {
  return (
    <div className="narrow">
      <PageHead
        eyebrow={drop.fileName}
        title={drop.name}
        lead={`Judged or measured on ${dayWords(drop.takenOn)}. Nothing is kept yet.`}
      />
      <Refusal sent={sent} form="keep" words={{}} />
      <section className="sheet card" aria-labelledby="columns">
        <h2 id="columns">What each column is</h2>
        <Form method="get" id="columns-form">
          <table className="plain-table block">
            <caption className="vh">Columns of the file</caption>
            <thead>
              <tr>
                <th scope="col">Column</th>
                <th scope="col">First values</th>
                <th scope="col">What it is</th>
              </tr>
            </thead>
            <tbody>
              {columns.map(({ header, sample, kind }, at) => (
                <tr key={`${header}-${kind}`}>
                  <th scope="row">{header}</th>
                  <td className="muted">{sample.join(' · ') || 'empty'}</td>
                  <td>
                    <input type="hidden" name="header" value={header} />
                    <label className="vh" htmlFor={`kind-${at}`}>
                      What {header} is
                    </label>
                    <span className="sel">
                      <select id={`kind-${at}`} name="kind" defaultValue={kind}>
                        {kindWords.map(([value, words]) => (
                          <option key={value} value={value}>
                            {words}
                          </option>
                        ))}
                      </select>
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Button>Look again</Button>
        </Form>
      </section>
      <section className="sheet card" aria-labelledby="becomes">
        <h2 id="becomes">What would be kept</h2>
        <p>
          {values} marks of {pupils} pupils, from {rows} lines.
        </p>
        {problems.length > 0 && (
          <>
            <h3>Left out ({problems.length})</h3>
            <ul className="drop-problems">
              {problems.slice(0, mostShown).map(({ line, says }) => (
                <li key={`${line} ${says}`}>
                  <b>Line {line}:</b> {says}
                </li>
              ))}
            </ul>
            {problems.length > mostShown && <p>And {problems.length - mostShown} more.</p>}
          </>
        )}
        <Form method="post">
          {columns.map(({ header, kind }) => (
            <span key={header} hidden>
              <input type="hidden" name="header" value={header} />
              <input type="hidden" name="kind" value={kind} />
            </span>
          ))}
          <Button look="fill">Keep these marks</Button>
        </Form>
      </section>
    </div>
  )
}
