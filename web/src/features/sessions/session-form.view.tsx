import { type FormEvent, useState } from 'react'
import { FormErrors } from '#ui/FormErrors.tsx'
import { Icon } from '#ui/Icon.tsx'
import type { RecordSent } from './record.form.ts'
import { recordOf, type Typed } from './record.rules.ts'
import { awayReasons, cancelReasons, ratingWords, reasonWords } from './session-words.rules.ts'
import { keyOf, type SessionShown } from './shown.rules.ts'

export interface FormHands {
  /** A record id that the server made, for browsers without scripts. */
  entryId: string
  /** Keeps the record on the device; false where it could not, and the form is sent as it is. */
  keep: ((record: RecordSent) => Promise<boolean>) | null
  /** Pupils who may come besides. */
  besides: readonly { pupilId: string; name: string }[]
  typed: Typed | null
  problems: readonly { field: string; says: string }[]
}

const list = (typed: string | string[] | undefined): string[] =>
  typed === undefined ? [] : Array.isArray(typed) ? typed : [typed]
const one = (typed: string | string[] | undefined): string => list(typed)[0] ?? ''

/** What stands in the form before anything is tapped: everybody is here, or the record that is corrected. */
function beginning({ recorded, pupils, minutes, plannedMinutes }: SessionShown, typed: Typed | null): Typed {
  if (typed) return typed
  const away = recorded ? pupils.filter(({ state }) => state === 'away') : []
  const shorter = recorded && recorded.happened !== 'cancelled' && minutes !== plannedMinutes ? String(minutes) : ''
  return {
    away: away.map(({ pupilId }) => pupilId),
    ...Object.fromEntries(away.map(({ pupilId, reason }) => [`why-${pupilId}`, reason ?? ''])),
    minutes: shorter,
    rating: recorded?.rating ? String(recorded.rating) : '',
  }
}

const typedIn = (form: HTMLFormElement, pressed: HTMLElement | null): Typed => {
  const data = new FormData(form)
  if (pressed instanceof HTMLButtonElement && pressed.name) data.set(pressed.name, pressed.value)
  return Object.fromEntries([...new Set(data.keys())].map((name) => [name, data.getAll(name).map(String)]))
}

/** The whole of recording: a tap for each pupil who is away, and one for the button. */
export function SessionForm({ session, hands }: { session: SessionShown; hands: FormHands }) {
  const { groupId, day, startsAt, plannedMinutes, pupils, heads } = session
  const begins = beginning(session, hands.typed)
  const [away, setAway] = useState<number | null>(null)
  const id = keyOf(session).replaceAll(/[^\w-]/g, '-')

  async function send(event: FormEvent<HTMLFormElement>) {
    if (!hands.keep) return
    event.preventDefault()
    const form = event.currentTarget
    const pressed = (event.nativeEvent as SubmitEvent).submitter
    const record = recordOf({ ...typedIn(form, pressed), entryId: crypto.randomUUID() }, new Date().toISOString())
    if (!(await hands.keep(record))) form.submit()
  }

  return (
    <form
      method="post"
      className="ses-form"
      onSubmit={send}
      onChange={(event) => setAway(new FormData(event.currentTarget).getAll('away').length)}
    >
      <FormErrors problems={hands.problems.map(({ says }) => ({ field: '', says }))} />
      <input type="hidden" name="form" value="record" />
      {Object.entries({ entryId: hands.entryId, groupId, day, startsAt, planned: plannedMinutes }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {heads.map((head) => (
        <input key={head} type="hidden" name="replaces" value={head} />
      ))}
      {pupils.length > 0 && (
        <fieldset className="ses-kids">
          <legend>Tap anyone who is away</legend>
          {pupils.map(({ pupilId, name }) => (
            <Kid key={pupilId} at={`${id}-${pupilId}`} pupilId={pupilId} name={name} typed={begins} />
          ))}
        </fieldset>
      )}
      <button type="submit" className="btn fill rec">
        {buttonWords(pupils.length, away ?? list(begins['away']).length, hands.keep !== null)}
      </button>
      <Besides id={id} session={session} hands={hands} typed={begins} />
    </form>
  )
}

/** Without scripts the words cannot follow the taps. */
function buttonWords(pupils: number, away: number, follows: boolean): string {
  if (pupils === 0 || !follows) return 'Record'
  return away === 0 ? `Record: ${pupils === 1 ? 'here' : `all ${pupils} here`}` : `Record: ${pupils - away} here, ${away} away`
}

function Kid({ at, pupilId, name, typed }: { at: string; pupilId: string; name: string; typed: Typed }) {
  const why = one(typed[`why-${pupilId}`])
  return (
    <div className="ses-kid">
      <input type="hidden" name="pupils" value={pupilId} />
      <label className="ses-k">
        <input type="checkbox" name="away" value={pupilId} defaultChecked={list(typed['away']).includes(pupilId)} />
        <span className="ses-box" aria-hidden="true">
          <Icon name="i-tick" size={20} />
          <Icon name="i-x" size={16} />
        </span>
        <span className="ses-kn">
          {name}
          <span className="vh"> is away</span>
        </span>
        <span className="ses-hw" aria-hidden="true" />
      </label>
      <fieldset className="ses-why">
        <legend>
          Why is {name} away? <span>You can leave this out.</span>
        </legend>
        <div className="ses-chips">
          {awayReasons.map((reason) => (
            <label key={reason}>
              <input type="radio" name={`why-${pupilId}`} value={reason} defaultChecked={why === reason} id={`${at}-${reason}`} />
              <span>{reasonWords(reason)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  )
}

/** Everything else that can be said, folded: each is one tap away. */
function Besides({ id, session, hands, typed }: { id: string; session: SessionShown; hands: FormHands; typed: Typed }) {
  const { plannedMinutes, pupils } = session
  const besides = hands.besides.filter(({ pupilId }) => !pupils.some((pupil) => pupil.pupilId === pupilId))
  const shorter = one(typed['minutes'])
  return (
    <div className="ses-alt">
      <details>
        <summary>It did not happen</summary>
        <fieldset>
          <legend>Why? One tap records it.</legend>
          <div className="ses-chips">
            {cancelReasons.map((reason) => (
              <button key={reason} type="submit" name="cancelled" value={reason} className="btn">
                {reasonWords(reason)}
              </button>
            ))}
          </div>
        </fieldset>
      </details>
      <details open={shorter !== ''}>
        <summary>It was shorter or longer</summary>
        <label htmlFor={`${id}-minutes`}>
          Minutes it took <span>(planned: {plannedMinutes || 'none'})</span>
        </label>
        <input
          className="inp"
          type="number"
          inputMode="numeric"
          min={1}
          max={600}
          id={`${id}-minutes`}
          name="minutes"
          defaultValue={shorter}
        />
      </details>
      <details open={one(typed['rating']) !== ''}>
        <summary>How did it go?</summary>
        <fieldset>
          <legend className="vh">How did it go?</legend>
          <div className="ses-chips">
            {ratingWords.map((words, at) => (
              <label key={words}>
                <input type="radio" name="rating" value={at + 1} defaultChecked={one(typed['rating']) === String(at + 1)} />
                <span>{words}</span>
              </label>
            ))}
          </div>
        </fieldset>
      </details>
      {pupils.length > 0 && (
        <details open={one(typed['note']) !== ''}>
          <summary>Add a note</summary>
          <label htmlFor={`${id}-note`}>Note</label>
          <textarea className="inp" rows={3} maxLength={2000} id={`${id}-note`} name="note" defaultValue={one(typed['note'])} />
          <label htmlFor={`${id}-about`}>About</label>
          <Choose id={`${id}-about`} name="noteAbout" first="Everybody" from={pupils} value={one(typed['noteAbout'])} />
        </details>
      )}
      {besides.length > 0 && (
        <details open={one(typed['came']) !== ''}>
          <summary>Somebody else came</summary>
          {[0, 1].map((at) => (
            <div key={at}>
              <label htmlFor={`${id}-came-${at}`}>{at === 0 ? 'Who came?' : 'And who else?'}</label>
              <Choose id={`${id}-came-${at}`} name="came" first="Nobody" from={besides} value={list(typed['came'])[at] ?? ''} />
            </div>
          ))}
        </details>
      )}
    </div>
  )
}

function Choose({
  id,
  name,
  first,
  from,
  value,
}: {
  id: string
  name: string
  first: string
  from: readonly { pupilId: string; name: string }[]
  value: string
}) {
  return (
    <span className="sel">
      <select id={id} name={name} defaultValue={value}>
        <option value="">{first}</option>
        {from.map((pupil) => (
          <option key={pupil.pupilId} value={pupil.pupilId}>
            {pupil.name}
          </option>
        ))}
      </select>
    </span>
  )
}
