import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { dayWords } from '#ui/dates.ts'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, type Sent, typedIn } from '#ui/SentForm.tsx'

export interface Look {
  lookId: string
  kind: 'observed' | 'question' | 'signed-off'
  happenedOn: string
  says: string | null
  by: string | null
  answer: string | null
  answeredOn: string | null
  answeredBy: string | null
}

const kindWords: Readonly<Record<Look['kind'], string>> = { observed: 'Observed', question: 'Asked', 'signed-off': 'Signed off' }

interface LooksProps {
  looks: readonly Look[]
  may: { monitor: boolean; answer: boolean }
  today: string
  sent: Sent | null
}

/** What leaders saw, asked and signed off, newest first. */
export function Looks({ looks, may, today, sent }: LooksProps) {
  return (
    <Card title="What leaders saw and asked">
      {looks.length === 0 && <p className="muted">Nobody has looked at this group yet.</p>}
      <ul className="list looks">
        {looks.map((look) => {
          const { lookId, kind, happenedOn, says, by, answer, answeredOn, answeredBy } = look
          return (
            <li key={lookId} id={lookId}>
              <b>
                {kindWords[kind]} {dayWords(happenedOn, 'day', today)}
              </b>
              {by && <span className="muted"> {by}</span>}
              {says && <p className="said-words">{says}</p>}
              {answer && (
                <p className="said-words answer">
                  {answer}{' '}
                  <span className="muted">
                    {answeredBy}, {dayWords(answeredOn ?? '', 'day', today)}
                  </span>
                </p>
              )}
              {kind === 'question' &&
                !answer &&
                (may.answer ? <Answer look={look} sent={sent} /> : <p className="muted">Not answered yet.</p>)}
              {may.monitor && <TakeOut look={look} today={today} />}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

function Answer({ look: { lookId, says }, sent }: { look: Look; sent: Sent | null }) {
  const own = sent?.typed['lookId'] === lookId ? sent : null
  const problem = problemOf(problemsIn(own, 'answer'), 'answer')
  return (
    <Form method="post" className="noprint">
      <input type="hidden" name="form" value="answer" />
      <input type="hidden" name="lookId" value={lookId} />
      <div className={`field${problem ? ' bad' : ''}`}>
        <label htmlFor={`answer-${lookId}`}>
          Answer<span className="vh">: {says}</span>
        </label>
        {problem && <span className="em">{problem}</span>}
        <textarea
          className="inp"
          id={`answer-${lookId}`}
          name="answer"
          rows={2}
          defaultValue={typedIn(own, 'answer')('answer')}
        />
      </div>
      <Button small>Answer it</Button>
    </Form>
  )
}

function TakeOut({ look: { lookId, kind, happenedOn }, today }: { look: Look; today: string }) {
  return (
    <details className="noprint">
      <summary className="more">
        Take out
        <span className="vh">
          {' '}
          {kindWords[kind].toLowerCase()} {dayWords(happenedOn, 'day', today)}
        </span>
      </summary>
      <Form method="post">
        <input type="hidden" name="form" value="withdraw" />
        <input type="hidden" name="lookId" value={lookId} />
        <Button small look="plain">
          It was a mistake: take it out
        </Button>
      </Form>
    </details>
  )
}
