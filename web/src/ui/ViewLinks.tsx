import { Link } from 'react-router'

export interface ViewLink {
  to: string
  name: string
  count?: number | null
}

/** Views of a page that are kept, each a link to its address, and the way to keep the one that is open. */
export function ViewLinks({
  label,
  views,
  here,
  keepAt,
}: {
  label: string
  views: readonly ViewLink[]
  /** The address that is open. */
  here: string
  keepAt: string
}) {
  return (
    <nav className="views noprint" aria-label={label}>
      <ul>
        {views.map(({ to, name, count }) => (
          <li key={`${to} ${name}`}>
            <Link to={to} aria-current={to === here ? 'page' : undefined}>
              {name} {typeof count === 'number' && <span>{count}</span>}
            </Link>
          </li>
        ))}
        <li className="add">
          <Link to={keepAt}>Save this view</Link>
        </li>
      </ul>
    </nav>
  )
}
