import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { DateField, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import type { Cycle } from './support-parts.view.tsx'

/** The draft becomes the plan: agreed with whom, and when it is looked at again. */
export function AgreeForms({ cycle, today, sent }: { cycle: Cycle; today: string; sent: Sent | null }) {
  const problems = problemsIn(sent, 'agree')
  const typed = typedIn(sent, 'agree')
  return (
    <>
      <Refusal sent={sent} form="agree" words={{}} />
      <Form method="post" className="sheet card noprint">
        <h2>When it is agreed</h2>
        <input type="hidden" name="form" value="agree" />
        <input type="hidden" name="cycleId" value={cycle.cycleId} />
        <input type="hidden" name="version" value={cycle.version} />
        <TextField
          name="agreedWith"
          label="Agreed with"
          hint="The parents, the pupil, the teachers: whoever took part"
          value={typed('agreedWith')}
          problem={problemOf(problems, 'agreedWith')}
        />
        <DateField
          name="agreedOn"
          label="Agreed on"
          max={today}
          value={typed('agreedOn', today)}
          problem={problemOf(problems, 'agreedOn')}
        />
        <DateField
          name="reviewOn"
          label="Review on"
          hint="Parents are met at least three times a year (Code of Practice 6.65)."
          value={typed('reviewOn')}
          problem={problemOf(problems, 'reviewOn')}
        />
        <Button look="fill">Record that it is agreed</Button>
      </Form>
    </>
  )
}
