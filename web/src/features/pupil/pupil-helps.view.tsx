import { Link } from 'react-router'
import { dayWords } from '#ui/dates.ts'
import { Icon } from '#ui/Icon.tsx'

export interface HelpsProps {
  about: { forename: string }
  now: {
    helps: readonly string[]
    notHelpful: readonly string[]
    arrangements: readonly string[]
    said: { says: string; on: string | null } | null
  }
}

/** What the pupil said last, in their own words. */
export function LastSaid({ about, now: { said }, today }: Pick<HelpsProps, 'about' | 'now'> & { today: string }) {
  if (!said) return null
  return (
    <blockquote>
      <p className="said-words">{said.says}</p>
      <footer>
        {about.forename}
        {said.on && `, ${dayWords(said.on, 'day', today)}`}
      </footer>
    </blockquote>
  )
}

/** What every adult does, what makes the day harder, and what is allowed: from the profile and the plan that runs. */
export function Helps({ now: { helps, notHelpful, arrangements } }: HelpsProps) {
  return (
    <section className="sheet" aria-labelledby="helps">
      <h2 id="helps">What helps</h2>
      {helps.length === 0 && (
        <p className="muted">
          Nothing is written down yet. It comes from the <Link to="profiles">one-page profile</Link> and the plan.
        </p>
      )}
      <Lines lines={helps} icon="i-tick" className="tick" />
      {notHelpful.length > 0 && <h2 className="h-not">What does not</h2>}
      <Lines lines={notHelpful} icon="i-x" className="tick not" />
      {arrangements.length > 0 && <h2 className="h-not">Allowed</h2>}
      <Lines lines={arrangements} icon="i-tick" className="tick" />
    </section>
  )
}

function Lines({ lines, icon, className }: { lines: readonly string[]; icon: 'i-tick' | 'i-x'; className: string }) {
  if (lines.length === 0) return null
  return (
    <ul className={className}>
      {lines.map((line) => (
        <li key={line}>
          <Icon name={icon} />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  )
}

/** What to do in a medical emergency, at the top, by word and shape. */
export function Medical({ emergency }: { emergency: string | null }) {
  if (!emergency) return null
  const [first = '', ...more] = emergency.split(/\r?\n/)
  return (
    <p className="med">
      <Icon name="s-med" />
      <span>
        <span className="vh">Medical: </span>
        {first}
        {more.length > 0 && ' …'} <Link to="profiles/healthcare">Healthcare plan</Link>
      </span>
    </p>
  )
}
