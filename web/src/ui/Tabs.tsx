import { Link } from 'react-router'

export interface Tab {
  to: string
  label: string
  count?: number
  current: boolean
}

/** Links that look like tabs: each is a page of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Link to={tab.to} aria-current={tab.current ? 'page' : undefined}>
              {tab.label} {tab.count !== undefined && <span>{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A choice of two or three views of the same page. */
export function SegLinks({ label, links }: { label: string; links: readonly Tab[] }) {
  return (
    <nav className="seg" aria-label={label}>
      {links.map((link) => (
        <Link key={link.to} to={link.to} aria-current={link.current ? 'true' : undefined}>
          {link.label}
        </Link>
      ))}
    </nav>
  )
}
