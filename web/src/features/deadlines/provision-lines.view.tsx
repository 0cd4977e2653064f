import { Link } from 'react-router'
import { StateBadge } from '#ui/StateBadge.tsx'
import './provision-lines.css'

export interface Line {
  key: string
  says: string
  to: string
  words: string
  state: 'late' | 'due-soon' | 'running' | null
}

/** What waits about sessions and provision: a sentence each, and the one place to go. */
export function ProvisionLines({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <section className="grp provision-lines" aria-labelledby="s-provision">
      <div className="grp-h">
        <h2 id="s-provision">Sessions and provision</h2>
      </div>
      <ul className="sheet">
        {lines.map(({ key, says, to, words, state }) => (
          <li key={key}>
            <span className="says">
              {state && <StateBadge state={state} />} {says}
            </span>
            <Link className="btn sm noprint" to={to}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
