import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { DateField, FileField, TextArea, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'

export function BringIn({ today, sent }: { today: string; sent: Sent | null }) {
  const problems = problemsIn(sent, 'upload')
  const typed = typedIn(sent, 'upload')
  return (
    <Form method="post" encType="multipart/form-data" className="sheet card noprint">
      <h2>Bring in a file of marks</h2>
      <Refusal sent={sent} form="upload" words={{}} />
      <input type="hidden" name="form" value="upload" />
      <TextField
        name="name"
        label="Name"
        hint="Such as Autumn 2026."
        value={typed('name')}
        problem={problemOf(problems, 'name')}
      />
      <DateField
        name="takenOn"
        label="Judged or measured on"
        max={today}
        value={typed('takenOn')}
        problem={problemOf(problems, 'takenOn')}
      />
      <FileField
        name="file"
        label="File"
        accept=".csv,.xlsx,.txt"
        hint="CSV or Excel, a line for each pupil: UPN (or name and date of birth), and a column for each subject or for attendance."
        problem={problemOf(problems, 'file')}
      />
      <Button look="fill">Look at this file</Button>
      <p className="hint also">Nothing is kept about a pupil yet: next you see what it would give.</p>
    </Form>
  )
}

export function SetScale({
  scale,
  sent,
}: {
  scale: { grades: readonly string[]; expectedAYear: number } | null
  sent: Sent | null
}) {
  const problems = problemsIn(sent, 'scale')
  const typed = typedIn(sent, 'scale')
  return (
    <details className="noprint" open={!scale || problems.length > 0}>
      <summary className="more">The school’s scale</summary>
      <Refusal sent={sent} form="scale" words={{}} />
      <Form method="post" className="sheet card">
        <input type="hidden" name="form" value="scale" />
        <TextArea
          name="grades"
          label="Grades, lowest first"
          hint="With commas between, such as WTS, EXS, GDS or 1-, 1, 1+, 2-. Leave it empty where marks are numbers. Files that are kept already stay as they were read."
          value={typed('grades', scale?.grades.join(', '))}
          problem={problemOf(problems, 'grades')}
        />
        <TextField
          name="expectedAYear"
          label="Expected in a year"
          hint="How many steps of the scale, or points, a pupil is expected to come on from one year to the next."
          inputMode="decimal"
          value={typed('expectedAYear', scale ? String(scale.expectedAYear) : '')}
          problem={problemOf(problems, 'expectedAYear')}
        />
        <Button>Keep the scale</Button>
      </Form>
    </details>
  )
}
