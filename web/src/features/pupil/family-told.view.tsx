import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { dayWords } from '#ui/dates.ts'
import { DateField, SelectField, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { FormHead, TakeOut } from './form-parts.view.tsx'
import { type ToldAbout, toldAbouts } from './record.form.ts'
import { toldWords } from './words.rules.ts'

export interface FamilyToldProps {
  about: { pupilId: string; forename: string; surname: string }
  told: readonly { familyToldId: string; about: ToldAbout; toldOn: string; how: string; who: string | null }[]
  today: string
  sent: Sent | null
}

export function FamilyToldView({ about, told, today, sent }: FamilyToldProps) {
  const problems = problemsIn(sent, 'told')
  const typed = typedIn(sent, 'told')
  return (
    <div className="narrow">
      <FormHead about={about} title="The family was told">
        When special educational provision starts, the school tells the parent (Children and Families Act 2014, section 68). That
        it changed or ended is recorded too; it does not count for that duty.
      </FormHead>
      <Refusal sent={sent} form="told" words={{}} />
      <Refusal sent={sent} form="withdraw" words={{}} />
      <Form method="post">
        <input type="hidden" name="form" value="told" />
        <SelectField
          name="about"
          label="What they were told"
          value={typed('about', 'joined')}
          choices={toldAbouts.map((value) => ({ value, words: `That ${toldWords[value]}` }))}
        />
        <DateField name="toldOn" label="Told on" max={today} value={typed('toldOn')} problem={problemOf(problems, 'toldOn')} />
        <TextField
          name="how"
          label="How"
          hint="For example: letter, phone call, meeting"
          value={typed('how')}
          problem={problemOf(problems, 'how')}
        />
        <TextField name="who" label="Who was told" value={typed('who')} problem={problemOf(problems, 'who')} />
        <div className="btn-row">
          <Button look="fill">Save</Button>
          <Link to={`/pupils/${about.pupilId}`}>Cancel</Link>
        </div>
      </Form>
      {told.length > 0 && (
        <Card title="Recorded">
          <ul className="list">
            {told.map((one) => (
              <li key={one.familyToldId}>
                {dayWords(one.toldOn)}, that {toldWords[one.about]}: {one.how}
                {one.who && `, ${one.who}`}
                <TakeOut factId={one.familyToldId} about={dayWords(one.toldOn)}>
                  Entered by mistake: take out
                </TakeOut>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  )
}
