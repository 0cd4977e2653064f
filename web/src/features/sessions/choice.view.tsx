import type { FormEvent } from 'react'
import { momentWords } from '#ui/dates.ts'
import { saysOf } from './card-words.rules.ts'
import { recordOfChoice } from './record.rules.ts'
import type { FormHands } from './session-form.view.tsx'
import { reasonWords } from './session-words.rules.ts'
import type { SessionShown, Version } from './shown.rules.ts'

/** Two records that differ, side by side; one press says which is right, also without a signal. */
export function Choice({ session, hands }: { session: SessionShown; hands: FormHands }) {
  return (
    <div className="ses-choice">
      <p>Two records of this session say different things. Both are kept; the newest counts until one is chosen.</p>
      <ul>
        {session.versions.map((version) => (
          <li key={version.entryId}>
            <p>
              <b>{version.by}</b>, {momentWords(new Date(version.madeAt))}
            </p>
            <Says session={session} version={version} />
            <Choose session={session} version={version} hands={hands} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Says({ session, version }: { session: SessionShown; version: Version }) {
  const names = new Map(session.pupils.map(({ pupilId, name }) => [pupilId, name]))
  return (
    <>
      <p>
        {saysOf(version, session)}, {version.minutes} minutes
      </p>
      {version.marks
        .filter(({ here, note }) => !here || note)
        .map(({ pupilId, here, reason, note }) => (
          <p key={pupilId}>
            {names.get(pupilId) ?? 'A pupil'}: {here ? 'here' : `away. ${reasonWords(reason)}`} {note}
          </p>
        ))}
    </>
  )
}

function Choose({ session, version, hands }: { session: SessionShown; version: Version; hands: FormHands }) {
  const { groupId, day, startsAt, heads } = session
  async function choose(event: FormEvent<HTMLFormElement>) {
    if (!hands.keep) return
    event.preventDefault()
    const form = event.currentTarget
    const at = { entryId: crypto.randomUUID(), groupId, day, startsAt, madeAt: new Date().toISOString(), replaces: heads }
    if (!(await hands.keep(recordOfChoice(version, at)))) form.submit()
  }
  return (
    <form method="post" onSubmit={choose}>
      <input type="hidden" name="form" value="choose" />
      {Object.entries({ entryId: hands.entryId, groupId, day, startsAt, chosen: version.entryId }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="btn">
        This one is right<span className="vh">: by {version.by}</span>
      </button>
    </form>
  )
}
