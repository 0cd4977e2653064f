import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/Choices.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { DateField, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { type About, MeetingHead } from './meeting-parts.view.tsx'
import { kindWords, stateWords, timeWords } from './meeting-words.rules.ts'
import { type MeetingKind, meetingKinds } from './meetings.form.ts'

export interface MeetingsProps {
  about: About
  meetings: readonly {
    meetingId: string
    kind: MeetingKind
    heldOn: string
    startsAt: string | null
    state: 'planned' | 'held' | 'cancelled'
    sharedOn: string | null
    people: readonly { name: string; came: boolean | null }[]
    actions: readonly { doneOn: string | null }[]
  }[]
  may: { keep: boolean }
  today: string
  said: string | null
  sent: Sent | null
}

/** The meetings about a pupil, and the form that plans the next. */
export function MeetingsView({ about, meetings, may, said, sent }: MeetingsProps) {
  return (
    <div className="narrow">
      <MeetingHead
        about={about}
        title="Meetings"
        lead="Three with the parents in a school year is what the Code asks of schools for SEN Support."
        said={sent ? null : said}
      />
      {meetings.length === 0 && (
        <EmptyState title="No meeting is recorded yet">
          Plan one: the agenda is made from the plan, and the family and {about.forename} can say what they think beforehand.
        </EmptyState>
      )}
      {meetings.length > 0 && (
        <section className="sheet card" aria-labelledby="meetings-held">
          <h2 id="meetings-held">Planned and held</h2>
          <ul className="list meeting-list">
            {meetings.map((meeting) => (
              <li key={meeting.meetingId}>
                <Link to={meeting.meetingId}>
                  {dayWords(meeting.heldOn)}
                  {meeting.startsAt && `, ${timeWords(meeting.startsAt)}`}: {kindWords[meeting.kind]}
                </Link>{' '}
                <span className="muted">{wordsOf(meeting)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {may.keep && <Schedule sent={sent} />}
    </div>
  )
}

function wordsOf({ state, sharedOn, actions }: MeetingsProps['meetings'][number]): string {
  const open = actions.filter(({ doneOn }) => doneOn === null).length
  const parts = [stateWords[state]]
  const more = [
    ...(state === 'held' ? [sharedOn ? 'record shared' : 'record not shared yet'] : []),
    ...(open > 0 ? [open === 1 ? 'one action open' : `${open} actions open`] : []),
  ]
  return [...parts, ...more].join(', ')
}

function Schedule({ sent }: { sent: Sent | null }) {
  const problems = problemsIn(sent, 'schedule')
  const typed = typedIn(sent, 'schedule')
  const of = (name: string) => ({ name, value: typed(name), problem: problemOf(problems, name) })
  return (
    <Form method="post" className="sheet card">
      <h2>Plan a meeting</h2>
      <Refusal sent={sent} form="schedule" words={{}} />
      <input type="hidden" name="form" value="schedule" />
      <RadioGroup
        name="kind"
        legend="What it is for"
        value={typed('kind', 'review')}
        problem={problemOf(problems, 'kind')}
        choices={meetingKinds.map((value) => ({ value, words: kindWords[value] }))}
      />
      <DateField {...of('heldOn')} label="On" />
      <TextField {...of('startsAt')} label="At" hint="For example 15:30. Leave empty if it is not settled." short />
      <TextField {...of('minutesLong')} value={typed('minutesLong', '30')} label="Minutes" inputMode="numeric" short />
      <TextField {...of('place')} label="Where" />
      <div className="btn-row">
        <Button look="fill">Plan it</Button>
      </div>
    </Form>
  )
}
