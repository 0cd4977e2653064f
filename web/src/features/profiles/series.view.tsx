import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { DateField, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'

export interface SeriesProps {
  series: readonly { seriesId: string; name: string; applyBy: string }[]
  today: string
  said: string | null
  sent: Sent | null
}

/** By when access arrangements are asked for, series by series. */
export function SeriesView({ series, today, said, sent }: SeriesProps) {
  const problems = problemsIn(sent, 'add')
  const typed = typedIn(sent, 'add')
  return (
    <div className="narrow">
      <PageHead
        title="Exam series"
        lead="Exam boards set the days by which access arrangements are asked for, and change them. Enter those that your board gives; they stand beside each pupil’s arrangements."
      />
      {!sent && said && <Notice kind="ok">{said === 'added' ? 'The series is kept.' : 'The series is taken out.'}</Notice>}
      <Refusal sent={sent} form="withdraw" words={{}} />
      {series.length === 0 && <EmptyState title="No series yet">Each stands here with its day.</EmptyState>}
      {series.length > 0 && (
        <ul className="list sheet card">
          {series.map(({ seriesId, name, applyBy }) => (
            <li key={seriesId}>
              <b>{name}</b>: apply by {dayWords(applyBy)}
              {applyBy < today && ' (past)'}
              <Form method="post">
                <input type="hidden" name="form" value="withdraw" />
                <input type="hidden" name="seriesId" value={seriesId} />
                <Button small look="plain">
                  Take out<span className="vh">: {name}</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form method="post" className="sheet card" key={series.length}>
        <h2>Add a series</h2>
        <Refusal sent={sent} form="add" words={{}} />
        <input type="hidden" name="form" value="add" />
        <TextField
          name="name"
          label="Series"
          hint="Such as GCSE, summer 2027."
          value={typed('name')}
          problem={problemOf(problems, 'name')}
        />
        <DateField name="applyBy" label="Apply by" value={typed('applyBy')} problem={problemOf(problems, 'applyBy')} />
        <Button look="fill">Keep it</Button>
      </Form>
    </div>
  )
}
