import { Form, Link } from 'react-router'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { OutcomeLine } from './outcome-line.view.tsx'
import type { About, Cycle, Outcome } from './support-parts.view.tsx'
import { areaWords } from './support-words.rules.ts'

interface OutcomesProps {
  about: About
  cycle: Cycle
  may: { plan: boolean; note: boolean }
  today: string
  sent: Sent | null
}

/** What the pupil will be able to do, from where to where, and what was seen on the way. */
export function Outcomes({ about, cycle, may, today, sent }: OutcomesProps) {
  const writes = cycle.state === 'draft' && may.plan
  return (
    <section className="sheet card" aria-labelledby="outcomes">
      <div className="hd">
        <h2 id="outcomes">What {about.forename} will be able to do</h2>
      </div>
      <Refusal sent={sent} form="note" words={{}} />
      {cycle.outcomes.length === 0 && <p className="muted">No outcome yet.</p>}
      <ol className="outcomes">
        {cycle.outcomes.map((outcome) => (
          <li key={outcome.outcomeId}>
            <OutcomeText outcome={outcome} />
            <OutcomeLine cycle={cycle} outcome={outcome} />
            {writes && <DraftTools cycleId={cycle.cycleId} outcome={outcome} />}
            {may.plan && <KeepForOthers outcome={outcome} />}
            <Progress outcome={outcome} />
            {cycle.state === 'agreed' && may.note && <NoteForm outcome={outcome} today={today} sent={sent} />}
          </li>
        ))}
      </ol>
      {writes && (
        <p className="noprint">
          <ButtonLink to="outcomes/new">Add an outcome</ButtonLink>
        </p>
      )}
    </section>
  )
}

export function OutcomeText({ outcome }: { outcome: Outcome }) {
  return (
    <>
      <p className="outcome-says">{outcome.says}</p>
      <dl className="dl">
        <div>
          <dt>Area</dt>
          <dd>{areaWords[outcome.area]}</dd>
        </div>
        <div>
          <dt>From, to</dt>
          <dd>
            {outcome.baseline ?? 'not recorded'} <span aria-hidden="true">→</span>
            <span className="vh">to</span> {outcome.target ?? 'not recorded'}
          </dd>
        </div>
        <div>
          <dt>By</dt>
          <dd>{outcome.dueOn ? dayWords(outcome.dueOn) : 'no date yet'}</dd>
        </div>
        <div>
          <dt>Given for it</dt>
          <dd className="said-words">{outcome.provision ?? 'not recorded'}</dd>
        </div>
        {outcome.owner && (
          <div>
            <dt>Looked after by</dt>
            <dd>{outcome.owner}</dd>
          </div>
        )}
      </dl>
    </>
  )
}

function DraftTools({ cycleId, outcome }: { cycleId: string; outcome: Outcome }) {
  return (
    <div className="btn-row noprint">
      <Link to={`outcomes/${outcome.outcomeId}`}>
        Change<span className="vh"> the outcome: {outcome.says}</span>
      </Link>
      <Form method="post">
        <input type="hidden" name="form" value="withdraw" />
        <input type="hidden" name="cycleId" value={cycleId} />
        <input type="hidden" name="outcomeId" value={outcome.outcomeId} />
        <button type="submit" className="quiet">
          Take out<span className="vh"> the outcome: {outcome.says}</span>
        </button>
      </Form>
    </div>
  )
}

function KeepForOthers({ outcome: { outcomeId, says } }: { outcome: Outcome }) {
  return (
    <Form method="post" className="noprint">
      <input type="hidden" name="form" value="bank" />
      <input type="hidden" name="outcomeId" value={outcomeId} />
      <button type="submit" className="quiet">
        Keep for others<span className="vh">: {says}</span>
      </button>
    </Form>
  )
}

function Progress({ outcome: { progress } }: { outcome: Outcome }) {
  if (progress.length === 0) return null
  return (
    <ul className="list">
      {progress.map((entry) => (
        <li key={entry.progressId}>
          <span className="muted">
            {dayWords(entry.notedOn)}
            {entry.by && `, ${entry.by}`}:
          </span>{' '}
          {entry.counted !== null && <b>{entry.counted}. </b>}
          <span className="said-words">{entry.says}</span>
        </li>
      ))}
    </ul>
  )
}

/** What somebody saw: one box and one press; the day is today unless it is changed. */
function NoteForm({
  outcome: { outcomeId, says, progress, counted },
  today,
  sent,
}: {
  outcome: Outcome
  today: string
  sent: Sent | null
}) {
  const mine = sent?.form === 'note' && sent.typed['outcomeId'] === outcomeId ? sent : null
  const typed = typedIn(mine, 'note')
  const problems = problemsIn(mine, 'note')
  const noted = progress[0]?.progressId ?? 'none'
  const wrong = problemOf(problems, 'says') ?? problemOf(problems, 'counted') ?? problemOf(problems, 'notedOn')
  return (
    // What was noted is not typed again: the form is new after each.
    <Form method="post" className="note noprint" key={noted}>
      <input type="hidden" name="form" value="note" />
      <input type="hidden" name="outcomeId" value={outcomeId} />
      <label htmlFor={`says-${outcomeId}`}>
        What did you see?<span className="vh"> {says}</span>
      </label>
      <input
        className="inp"
        id={`says-${outcomeId}`}
        name="says"
        defaultValue={typed('says')}
        aria-invalid={wrong ? true : undefined}
      />
      {counted && (
        <>
          <label htmlFor={`count-${outcomeId}`}>
            Now<span className="vh">, {counted}</span>
          </label>
          <input
            className="inp count"
            id={`count-${outcomeId}`}
            name="counted"
            inputMode="decimal"
            defaultValue={typed('counted')}
            aria-invalid={problemOf(problems, 'counted') ? true : undefined}
          />
        </>
      )}
      <label htmlFor={`on-${outcomeId}`} className="vh">
        On
      </label>
      <input
        className="inp"
        id={`on-${outcomeId}`}
        name="notedOn"
        type="date"
        max={today}
        defaultValue={typed('notedOn', today)}
      />
      <Button small>Note it</Button>
      {wrong && <p className="em">{wrong}</p>}
    </Form>
  )
}
