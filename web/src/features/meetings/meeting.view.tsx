import { Form } from 'react-router'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { TextArea } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PaperLinks } from '#ui/PaperLinks.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { Actions } from './actions.view.tsx'
import { type About, MeetingHead } from './meeting-parts.view.tsx'
import { kindWords, stateWords, timeWords } from './meeting-words.rules.ts'
import type { MeetingKind } from './meetings.form.ts'
import { Minutes } from './minutes.view.tsx'
import { type MadeLink, People, type Person } from './people.view.tsx'
import { Share } from './share.view.tsx'

export interface Meeting {
  meetingId: string
  version: number
  kind: MeetingKind
  heldOn: string
  startsAt: string | null
  minutesLong: number
  place: string | null
  agenda: string | null
  state: 'planned' | 'held' | 'cancelled'
  minutes: string | null
  sharedOn: string | null
  sharedHow: string | null
  people: readonly Person[]
  actions: readonly { actionId: string; says: string; owner: string; dueOn: string | null; doneOn: string | null }[]
}

export interface MeetingProps {
  about: About
  meeting: Meeting
  may: { keep: boolean; link: boolean }
  /** A mail server is set, so invitations can be sent. */
  mail: boolean
  school: string
  today: string
  said: string | null
  /** The link that was just made: shown now, and never again. */
  link: MadeLink | null
  sent: Sent | null
}

/** One meeting: who is asked and what they say, the agenda, what was said, and who does what. */
export function MeetingView({ about, meeting, may, mail, today, said, link, sent }: MeetingProps) {
  const open = meeting.state !== 'cancelled'
  return (
    <div className="meeting">
      <MeetingHead about={about} back title={kindWords[meeting.kind]} lead={leadOf(meeting)} said={sent || link ? null : said}>
        {open && (
          <>
            <PaperLinks />
            {meeting.state === 'planned' && (
              <ButtonLink to="calendar" look="plain" download>
                Into my calendar
              </ButtonLink>
            )}
          </>
        )}
      </MeetingHead>
      {!open && <Notice>This meeting was cancelled.</Notice>}
      <div className="meeting-sides">
        <div>
          <People about={about} meeting={meeting} may={may} mail={mail} link={link} sent={sent} />
        </div>
        <div>
          <Agenda meeting={meeting} may={may.keep} sent={sent} />
          {open && may.keep && <Minutes about={about} meeting={meeting} today={today} sent={sent} />}
          {(!may.keep || !open) && <Told minutes={meeting.minutes} />}
          {open && <Actions actions={meeting.actions} may={may.keep} sent={sent} />}
          {meeting.state === 'held' && <Share meeting={meeting} may={may.keep} today={today} sent={sent} />}
        </div>
      </div>
      {meeting.state === 'planned' && may.keep && (
        <Form method="post" className="noprint">
          <input type="hidden" name="form" value="cancel" />
          <input type="hidden" name="version" value={meeting.version} />
          <Refusal sent={sent} form="cancel" words={{}} />
          <Button look="plain">Cancel the meeting</Button>
        </Form>
      )}
    </div>
  )
}

function Told({ minutes }: { minutes: string | null }) {
  if (!minutes) return null
  return (
    <section className="sheet card" aria-labelledby="minutes">
      <h2 id="minutes">What was said</h2>
      <p className="said-words">{minutes}</p>
    </section>
  )
}

function leadOf({ heldOn, startsAt, minutesLong, place, state }: Meeting): string {
  const when = [dayWords(heldOn), startsAt && `${timeWords(startsAt)}, ${minutesLong} minutes`, place].filter(Boolean).join(', ')
  return `${stateWords[state]}: ${when}.`
}

function Agenda({ meeting, may, sent }: { meeting: Meeting; may: boolean; sent: Sent | null }) {
  if (meeting.state !== 'planned' || !may)
    return (
      <section className="sheet card" aria-labelledby="agenda">
        <h2 id="agenda">Agenda</h2>
        <p className={meeting.agenda ? 'said-words' : 'muted'}>{meeting.agenda ?? 'Nothing written.'}</p>
      </section>
    )
  return (
    <Form method="post" className="sheet card">
      <h2>Agenda</h2>
      <Refusal sent={sent} form="agenda" words={{ agenda: 'Agenda' }} />
      <input type="hidden" name="form" value="agenda" />
      <input type="hidden" name="version" value={meeting.version} />
      <TextArea
        name="agenda"
        label="What is talked about"
        hint="Made from the plan under way. Change it as you like."
        rows={8}
        value={typedIn(sent, 'agenda')('agenda', meeting.agenda)}
        problem={problemOf(problemsIn(sent, 'agenda'), 'agenda')}
      />
      <div className="btn-row">
        <Button>Save the agenda</Button>
      </div>
    </Form>
  )
}
