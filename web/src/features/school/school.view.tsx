import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Card } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { SummaryList } from '#ui/SummaryList.tsx'
import './school.css'

interface Line {
  id: string
  words: string
}
interface Named {
  id: string
  name: string
  days: string
}
interface Year {
  year: number
  words: string
  terms: readonly Named[]
  closures: readonly Named[]
  recorded: string | null
  before: readonly Line[]
}

export interface SchoolProps {
  said: string | null
  keep: boolean
  name: string
  facts: readonly { name: string; value: string }[]
  factsBefore: readonly Line[]
  years: readonly Year[]
  authorities: readonly (Line & { note: string })[]
  authoritiesBefore: readonly Line[]
  governor: readonly { name: string; value: string }[] | null
  governorsBefore: readonly Line[]
}

export function SchoolView(props: SchoolProps) {
  const { said, keep, name, facts, factsBefore, years } = props
  return (
    <>
      <PageHead eyebrow={name} title="School" lead="What the school is, and when it is open. What is due and when rests on it." />
      {said && <Notice kind="ok">{said}</Notice>}
      <Card title="What the school is" id="facts">
        <SummaryList facts={facts} />
        <Before lines={factsBefore} of="what the school is" />
        {keep && (
          <p className="btn-row">
            <Link to="/school/facts">Change what the school is</Link>
            <Link to="/school/logo">Logo for papers</Link>
            <Link to="/school/gias">Look it up in Get Information about Schools</Link>
          </p>
        )}
      </Card>
      <Card title="Terms and closures" id="calendar">
        <p>Bank holidays are the same for all of England and are not entered here.</p>
        {years.map((year) => (
          <YearPart key={year.year} year={year} keep={keep} />
        ))}
      </Card>
      <Around {...props} />
    </>
  )
}

function YearPart({ year, keep }: { year: Year; keep: boolean }) {
  return (
    <section className="school-year" aria-labelledby={`year-${year.year}`}>
      <h3 id={`year-${year.year}`}>{year.words}</h3>
      {year.terms.length === 0 && <p>No terms are recorded yet. Days that are counted in school days need them.</p>}
      <Days label={`Terms of ${year.words}`} days={year.terms} />
      {year.closures.length > 0 && (
        <>
          <p>
            <b>Closures</b>
          </p>
          <Days label={`Closures of ${year.words}`} days={year.closures} />
        </>
      )}
      {year.recorded && <p className="muted">Last recorded: {year.recorded}</p>}
      <Before lines={year.before} of={`the terms and closures of ${year.words}`} />
      {keep && (
        <p>
          <Link to={`/school/calendar?year=${year.year}`}>
            {year.terms.length === 0 ? 'Enter' : 'Change'} the terms and closures<span className="vh"> of {year.words}</span>
          </Link>
        </p>
      )}
    </section>
  )
}

function Days({ label, days }: { label: string; days: readonly Named[] }) {
  if (days.length === 0) return null
  return (
    <ul className="list" aria-label={label}>
      {days.map((one) => (
        <li key={one.id}>
          {one.name}: {one.days}
        </li>
      ))}
    </ul>
  )
}

function Around({ keep, authorities, authoritiesBefore, governor, governorsBefore }: SchoolProps) {
  const change = (to: string, words: string): ReactNode => keep && <Link to={to}>{words}</Link>
  return (
    <>
      <Card title="Local authorities" id="authorities">
        <ul className="list">
          {authorities.map((one) => (
            <li key={one.id}>
              {one.words}
              <p className="muted">{one.note}</p>
            </li>
          ))}
        </ul>
        <Before lines={authoritiesBefore} of="the authorities" />
        {change('/school/authorities', 'Change the authorities')}
      </Card>
      <Card title="Link governor for SEND" id="link-governor">
        {governor ? (
          <SummaryList facts={governor} />
        ) : (
          <p>
            Nobody is recorded yet. The SEND Code (6.3) looks for a governor, trustee or sub-committee with oversight of SEN and
            disability.
          </p>
        )}
        <Before lines={governorsBefore} of="the link governor" />
        {change('/school/link-governor', governor ? 'Change the link governor' : 'Record the link governor')}
      </Card>
      <Card title="The SENCO" id="senco">
        <p>Who is SENCO, since when, and the qualification are kept with the evidence.</p>
        {change('/senco', 'The SENCO and the qualification')}
      </Card>
    </>
  )
}

function Before({ lines, of }: { lines: readonly Line[]; of: string }) {
  if (lines.length === 0) return null
  return (
    <details>
      <summary className="more">
        What stood before: {lines.length}
        <span className="vh"> of {of}</span>
      </summary>
      <ul className="list">
        {lines.map((line) => (
          <li key={line.id}>{line.words}</li>
        ))}
      </ul>
    </details>
  )
}
