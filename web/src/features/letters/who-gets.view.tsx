import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent } from '#ui/SentForm.tsx'

export interface Address {
  email: string
  who: string
  parental: boolean
  gets: boolean
}

interface Props {
  addresses: readonly Address[]
  emails: readonly string[]
  stand: string
  answered: Sent | null
}

/** What was ticked in the form that came back; null when another form did. */
function tickedIn(answered: Sent | null, form: string, name: string): readonly string[] | null {
  if (answered?.form !== form) return null
  return [answered.typed[name] ?? []].flat()
}

function Ticks({ name, choices, ticked }: { name: string; choices: readonly Address[]; ticked: (one: Address) => boolean }) {
  return choices.map((one, at) => (
    <div className="check" key={one.email}>
      <input type="checkbox" id={`${name}-${at}`} name={name} value={one.email} defaultChecked={ticked(one)} />
      <label htmlFor={`${name}-${at}`}>
        <span className="address">
          {one.who} <span className="muted">{one.email}</span>
        </span>
      </label>
    </div>
  ))
}

/** Each of the recorded addresses that get letters, to tick: this letter goes to it by email too. */
export function AlsoByEmail({ addresses, emails, answered }: Props) {
  if (emails.length === 0) return null
  const says = problemOf(problemsIn(answered, 'send'), 'emails')
  const typed = tickedIn(answered, 'send', 'emails')
  return (
    <fieldset className={`field${says ? ' bad' : ''}`} id="emails" tabIndex={-1}>
      <legend>Also by email to</legend>
      <p className="hint">Tick nobody where it goes on paper only.</p>
      {says && <p className="em">{says}</p>}
      <Ticks
        name="emails"
        choices={addresses.filter(({ email }) => emails.includes(email))}
        ticked={({ email }) => typed?.includes(email) ?? false}
      />
    </fieldset>
  )
}

/** Who of those recorded gets letters by email: this one, and those to many. */
export function WhoGetsLetters({ addresses, stand, answered }: Props) {
  if (addresses.length === 0) return null
  const typed = tickedIn(answered, 'to', 'wanted')
  return (
    <details open={answered?.form === 'to'} className="noprint">
      <summary className="more">Who gets letters by email</summary>
      <Refusal sent={answered} form="to" words={{ wanted: 'Who gets letters' }} />
      <Form method="post" className="sheet card" key={stand}>
        <input type="hidden" name="form" value="to" />
        <input type="hidden" name="seen" value={stand} />
        <fieldset className="field" id="wanted" tabIndex={-1}>
          <legend>Letters about this pupil go to</legend>
          <p className="hint">
            Those with parental responsibility, until you say otherwise. A letter says what a child has help with: tick somebody
            else only where that is agreed with the family.
          </p>
          <Ticks name="wanted" choices={addresses} ticked={({ email, gets }) => typed?.includes(email) ?? gets} />
        </fieldset>
        <Button>Keep who gets letters</Button>
      </Form>
    </details>
  )
}
