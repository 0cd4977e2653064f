import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import './year.css'

interface Day {
  day: string
  look: string
  marks: number
  today: boolean
}

interface Month {
  id: string
  title: string
  days: readonly Day[]
  lines: readonly {
    on: string
    day: string
    kind: string
    words: string
    to: string | null
    people: readonly { name: string; to: string }[]
  }[]
}

export interface YearProps {
  months: readonly Month[]
  termsKnown: boolean
  link: { madeOn: string } | null
  done: { address: string | null; withdrawn: boolean; problem: string | null } | null
}

const legend = [
  ['open', 'school open'],
  ['closed', 'closed'],
  ['weekend', 'weekend'],
  ['holiday', 'bank holiday'],
  ['open due', 'last days, how many'],
] as const

export function YearView({ months, termsKnown, link, done }: YearProps) {
  return (
    <>
      <PageHead
        eyebrow={<Link to="/duties">Duties</Link>}
        title="The year ahead"
        lead="The last days that the law and the Code set, beside your terms, closures and bank holidays."
      >
        <PrintButton />
      </PageHead>
      {!termsKnown && (
        <Notice kind="info">
          No term dates are recorded yet, so the strips show weekends and bank holidays only.{' '}
          <Link to="/school">Record term dates</Link>
        </Notice>
      )}
      <p className="year-key" aria-hidden="true">
        {legend.map(([look, words]) => (
          <span key={words}>
            <span className={`cell ${look}`}>{look.includes('due') ? 2 : ''}</span> {words}
          </span>
        ))}
      </p>
      {months.map((month) => (
        <MonthStrip key={month.id} month={month} />
      ))}
      <CalendarCard link={link} done={done} />
    </>
  )
}

function MonthStrip({ month }: { month: Month }) {
  return (
    <section className="sheet month" aria-labelledby={month.id}>
      <h2 id={month.id}>{month.title}</h2>
      <div className="days" aria-hidden="true">
        {month.days.map((day) => (
          <span key={day.day} className={`cell ${day.look}${day.marks > 0 ? ' due' : ''}${day.today ? ' now' : ''}`}>
            {day.marks > 0 ? day.marks : Number(day.day.slice(8))}
          </span>
        ))}
      </div>
      {month.lines.length === 0 ? (
        <p className="muted">Nothing falls in this month.</p>
      ) : (
        <ul className="month-lines">
          {month.lines.map((line) => (
            <li key={`${line.on} ${line.words}`}>
              <span className="d">{line.day}</span>
              <span>
                {line.to ? <Link to={line.to}>{line.words}</Link> : line.words}
                {line.people.map((one, index) => (
                  <span key={one.to}>
                    {index === 0 ? ': ' : ', '}
                    <Link to={one.to}>{one.name}</Link>
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function CalendarCard({ link, done }: Pick<YearProps, 'link' | 'done'>) {
  return (
    <Card title="In your own calendar" id="calendar">
      <p>
        A secret address that a calendar program can fetch: the last days as events, with how many pupils and never who. Anybody
        who has the address can read it, so keep it to yourself; you can withdraw it at any time.
      </p>
      {done?.problem && <Notice kind="warn">{done.problem}</Notice>}
      {done?.withdrawn && <Notice kind="ok">The address no longer works.</Notice>}
      {done?.address && (
        <Notice kind="ok">
          Copy this address into your calendar program. It is shown once. <code>{done.address}</code>
        </Notice>
      )}
      {link && <p className="muted">An address was made on {link.madeOn}.</p>}
      <Form method="post" className="inline">
        <input type="hidden" name="form" value="make" />
        <Button>{link ? 'Make a new address; the old one stops' : 'Make an address'}</Button>
      </Form>
      {link && (
        <Form method="post" className="inline">
          <input type="hidden" name="form" value="withdraw" />
          <Button look="plain">Withdraw the address</Button>
        </Form>
      )}
    </Card>
  )
}
