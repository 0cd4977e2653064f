import type { ReactNode } from 'react'
import { Form, Link } from 'react-router'
import { Busy } from './Busy.tsx'
import { Icon, Sprite } from './Icon.tsx'

export interface NavItem {
  to: string
  label: string
  current: boolean
}

export interface ShellProps {
  school: string
  person: { name: string; roleWords: string }
  nav: readonly NavItem[]
  /** What stands in the person's own menu. */
  own: readonly NavItem[]
  /** The box that finds a pupil, for people who can look pupils up. */
  find: ReactNode
  asAt: string
  children: ReactNode
}

const current = (item: NavItem) => (item.current ? 'page' : undefined)

/** The bar, the page, the foot. Everything in it is a link or a form, so it works without scripts and by keyboard. */
export function AppShell({ school, person, nav, own, find, asAt, children }: ShellProps) {
  return (
    <>
      <Sprite />
      <a className="skip" href="#main">
        Skip to the main part
      </a>
      <header className="bar">
        <div className="bar-in">
          <Link className="logo" to="/" aria-label="Waymark, to Today">
            <Icon name="mark" size={30} />
            <span>Waymark</span>
          </Link>
          <nav className="nav" aria-label="Main">
            <ul>
              {nav.map((item) => (
                <li key={item.to}>
                  <Link to={item.to} aria-current={current(item)}>
                    {item.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {find}
          <Link className="aa" to="/reading">
            <span aria-hidden="true">Aa</span>
            <span className="vh">Reading preferences</span>
          </Link>
          <details className="me-menu">
            <summary>
              <b>{person.name}</b>
              <span>
                {person.roleWords}, {school}
              </span>
            </summary>
            <Menu items={own} label="You" />
          </details>
          <details className="phone-menu">
            <summary>
              <Icon name="i-menu" size={20} />
              Menu
            </summary>
            <Menu items={[...nav, ...own]} label="Menu" />
          </details>
        </div>
      </header>
      <Busy />
      <main id="main" className="wrap" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div className="wrap">
          <span>{school}</span>
          <span>{asAt}</span>
          <Link to="/reading">Reading preferences</Link>
        </div>
      </footer>
    </>
  )
}

function Menu({ items, label }: { items: readonly NavItem[]; label: string }) {
  return (
    <nav className="menu-list" aria-label={label}>
      {items.map((item) => (
        <Link key={item.to} to={item.to} aria-current={current(item)}>
          {item.label}
        </Link>
      ))}
      <Form method="post" action="/sign-out">
        <button type="submit">Sign out</button>
      </Form>
    </nav>
  )
}

/** Pages before somebody is signed in. */
export function DoorShell({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <Sprite />
      <main id="main" className="door" tabIndex={-1}>
        <p className="logo">
          <Icon name="mark-teal" size={30} />
          <span>Waymark</span>
        </p>
        <div className="sheet">
          <h1>{title}</h1>
          {children}
        </div>
      </main>
    </>
  )
}
