import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { DateField, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'

interface ActionsProps {
  actions: readonly { actionId: string; says: string; owner: string; dueOn: string | null; doneOn: string | null }[]
  may: boolean
  sent: Sent | null
}

/** Who does what by when. */
export function Actions({ actions, may, sent }: ActionsProps) {
  return (
    <section className="sheet card" aria-labelledby="actions">
      <h2 id="actions">Who does what</h2>
      <Refusal sent={sent} form="done" words={{}} />
      {actions.length === 0 && <p className="muted">Nothing yet.</p>}
      <ul className="list">
        {actions.map((action) => (
          <li key={action.actionId}>
            <b>{action.owner}</b>: <span className="said-words">{action.says}</span>{' '}
            <span className="muted">
              {action.doneOn
                ? `done on ${dayWords(action.doneOn)}`
                : action.dueOn
                  ? `by ${dayWords(action.dueOn)}`
                  : 'no day set'}
            </span>
            {may && !action.doneOn && (
              <Form method="post" className="noprint">
                <input type="hidden" name="form" value="done" />
                <input type="hidden" name="actionId" value={action.actionId} />
                <Button small look="plain">
                  Done<span className="vh">: {action.says}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {may && <AddAction key={actions.length} sent={sent} />}
    </section>
  )
}

function AddAction({ sent }: { sent: Sent | null }) {
  const problems = problemsIn(sent, 'action')
  const typed = typedIn(sent, 'action')
  const of = (name: string) => ({ name, value: typed(name), problem: problemOf(problems, name) })
  return (
    <Form method="post" className="add-action noprint">
      <Refusal sent={sent} form="action" words={{}} />
      <input type="hidden" name="form" value="action" />
      <TextField {...of('says')} label="What is to be done" />
      <TextField {...of('owner')} label="Who does it" />
      <DateField {...of('dueOn')} label="Done by" />
      <div className="btn-row">
        <Button>Add it</Button>
      </div>
    </Form>
  )
}
