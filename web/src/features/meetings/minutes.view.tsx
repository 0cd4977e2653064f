import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { DateField, TextArea } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { useKeptDraft } from '#ui/KeptDraft.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import type { About } from './meeting-parts.view.tsx'

interface MinutesProps {
  about: About
  meeting: {
    meetingId: string
    version: number
    state: 'planned' | 'held' | 'cancelled'
    heldOn: string
    minutes: string | null
    people: readonly { personId: string; name: string; came: boolean | null }[]
  }
  today: string
  sent: Sent | null
}

/** What is said, as people talk: it saves itself. One button records that the meeting was held, and who came. */
export function Minutes({ about, meeting, today, sent }: MinutesProps) {
  const address = `/pupils/${about.pupilId}/meetings/${meeting.meetingId}/keep`
  const held = meeting.state === 'held'
  const kept = useKeptDraft(address, meeting.version, held ? 'Save the minutes' : 'It was held')
  const name = held ? 'minutes' : 'hold'
  const typed = typedIn(sent, name)
  const problems = problemsIn(sent, name)
  return (
    <Form method="post" className="sheet card" onInput={(event) => kept.typed(event.currentTarget)}>
      <h2>What was said</h2>
      <Refusal sent={sent} form={name} words={{ minutes: 'Minutes' }} />
      <input type="hidden" name="form" value={name} />
      <input type="hidden" name="version" value={kept.version} />
      <TextArea
        name="minutes"
        label="Minutes"
        hint="Saved as you type. The family gets what stands here."
        rows={8}
        value={typed('minutes', meeting.minutes)}
        problem={problemOf(problems, 'minutes')}
      />
      <p className="muted" role="status">
        {kept.says}
      </p>
      {!held && (
        <>
          <fieldset className="field">
            <legend>Who came</legend>
            {meeting.people.map((person) => (
              <div className="check" key={person.personId}>
                <input
                  type="checkbox"
                  id={`came-${person.personId}`}
                  name={`came-${person.personId}`}
                  value="yes"
                  defaultChecked={typed(`came-${person.personId}`) === 'yes'}
                />
                <label htmlFor={`came-${person.personId}`}>{person.name}</label>
              </div>
            ))}
          </fieldset>
          <DateField
            name="heldOn"
            label="Held on"
            max={today}
            value={typed('heldOn', meeting.heldOn > today ? today : meeting.heldOn)}
            problem={problemOf(problems, 'heldOn')}
          />
        </>
      )}
      <div className="btn-row">
        <Button look="fill">{held ? 'Save the minutes' : 'It was held'}</Button>
      </div>
    </Form>
  )
}
