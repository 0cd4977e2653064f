import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { DateField, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'

interface ShareProps {
  meeting: { version: number; sharedOn: string | null; sharedHow: string | null }
  may: boolean
  today: string
  sent: Sent | null
}

/** That the parents have the record: the PDF or the Word file above, by whatever way suits them. */
export function Share({ meeting, may, today, sent }: ShareProps) {
  const problems = problemsIn(sent, 'share')
  const typed = typedIn(sent, 'share')
  return (
    <section className="sheet card" aria-labelledby="shared">
      <h2 id="shared">The record for the parents</h2>
      {meeting.sharedOn && (
        <p>
          Shared on {dayWords(meeting.sharedOn)}
          {meeting.sharedHow && `, ${meeting.sharedHow}`}.
        </p>
      )}
      {!meeting.sharedOn && may && (
        <Form method="post" className="noprint">
          <Refusal sent={sent} form="share" words={{}} />
          <input type="hidden" name="form" value="share" />
          <input type="hidden" name="version" value={meeting.version} />
          <DateField
            name="sharedOn"
            label="Shared on"
            max={today}
            value={typed('sharedOn', today)}
            problem={problemOf(problems, 'sharedOn')}
          />
          <TextField
            name="sharedHow"
            label="How"
            hint="On paper, by email, in person"
            value={typed('sharedHow')}
            problem={problemOf(problems, 'sharedHow')}
          />
          <div className="btn-row">
            <Button>Record that they have it</Button>
          </div>
        </Form>
      )}
      {!meeting.sharedOn && !may && <p className="muted">Not shared yet.</p>}
    </section>
  )
}
