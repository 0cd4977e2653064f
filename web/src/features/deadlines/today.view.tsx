import type { ReactNode } from 'react'
import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { type Due, DueSection } from '#ui/DueRow.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { SegLinks } from '#ui/Tabs.tsx'
import { type YearMark, YearStrip } from '#ui/YearStrip.tsx'
import { type Line, ProvisionLines } from './provision-lines.view.tsx'

interface Section {
  id: string
  title: string
  context: string
  count: number
  rows: readonly Due[]
  hidden: number
  all: string
}

export interface TodayProps {
  today: string
  todayWords: string
  headline: string
  lead: string | null
  whose: { mine: boolean; all: string }
  sections: readonly Section[]
  said: string | null
  /** May put things aside and give them to people. */
  arranges: boolean
  /** What waits among the concerns, if anything does. */
  concerns: string | null
  /** What waits about sessions and reviews of provision. */
  provision: readonly Line[]
  aside: readonly { key: string; choice: string; title: string; to: string; says: string; passes: string | null }[]
  year: { startsOn: string; heldWords: string; toComeWords: string; marks: readonly YearMark[] }
}

export function TodayView(props: TodayProps) {
  const { today, todayWords, headline, lead, said, arranges, concerns, provision, whose, sections, aside, year } = props
  return (
    <div className="today">
      <PageHead eyebrow={todayWords} title={headline} lead={lead}>
        <SegLinks
          label="Whose work"
          links={[
            { to: '/', label: whose.all, current: !whose.mine },
            { to: '/?whose=mine', label: 'Only mine', current: whose.mine },
          ]}
        />
        <PrintButton />
      </PageHead>
      {said && <Notice kind="ok">{said}</Notice>}
      {concerns && (
        <Notice>
          {concerns} <Link to="/concerns">Open the concerns</Link>
        </Notice>
      )}
      <ProvisionLines lines={provision} />
      {year.marks.length > 0 && <YearStrip {...year} today={today} />}
      {sections.length === 0 && <NothingDue mine={whose.mine} />}
      <Arranged may={arranges && sections.length > 0}>
        {sections.map(({ hidden, all, ...section }) => (
          <DueSection
            key={section.id}
            {...section}
            choose={arranges}
            tail={
              hidden > 0 && (
                <Link to={all}>
                  Show the other {hidden}
                  <span className="vh"> in {section.title}</span>
                </Link>
              )
            }
          />
        ))}
      </Arranged>
      {aside.length > 0 && <PutAside aside={aside} arranges={arranges} />}
    </div>
  )
}

/** One form around all rows, and what can be done with those that are chosen. */
function Arranged({ may, children }: { may: boolean; children: ReactNode }) {
  if (!may) return children
  return (
    <Form method="post" action="/today/arrange">
      {children}
      <div className="arrange noprint">
        <span>With what is chosen:</span>
        <Button name="intent" value="choose-aside">
          Put aside
        </Button>
        <Button name="intent" value="choose-person">
          Give to somebody
        </Button>
        <Button name="intent" value="take-back" look="plain">
          Take back from somebody
        </Button>
      </div>
    </Form>
  )
}

function PutAside({ aside, arranges }: Pick<TodayProps, 'aside' | 'arranges'>) {
  return (
    <details className="grp aside" key={aside.length}>
      <summary className="more">Put aside: {aside.length}</summary>
      <ul className="sheet rows list">
        {aside.map((one) => (
          <li key={one.key}>
            <b>
              <Link to={one.to}>{one.title}</Link>
            </b>
            <p>{one.says}</p>
            {one.passes && <p className="muted">{one.passes}</p>}
            {arranges && (
              <Form method="post" action="/today/arrange">
                <input type="hidden" name="things" value={one.choice} />
                <Button name="intent" value="bring-back" look="plain">
                  Bring it back<span className="vh">: {one.title}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function NothingDue({ mine }: { mine: boolean }) {
  return (
    <EmptyState title={mine ? 'No date of yours within a month' : 'No date within a month'}>
      {mine
        ? 'What is late, due or cannot be told for the pupils whose key worker you are'
        : 'What is late, due or cannot be told'}{' '}
      will stand here, each with its reason and the place to act.
    </EmptyState>
  )
}
