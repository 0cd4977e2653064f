import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { RadioGroup } from '#ui/Choices.tsx'
import { dayWords } from '#ui/dates.ts'
import { DateField, TextArea, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { FormHead, TakeOut } from './form-parts.view.tsx'
import type { Status } from './record.form.ts'
import { statusWords } from './words.rules.ts'

interface Fact {
  senStatusId: string
  status: Status
  startsOn: string
  reason: string | null
  nextStep: string | null
  withdrawnOn: string | null
}

export interface ChangeStatusProps {
  about: { pupilId: string; forename: string; surname: string }
  statuses: readonly Fact[]
  today: string
  /** The entry to be corrected, if one was chosen. */
  chosen: string | null
  sent: Sent | null
}

const choices = [
  { value: 'K', words: 'SEN Support' },
  { value: 'E', words: 'EHC plan' },
  { value: 'W', words: 'Watch list (nothing additional or different yet)' },
  { value: 'N', words: 'No SEN' },
]
const words = { status: 'Status', startsOn: 'From', reason: 'Reason' }

export function ChangeStatusView(props: ChangeStatusProps) {
  const standing = props.statuses.filter((fact) => fact.withdrawnOn === null)
  const wrong = standing.find((fact) => fact.senStatusId === props.chosen)
  return (
    <div className="narrow">
      {wrong ? <CorrectForm {...props} wrong={wrong} /> : <ChangeForm {...props} latest={standing[0] ?? null} />}
      {!wrong && standing.length > 0 && (
        <Card title="Put an earlier entry right">
          <ul className="list">
            {standing.map((fact) => (
              <li key={fact.senStatusId}>
                {statusWords[fact.status]} from {dayWords(fact.startsOn)}{' '}
                <Link to={`?correct=${fact.senStatusId}`}>
                  Correct
                  <span className="vh">
                    {' '}
                    {statusWords[fact.status]} from {dayWords(fact.startsOn)}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  )
}

function ChangeForm({ about, today, sent, latest }: ChangeStatusProps & { latest: Fact | null }) {
  const problems = problemsIn(sent, 'change')
  const typed = typedIn(sent, 'change')
  const field = (name: string) => ({ name, value: typed(name), problem: problemOf(problems, name) })
  return (
    <>
      <FormHead about={about} title="Change SEN status">
        {latest ? `Now: ${statusWords[latest.status]} since ${dayWords(latest.startsOn)}.` : 'No status is recorded yet.'} You
        decide; no score or date changes a status by itself.
      </FormHead>
      <Refusal sent={sent} form="change" words={words} />
      <Form method="post">
        <input type="hidden" name="form" value="change" />
        <input type="hidden" name="seen" value={latest?.senStatusId ?? ''} />
        <RadioGroup legend="New status" choices={choices} {...field('status')} />
        <DateField
          label="From"
          hint="The day it became true, not the day you enter it"
          max={today}
          {...field('startsOn')}
          value={typed('startsOn', today)}
        />
        <TextArea label="Reason" {...field('reason')} />
        <TextArea label="What happens next" hint="Needed when a pupil joins or leaves the register" {...field('nextStep')} />
        <Card title="The family was told">
          <p className="muted">If you have told them already. The law asks it when SEN provision starts.</p>
          <DateField label="Told on" max={today} {...field('toldOn')} />
          <TextField label="How" hint="For example: letter, phone call, meeting" {...field('toldHow')} />
          <TextField label="Who was told" {...field('toldWho')} />
        </Card>
        <div className="btn-row">
          <Button look="fill">Save the new status</Button>
          <Link to={`/pupils/${about.pupilId}`}>Cancel</Link>
        </div>
      </Form>
    </>
  )
}

function CorrectForm({ about, today, sent, wrong }: ChangeStatusProps & { wrong: Fact }) {
  const problems = problemsIn(sent, 'correct')
  const typed = typedIn(sent, 'correct')
  return (
    <>
      <FormHead about={about} title="Correct a status">
        {statusWords[wrong.status]} from {dayWords(wrong.startsOn)}. The old entry is kept in the history.
      </FormHead>
      <Refusal sent={sent} form="correct" words={words} />
      <Refusal sent={sent} form="withdraw" words={words} />
      <Form method="post">
        <input type="hidden" name="form" value="correct" />
        <input type="hidden" name="senStatusId" value={wrong.senStatusId} />
        <RadioGroup
          name="status"
          legend="Status"
          choices={choices}
          value={typed('status', wrong.status)}
          problem={problemOf(problems, 'status')}
        />
        <DateField
          name="startsOn"
          label="From"
          max={today}
          value={typed('startsOn', wrong.startsOn)}
          problem={problemOf(problems, 'startsOn')}
        />
        <TextArea
          name="reason"
          label="Why the old entry was wrong"
          value={typed('reason')}
          problem={problemOf(problems, 'reason')}
        />
        <TextArea
          name="nextStep"
          label="What happens next"
          value={typed('nextStep', wrong.nextStep)}
          problem={problemOf(problems, 'nextStep')}
        />
        <div className="btn-row">
          <Button look="fill">Save the correction</Button>
          <Link to={`/pupils/${about.pupilId}`}>Cancel</Link>
        </div>
      </Form>
      <TakeOut factId={wrong.senStatusId} about={`${statusWords[wrong.status]} from ${dayWords(wrong.startsOn)}`}>
        This entry should never have been made: take it out
      </TakeOut>
    </>
  )
}
