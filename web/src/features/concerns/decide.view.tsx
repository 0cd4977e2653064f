import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/Choices.tsx'
import { DateField, TextArea } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { decisionWords } from './concern-words.rules.ts'
import { type Decision, decisions } from './concerns.form.ts'

const theirs = { decision: 'What happens next', reason: 'The reason', decidedOn: 'Decided on' }

/** What happens next, and why. SEN Support itself is recorded on the pupil's status: a concern never changes it. */
export function DecideForms({
  concern,
  sent,
}: {
  concern: { pupilId: string; decisions: readonly { decisionId: string; decision: Decision }[] }
  sent: Sent | null
}) {
  const problems = problemsIn(sent, 'decide')
  const typed = typedIn(sent, 'decide')
  const latest = concern.decisions[0]
  return (
    <>
      {latest?.decision === 'sen-support' && (
        <p>
          Next: <Link to={`/pupils/${concern.pupilId}/status`}>record SEN Support and tell the family</Link>.
        </p>
      )}
      {latest?.decision === 'specialist' && (
        <p>
          Next: <Link to={`/pupils/${concern.pupilId}/specialists`}>record who is asked, with the parents</Link>.
        </p>
      )}
      <Refusal sent={sent} form="decide" words={theirs} />
      {/* A new decision empties the form. */}
      <Form method="post" className="sheet card" key={latest?.decisionId ?? 'none'}>
        <h2>What happens next?</h2>
        <input type="hidden" name="form" value="decide" />
        <input type="hidden" name="seen" value={latest?.decisionId ?? ''} />
        <RadioGroup
          name="decision"
          legend="The next step"
          hint="Slow progress or low attainment alone says nothing about SEN. The status stays as it is until you change it."
          value={typed('decision')}
          problem={problemOf(problems, 'decision')}
          choices={decisions.map((value) => ({ value, words: decisionWords[value] }))}
        />
        <TextArea name="reason" label="Why" value={typed('reason')} problem={problemOf(problems, 'reason')} />
        <DateField
          name="lookAgainOn"
          label="To be looked at again on"
          hint="Asked for when you watch; leave it empty otherwise if you like."
          value={typed('lookAgainOn')}
          problem={problemOf(problems, 'lookAgainOn')}
        />
        <Button look="fill">Record the decision</Button>
      </Form>
    </>
  )
}

/** A question put to this person: one box, one press. */
export function ObservationForm({
  observationId,
  forename,
  sent,
}: {
  observationId: string
  forename: string
  sent: Sent | null
}) {
  return (
    <>
      <Refusal sent={sent} form="answer" words={{}} />
      <Form method="post" className="sheet card">
        <h2>What do you see?</h2>
        <input type="hidden" name="form" value="answer" />
        <input type="hidden" name="observationId" value={observationId} />
        <TextArea
          name="says"
          label={`You are asked what you see of this with ${forename}`}
          hint="In your own lessons. What goes well helps as much."
          value={typedIn(sent, 'answer')('says')}
          problem={problemOf(problemsIn(sent, 'answer'), 'says')}
        />
        <Button look="fill">Send</Button>
      </Form>
    </>
  )
}
