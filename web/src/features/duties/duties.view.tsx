import type { State } from '@waymark/duties'
import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { CheckField } from '#ui/Choices.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { StateBadge } from '#ui/StateBadge.tsx'
import './duties.css'

interface Row {
  id: string
  title: string
  state: State | null
  line: string
  who: string
  strength: string
  source: string
  unchecked: boolean
  held: string
}

export interface DutiesProps {
  said: string | null
  onlyMine: boolean
  count: number
  groups: readonly { topic: string; title: string; rows: readonly Row[] }[]
  choices: Readonly<Record<'who' | 'strength' | 'state' | 'topic', readonly (readonly [string, string])[]>>
  filter: { find: string; who: string; strength: string; state: string; topic: string; all: boolean }
}

export function DutiesView({ said, onlyMine, count, groups, filter, choices }: DutiesProps) {
  return (
    <>
      <PageHead
        title="Duties"
        lead={
          onlyMine
            ? 'What the law and the Code ask of a teacher, and how it stands here.'
            : 'What is owed, by whom, on what authority, and how it stands here today.'
        }
      >
        <PrintButton />
      </PageHead>
      {said && <Notice kind="ok">{said}</Notice>}
      <nav className="links noprint" aria-label="More about duties">
        <Link to="/duties/who">Who should do what</Link>
        <Link to="/duties/changes">What would change</Link>
        <Link to="/duties/book">The duty book</Link>
        <Link to="/year">The year ahead</Link>
      </nav>
      <div className="duty-filters noprint">
        <DutyFilters filter={filter} onlyMine={onlyMine} choices={choices} />
      </div>
      <p role="status">{count === 1 ? 'One duty' : `${count} duties`}</p>
      {count === 0 && (
        <EmptyState title="No duty is like that">
          Take a filter away, or include what does not apply here. <Link to="/duties">Show them again without filters</Link>
        </EmptyState>
      )}
      {groups.map((group) => (
        <section key={group.topic} aria-labelledby={group.topic} className="grp">
          <div className="grp-h">
            <h2 id={group.topic}>
              {group.title} <span className="n">{group.rows.length}</span>
            </h2>
          </div>
          <ul className="sheet rows">
            {group.rows.map((row) => (
              <DutyLine key={row.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

export function DutyLine({ row }: { row: Row }) {
  return (
    <li className="duty-row">
      <div className="when">
        {row.state ? <StateBadge state={row.state} /> : <StateBadge state="cannot-tell" words="Not shown" />}
        {row.line && <span className="d">{row.line}</span>}
      </div>
      <div>
        <h3>
          <Link to={`/duties/${row.id}`}>{row.title}</Link>
        </h3>
        <p className="ctx">
          <span className="must">{row.strength}</span> {row.who}
        </p>
        <p className="ctx">
          {row.source}
          {row.unchecked && <strong> UNCHECKED</strong>}
          {row.held && `; ${row.held}`}
        </p>
      </div>
    </li>
  )
}

function DutyFilters({ filter, onlyMine, choices }: Pick<DutiesProps, 'filter' | 'onlyMine' | 'choices'>) {
  return (
    <Form method="get" className="filters" key={JSON.stringify(filter)} role="search" aria-label="Filter the duties">
      <div className="field">
        <label htmlFor="find-duty">Words</label>
        <input className="inp" id="find-duty" name="find" type="search" defaultValue={filter.find} />
      </div>
      {!onlyMine && <Pick name="who" label="Who" value={filter.who} choices={choices.who} />}
      <Pick name="strength" label="Strength" value={filter.strength} choices={choices.strength} />
      <Pick name="state" label="State" value={filter.state} choices={choices.state} />
      <Pick name="topic" label="Topic" value={filter.topic} choices={choices.topic} />
      <CheckField name="all" label="Also what does not apply" checked={filter.all} />
      <Button>Show</Button>
    </Form>
  )
}

function Pick({
  name,
  label,
  value,
  choices,
}: {
  name: string
  label: string
  value: string
  choices: readonly (readonly [string, string])[]
}) {
  return (
    <div className="field">
      <label htmlFor={`duty-${name}`}>{label}</label>
      <span className="sel">
        <select id={`duty-${name}`} name={name} defaultValue={value}>
          {choices.map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      </span>
    </div>
  )
}
