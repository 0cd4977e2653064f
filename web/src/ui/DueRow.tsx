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
  /** It is the work of the person who looks. */
  yours?: boolean
  /** A value with which the row can be chosen. */
  choice?: string
  action: { to: string; words: string; filled: boolean } | null
  strength: 'must' | 'should' | 'may'
  reasons: readonly Reason[]
  authority: readonly Authority[]
}

/** When, what and for whom, who, and one thing to do. */
export function DueRow({ due, choose = false }: { due: Due; choose?: boolean }) {
  return (
    <li className="row">
      <div className="when">
        {choose && due.choice && (
          <span className="pick">
            <input type="checkbox" id={`pick ${due.key}`} name="things" value={due.choice} aria-label={`Choose: ${due.title}`} />
          </span>
        )}
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
        {due.yours && due.who !== 'You' && <span className="muted"> (yours)</span>}
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
  choose = false,
}: {
  id: string
  title: string
  count: number
  context?: string
  rows: readonly Due[]
  tail?: ReactNode
  /** Each row has a box to choose it by; the form around says what is done with them. */
  choose?: boolean
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
          <DueRow key={due.key} due={due} choose={choose} />
        ))}
        {tail && <li className="tail">{tail}</li>}
      </ul>
    </section>
  )
}
