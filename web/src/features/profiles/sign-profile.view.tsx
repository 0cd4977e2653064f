import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { DateField, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'

/** From its signature on, a version stands. */
export function SignProfile({
  draft,
  newVersion,
  today,
  sent,
}: {
  draft: { version: number }
  newVersion: boolean
  today: string
  sent: Sent | null
}) {
  const problems = problemsIn(sent, 'sign')
  const typed = typedIn(sent, 'sign')
  const of = (name: string) => ({ name, value: typed(name), problem: problemOf(problems, name) })
  return (
    <Form method="post" className="sheet card noprint">
      <h2>{newVersion ? 'Sign the new version' : 'Sign it'}</h2>
      <Refusal sent={sent} form="sign" words={{}} />
      <input type="hidden" name="form" value="sign" />
      <input type="hidden" name="version" value={draft.version} />
      <TextField {...of('signedBy')} label="Signed for the school by" />
      <TextField
        {...of('agreedWith')}
        label="Agreed with"
        hint="The pupil, the parents, health professionals: whoever took part"
      />
      <DateField {...of('signedOn')} value={typed('signedOn', today)} label="Signed on" max={today} />
      <DateField {...of('reviewOn')} label="Next review on" />
      <div className="btn-row">
        <Button look="fill">Record that it is signed</Button>
      </div>
    </Form>
  )
}
