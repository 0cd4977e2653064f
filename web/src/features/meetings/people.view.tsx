import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { SelectField, TextField } from '#ui/Fields.tsx'
import { type FileLine, FileList } from '#ui/FileList.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import type { About } from './meeting-parts.view.tsx'
import { roleWords } from './meeting-words.rules.ts'
import { type PersonRole, personRoles } from './meetings.form.ts'

export interface Person {
  personId: string
  role: PersonRole
  name: string
  email: string | null
  came: boolean | null
  link: { madeOn: string; lastDay: string; opened: boolean; used: boolean } | null
  mail: { state: 'waiting' | 'sending' | 'sent' | 'given-up'; attempts: number } | null
  view: { givenOn: string | null; lines: readonly { asks: string; says: string }[]; spoken: readonly FileLine[] } | null
}

export interface MadeLink {
  address: string
  name: string
  lastDay: string
  queued: boolean
}

interface PeopleProps {
  about: About
  meeting: { meetingId: string; state: 'planned' | 'held' | 'cancelled'; people: readonly Person[] }
  may: { keep: boolean; link: boolean }
  mail: boolean
  link: MadeLink | null
  sent: Sent | null
}

/** Who is asked, the links by which they say what they think, and what they said. */
export function People({ about, meeting, may, mail, link, sent }: PeopleProps) {
  const planned = meeting.state === 'planned'
  return (
    <section className="sheet card" aria-labelledby="people">
      <h2 id="people">Who is asked, and what they say</h2>
      {link && <NewLink link={link} />}
      {['link', 'withdraw', 'remove', 'heard'].map((form) => (
        <Refusal key={form} sent={sent} form={form} words={{}} />
      ))}
      <ul className="people">
        {meeting.people.map((person) => (
          <li key={person.personId}>
            <p className="person-name">
              <b>{person.name}</b> <span className="muted">{aboutPerson(person)}</span>
            </p>
            {person.view && <View view={person.view} at={`said/${person.personId}`} />}
            {planned && !person.view && person.link && <LinkState person={person} />}
            {planned && may.keep && <Tools about={about} person={person} may={may} mail={mail} />}
          </li>
        ))}
      </ul>
      {planned && may.keep && <AddPerson key={meeting.people.length} sent={sent} />}
    </section>
  )
}

const aboutPerson = ({ role, email, came }: Person): string =>
  [roleWords[role], email, came === null ? null : came ? 'came' : 'did not come'].filter(Boolean).join(', ')

function View({ view, at }: { view: NonNullable<Person['view']>; at: string }) {
  return (
    <dl className="dl own-words">
      {view.lines.length === 0 && view.spoken.length === 0 && (
        <div>
          <dt>Answered</dt>
          <dd>with nothing to add</dd>
        </div>
      )}
      {view.lines.map(({ asks, says }) => (
        <div key={asks}>
          <dt>{asks}</dt>
          <dd className="said-words">{says}</dd>
        </div>
      ))}
      {view.spoken.length > 0 && (
        <div>
          <dt>Said aloud</dt>
          <dd>
            <FileList files={view.spoken} at={at} />
          </dd>
        </div>
      )}
    </dl>
  )
}

const mailWords = {
  waiting: 'the email waits to be sent',
  sending: 'the email is being sent',
  sent: 'the email went out',
  'given-up': 'the email could not be sent: copy a new link instead',
} as const

function LinkState({ person: { link, mail } }: { person: Person }) {
  if (!link) return null
  const words = [
    link.opened ? 'opened, not answered yet' : 'not opened yet',
    mail && mailWords[mail.state] + (mail.state === 'waiting' && mail.attempts > 0 ? ` again, after ${mail.attempts} tries` : ''),
  ]
  return (
    <p className="muted">
      A link was made on {dayWords(link.madeOn)} and works until {dayWords(link.lastDay)}: {words.filter(Boolean).join('; ')}.
    </p>
  )
}

function NewLink({ link }: { link: MadeLink }) {
  return (
    <Notice kind="ok">
      <p>
        A link for {link.name}, which works until {dayWords(link.lastDay)} and can be answered once. It is shown only now
        {link.queued ? ', and goes out by email' : ': copy it'}.
      </p>
      <label className="vh" htmlFor="new-link">
        The link
      </label>
      <input className="inp" id="new-link" readOnly value={link.address} />
    </Notice>
  )
}

function Tools({ about, person, may, mail }: { about: About; person: Person; may: { link: boolean }; mail: boolean }) {
  const hidden = <input type="hidden" name="personId" value={person.personId} />
  const named = <span className="vh">: {person.name}</span>
  return (
    <div className="btn-row noprint">
      {may.link && !person.view && person.role !== 'staff' && (
        <Form method="post">
          <input type="hidden" name="form" value="link" />
          {hidden}
          {mail && person.email && (
            <Button small name="byEmail" value="yes">
              Send a link{named}
            </Button>
          )}
          <Button small look={mail && person.email ? 'plain' : 'default'}>
            {person.link ? 'Make a new link' : 'Make a link'}
            {named}
          </Button>
        </Form>
      )}
      {may.link && person.link && !person.view && (
        <Form method="post">
          <input type="hidden" name="form" value="withdraw" />
          {hidden}
          <Button small look="plain">
            Withdraw the link{named}
          </Button>
        </Form>
      )}
      <Form method="post">
        <input type="hidden" name="form" value="remove" />
        {hidden}
        <Button small look="plain">
          Take off the list{named}
        </Button>
      </Form>
      {!person.view && person.role !== 'staff' && (
        <details>
          <summary className="more">Write down what they said{named}</summary>
          <Form method="post">
            <input type="hidden" name="form" value="heard" />
            {hidden}
            <label htmlFor={`said-${person.personId}`}>
              {person.role === 'pupil' ? `In ${about.forename}’s own words` : 'In their own words'}
              <span className="vh">: {person.name}</span>
            </label>
            <textarea className="inp" id={`said-${person.personId}`} name="said" rows={3} />
            <Button small>Keep it</Button>
          </Form>
        </details>
      )}
    </div>
  )
}

function AddPerson({ sent }: { sent: Sent | null }) {
  const problems = problemsIn(sent, 'person')
  const typed = typedIn(sent, 'person')
  const of = (name: string) => ({ name, value: typed(name), problem: problemOf(problems, name) })
  return (
    <details className="noprint" open={problems.length > 0}>
      <summary className="more">Ask somebody else</summary>
      <Form method="post">
        <Refusal sent={sent} form="person" words={{}} />
        <input type="hidden" name="form" value="person" />
        <TextField {...of('name')} label="Name" />
        <SelectField
          {...of('role')}
          value={typed('role', 'professional')}
          label="Who this is"
          choices={personRoles.map((value) => ({ value, words: roleWords[value] }))}
        />
        <TextField {...of('email')} type="email" label="Email" hint="If they are to be sent a link." />
        <Button small>Put on the list</Button>
      </Form>
    </details>
  )
}
