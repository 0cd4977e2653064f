import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { SelectField, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { FormHead } from './form-parts.view.tsx'

export interface DetailsProps {
  about: {
    pupilId: string
    forename: string
    surname: string
    version: number
    keyWorkerId: string | null
    preferredForename: string | null
    preferredSurname: string | null
    class: string | null
  }
  people: readonly { staffId: string; name: string }[]
  sent: Sent | null
}

const words = {
  keyWorkerId: 'Key worker',
  preferredForename: 'Preferred forename',
  preferredSurname: 'Preferred surname',
  registrationGroup: 'Registration group',
}

export function DetailsView({ about, people, sent }: DetailsProps) {
  const problems = problemsIn(sent, 'details')
  const typed = typedIn(sent, 'details')
  const field = (name: string, recorded: string | null) => ({
    name,
    value: typed(name, recorded),
    problem: problemOf(problems, name),
  })
  return (
    <div className="narrow">
      <FormHead about={about} title="Change details">
        Everything else comes from the school’s own system with the next import.
      </FormHead>
      <Refusal sent={sent} form="details" words={words} />
      <Form method="post">
        <input type="hidden" name="form" value="details" />
        <input type="hidden" name="version" value={about.version} />
        <SelectField
          label="Key worker"
          hint="Sees this pupil’s record, whatever they teach"
          choices={[{ value: '', words: 'Nobody yet' }, ...people.map((one) => ({ value: one.staffId, words: one.name }))]}
          {...field('keyWorkerId', about.keyWorkerId)}
        />
        <TextField
          label="Preferred forename"
          hint="If not the one in the school’s system"
          {...field('preferredForename', about.preferredForename)}
        />
        <TextField label="Preferred surname" {...field('preferredSurname', about.preferredSurname)} />
        <TextField label="Registration group" {...field('registrationGroup', about.class)} />
        <div className="btn-row">
          <Button look="fill">Save these details</Button>
          <Link to={`/pupils/${about.pupilId}`}>Cancel</Link>
        </div>
      </Form>
    </div>
  )
}
