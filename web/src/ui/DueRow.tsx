import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { type BadgeState, StateBadge } from './StateBadge.tsx'
import { type Authority, type Reason, WhyThisDate } from './WhyThisDate.tsx'

export interface Due {
  key: string
  state: BadgeState
  when: string
  dateWords: string
  title: string
  to: string
  context: string
  who: string
  action: { to: string; words: string; filled: boolean } | null
  strength: 'must' | 'should' | 'may'
  reasons: readonly Reason[]
  authority: readonly Authority[]
}

/** When, what and for whom, who, and one thing to do. */
export function DueRow({ due }: { due: Due }) {
  return (
    <li className="row">
      <div className="when">
        <StateBadge state={due.state} words={due.when} />
        <span className="d">{due.dateWords}</span>
      </div>
      <h3>
        <Link to={due.to}>{due.title}</Link>
      </h3>
      <div className="meta">
        {due.context && <span className="ctx">{due.context}</span>}
        <WhyThisDate strength={due.strength} reasons={due.reasons} authority={due.authority} />
      </div>
      <div className="who">
        <span className="vh">Who: </span>
        {due.who}
      </div>
      <div className="do">
        {due.action && (
          <Link className={`btn sm${due.action.filled ? ' fill' : ''}`} to={due.action.to}>
            {due.action.words}
          </Link>
        )}
      </div>
    </li>
  )
}

/** A section of the list: its name, how many, and what its limit is. */
export function DueSection({
  id,
  title,
  count,
  context,
  rows,
  tail,
}: {
  id: string
  title: string
  count: number
  context?: string
  rows: readonly Due[]
  tail?: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="grp">
      <div className="grp-h">
        <h2 id={id}>
          {title} <span className="n">{count}</span>
        </h2>
        {context && <span className="eyebrow">{context}</span>}
      </div>
      <ul className="sheet rows">
        {rows.map((due) => (
          <DueRow key={due.key} due={due} />
        ))}
        {tail && <li className="tail">{tail}</li>}
      </ul>
    </section>
  )
}
