import { Link } from 'react-router'
import { Card } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { type BadgeState, StateBadge } from '#ui/StateBadge.tsx'
import { type Authority, type Reason, WhyThisDate } from '#ui/WhyThisDate.tsx'
import { type Book, BookFacts } from './book-facts.view.tsx'

interface Stand {
  key: string
  about: string
  to: string | null
  state: BadgeState
  badge: string | null
  line: string
  dated: boolean
  strength: 'must' | 'should' | 'may'
  reasons: readonly Reason[]
  authority: readonly Authority[]
}

interface Entry {
  id: string
  what: string
  on: string
  owner: string
  again: string | null
  link: string | null
  note: string | null
  recorded: string
  correct: string
}

export interface DutyProps {
  book: Book
  topic: { id: string; words: string }
  unchecked: boolean
  stands: readonly Stand[]
  found: readonly { what: string; on: string; to: string }[]
  held: readonly Entry[]
  before: readonly Entry[]
  record: boolean
  senco: boolean
  said: string | null
}

export function DutyView({ book, topic, unchecked, stands, found, held, before, record, senco, said }: DutyProps) {
  return (
    <>
      <PageHead
        eyebrow={
          <>
            <Link to="/duties">Duties</Link>, <Link to={`/duties?topic=${topic.id}`}>{topic.words}</Link>
          </>
        }
        title={book.title}
      >
        <PrintButton />
      </PageHead>
      {said && <Notice kind="ok">{said}</Notice>}
      {unchecked && (
        <Notice kind="warn">
          UNCHECKED. This entry was written from knowledge, or its number was not seen. Read the source before you rest on it.
        </Notice>
      )}
      <Card title="How it stands here" id="stands">
        {stands.length === 0 && <p>No pupil you work with is in this position today.</p>}
        <ul className="list">
          {stands.map((one) => (
            <StandLine key={one.key} stand={one} />
          ))}
        </ul>
        {record && senco && <Link to="/senco">Record the SENCO and the qualification</Link>}
      </Card>
      <Card title="What it says" id="says">
        <BookFacts book={book} />
      </Card>
      <Card title="Evidence" id="evidence">
        {held.length === 0 && found.length === 0 && <p>Nothing is recorded yet that shows it.</p>}
        {found.length > 0 && (
          <ul className="list">
            {found.map((one) => (
              <li key={one.what}>
                <Link to={one.to}>{one.what}</Link>, {one.on}. <span className="muted">Found by Waymark</span>
              </li>
            ))}
          </ul>
        )}
        <Entries entries={held} record={record} />
        {before.length > 0 && (
          <details>
            <summary>Put right or taken out: {before.length}</summary>
            <Entries entries={before} record={false} />
          </details>
        )}
        {record && (
          <Link className="btn" to={`/duties/${book.id}/evidence`}>
            Record evidence
          </Link>
        )}
      </Card>
    </>
  )
}

function StandLine({ stand }: { stand: Stand }) {
  return (
    <li>
      <div className="hd">
        <b>{stand.to ? <Link to={stand.to}>{stand.about}</Link> : stand.about}</b>
        <StateBadge state={stand.state} {...(stand.badge ? { words: stand.badge } : {})} />
      </div>
      {stand.line && <p>{stand.line}</p>}
      <WhyThisDate
        label={stand.dated ? 'Why this date?' : 'Why?'}
        strength={stand.strength}
        reasons={stand.reasons}
        authority={stand.authority}
      />
    </li>
  )
}

function Entries({ entries, record }: { entries: readonly Entry[]; record: boolean }) {
  return (
    <ul className="list">
      {entries.map((entry) => (
        <li key={entry.id}>
          <b>{entry.what}</b>, {entry.on}, looked after by {entry.owner}
          {entry.again && <>, to be looked at again by {entry.again}</>}
          {entry.link && (
            <>
              {', '}
              <a href={entry.link} rel="noreferrer">
                where it is
              </a>
            </>
          )}
          {entry.note && <p>{entry.note}</p>}
          <p className="muted">
            {entry.recorded}
            {record && (
              <>
                {'. '}
                <Link to={entry.correct}>
                  Put it right
                  <span className="vh">
                    : {entry.what}, {entry.on}
                  </span>
                </Link>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
