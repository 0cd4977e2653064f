import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { FormHead, TakeOut } from './form-parts.view.tsx'

export interface ChangeStrengthsProps {
  about: { pupilId: string; forename: string; surname: string }
  strengths: readonly { strengthId: string; says: string; by: string | null }[]
  said: string | null
  sent: Sent | null
}

export function ChangeStrengthsView({ about, strengths, said, sent }: ChangeStrengthsProps) {
  const problems = problemsIn(sent, 'add')
  return (
    <div className="narrow">
      <FormHead about={about} title={`What ${about.forename} is good at`} said={sent ? null : said}>
        Strengths come first on every page about {about.forename}.
      </FormHead>
      <Refusal sent={sent} form="add" words={{}} />
      <Refusal sent={sent} form="withdraw" words={{}} />
      {strengths.length > 0 && (
        <Card title="Recorded">
          <ul className="list">
            {strengths.map((strength) => (
              <li key={strength.strengthId}>
                {strength.says} {strength.by && <span className="muted">{strength.by}</span>}
                <TakeOut factId={strength.strengthId} about={strength.says}>
                  Take out
                </TakeOut>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {/* The key empties the field once what was typed is in the list. */}
      <Form method="post" key={strengths.length}>
        <input type="hidden" name="form" value="add" />
        <TextField
          name="says"
          label="Something they are good at"
          hint="In a few words: remembers maps and football facts"
          maxLength={300}
          value={typedIn(sent, 'add')('says')}
          problem={problemOf(problems, 'says')}
        />
        <div className="btn-row">
          <Button look="fill">Add this strength</Button>
          <Link to={`/pupils/${about.pupilId}`}>Back to {about.forename}</Link>
        </div>
      </Form>
    </div>
  )
}
