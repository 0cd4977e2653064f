import { Link } from 'react-router'
import { Card } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { type BadgeState, StateBadge } from '#ui/StateBadge.tsx'
import { SummaryList } from '#ui/SummaryList.tsx'
import { type Authority, type Reason, WhyThisDate } from '#ui/WhyThisDate.tsx'

interface Owed {
  key: string
  title: string
  state: BadgeState
  badge: string | null
  line: string
  who: string
  strength: 'must' | 'should' | 'may'
  reasons: readonly Reason[]
  authority: readonly Authority[]
  place: { to: string; words: string } | null
}

interface Entry {
  id: string
  on: string
  owner: string
  link: string | null
  note: string | null
  correct: string
}

export interface EvidenceProps {
  said: string | null
  record: boolean
  due: readonly Owed[]
  kinds: readonly { kind: string; words: string; held: readonly Entry[]; before: readonly Entry[] }[]
  sencos: readonly { id: string; facts: readonly { name: string; value: string }[] }[]
}

export function EvidenceView({ said, record, due, kinds, sencos }: EvidenceProps) {
  return (
    <>
      <PageHead title="Evidence" lead="What the school as a whole owes, and what is held to show it." />
      {said && <Notice kind="ok">{said}</Notice>}
      <Card title="What is due">
        <ul className="list">
          {due.map((one) => (
            <OwedLine key={one.key} owed={one} />
          ))}
        </ul>
      </Card>
      {kinds.map((kind) => (
        <Card key={kind.kind} id={kind.kind} title={kind.words}>
          {kind.held.length === 0 && <p>Nothing is recorded yet.</p>}
          <Entries entries={kind.held} record={record} />
          {kind.before.length > 0 && (
            <details>
              <summary>Put right or taken out: {kind.before.length}</summary>
              <Entries entries={kind.before} record={false} />
            </details>
          )}
          {record && <Link to={`/evidence/${kind.kind}`}>Record {kind.held.length === 0 ? 'it' : 'a newer one'}</Link>}
        </Card>
      ))}
      <Card title="The SENCO and the qualification" id="senco">
        {sencos.length === 0 && <p>Who is SENCO, and since when, is not recorded yet.</p>}
        {sencos.map((post) => (
          <SummaryList key={post.id} facts={post.facts} />
        ))}
        {record && <Link to="/senco">{sencos.length === 0 ? 'Record the SENCO' : 'Change this'}</Link>}
      </Card>
    </>
  )
}

function OwedLine({ owed }: { owed: Owed }) {
  return (
    <li>
      <div className="hd">
        <b>{owed.title}</b>
        <StateBadge state={owed.state} {...(owed.badge ? { words: owed.badge } : {})} />
      </div>
      <p>{owed.line}</p>
      <p className="muted">{owed.who}</p>
      <WhyThisDate strength={owed.strength} reasons={owed.reasons} authority={owed.authority} />{' '}
      {owed.place && <Link to={owed.place.to}>{owed.place.words}</Link>}
    </li>
  )
}

function Entries({ entries, record }: { entries: readonly Entry[]; record: boolean }) {
  return (
    <ul className="list">
      {entries.map((entry) => (
        <li key={entry.id}>
          {entry.on}, looked after by {entry.owner}
          {entry.link && (
            <>
              {', '}
              <a href={entry.link} rel="noreferrer">
                where it is published
              </a>
            </>
          )}
          {entry.note && <p className="muted">{entry.note}</p>}
          {record && (
            <>
              {' '}
              <Link to={entry.correct}>
                Put it right<span className="vh">: {entry.on}</span>
              </Link>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
