import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { timeWords } from './meeting-words.rules.ts'
import { PlanEvening, type PlanEveningProps } from './plan-evening.view.tsx'
import './meetings.css'

interface Slot {
  pupilId: string
  meetingId: string
  version: number
  forename: string
  surname: string
  class: string | null
  startsAt: string | null
  state: 'planned' | 'held'
  minutes: string | null
  people: readonly { personId: string; name: string; role: string; came: boolean | null }[]
}

export interface EveningProps extends PlanEveningProps {
  days: readonly string[]
  on: string | null
  slots: readonly Slot[]
  said: string | null
}

/** Many short meetings on one page: who comes when, and one box and one press for each. */
export function EveningView(props: EveningProps) {
  const { days, on, slots, today, said, sent } = props
  return (
    <>
      <PageHead
        title="Parents’ evening"
        lead={on ? `${dayWords(on)}: ${slots.length} ${slots.length === 1 ? 'slot' : 'slots'}.` : undefined}
      >
        {slots.length > 0 && <PrintButton />}
      </PageHead>
      {!sent && said === 'plan' && (
        <Notice kind="ok">The slots are planned, each with its agenda and the parents as they are recorded.</Notice>
      )}
      {!sent && said === 'hold' && <Notice kind="ok">The meeting is recorded as held.</Notice>}
      {days.length > 1 && (
        <p className="link-row noprint">
          {days.map((day) => (
            <Link key={day} to={`?on=${day}`} aria-current={day === on ? 'page' : undefined}>
              {dayWords(day)}
            </Link>
          ))}
        </p>
      )}
      {slots.length === 0 && (
        <EmptyState title="No evening is planned">
          Choose a year or a class below: each pupil gets a slot, one after another.
        </EmptyState>
      )}
      {slots.length > 0 && (
        <ol className="slots">
          {slots.map((slot) => (
            <li key={slot.meetingId} className="sheet card">
              <OneSlot slot={slot} on={on ?? today} today={today} sent={sent} />
            </li>
          ))}
        </ol>
      )}
      <PlanEvening {...props} />
    </>
  )
}

function OneSlot({ slot, on, today, sent }: { slot: Slot; on: string; today: string; sent: Sent | null }) {
  const { pupilId, meetingId, forename, surname, startsAt, state, minutes, people } = slot
  const parents = people.filter(({ role }) => role === 'parent')
  const mine = sent?.form === 'hold' && sent.typed['meetingId'] === meetingId ? sent : null
  const typed = typedIn(mine, 'hold')
  return (
    <>
      <h2>
        {startsAt && `${timeWords(startsAt)} `}
        <Link to={`/pupils/${pupilId}/meetings/${meetingId}`}>
          {forename} {surname}
        </Link>
        {slot.class && <span className="muted"> {slot.class}</span>}
      </h2>
      <Refusal sent={mine} form="hold" words={{ minutes: 'Minutes' }} />
      {state === 'held' ? (
        <p className="said-words">
          <b>Held</b>, with{' '}
          {people
            .filter(({ came }) => came)
            .map(({ name }) => name)
            .join(', ')}
          . {minutes}
        </p>
      ) : on > today ? (
        <p className="muted">{parents.map(({ name }) => name).join(', ') || 'No parent is recorded.'}</p>
      ) : (
        <Form method="post">
          <input type="hidden" name="form" value="hold" />
          <input type="hidden" name="evening" value={on} />
          <input type="hidden" name="pupilId" value={pupilId} />
          <input type="hidden" name="meetingId" value={meetingId} />
          <input type="hidden" name="version" value={slot.version} />
          <input type="hidden" name="heldOn" value={on} />
          {people
            .filter(({ role }) => role !== 'staff')
            .map(({ personId, name, role }) => (
              <div className="check" key={personId}>
                <input
                  type="checkbox"
                  id={`came-${personId}`}
                  name={`came-${personId}`}
                  value="yes"
                  defaultChecked={mine ? typed(`came-${personId}`) === 'yes' : role === 'parent'}
                />
                <label htmlFor={`came-${personId}`}>{name} came</label>
              </div>
            ))}
          <label htmlFor={`minutes-${meetingId}`}>
            What was said<span className="vh">: {`${forename} ${surname}`}</span>
          </label>
          <textarea
            className="inp"
            rows={2}
            id={`minutes-${meetingId}`}
            name="minutes"
            defaultValue={typed('minutes', minutes)}
          />
          <Button small>It was held</Button>
        </Form>
      )}
    </>
  )
}
