import { Link } from 'react-router'
import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { Card } from '#ui/Card.tsx'
import { dayWords } from '#ui/dates.ts'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { StateBadge } from '#ui/StateBadge.tsx'
import { WhyThisDate } from '#ui/WhyThisDate.tsx'
import type { Route } from './+types/evidence.page'
import { mayRecordEvidence } from './deadlines.policy.ts'
import { evidenceKinds, evidenceWords } from './evidence.form.ts'
import { openEvidence } from './open-evidence.query.server.ts'
import { placeToAct } from './today.rules.ts'

export const meta = () => [{ title: 'Evidence - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const { evidence, answers } = await answer(openEvidence(scope, null))
  const kinds = evidenceKinds.map((kind) => ({
    kind,
    words: evidenceWords[kind],
    held: evidence.filter((one) => one.kind === kind),
  }))
  const due = answers.map((one) => ({ ...one, place: placeToAct({ answer: one, pupilId: null }) }))
  return { kinds, due, said: url.searchParams.get('said') === 'kept', record: mayRecordEvidence(scope.viewer, null).may }
}

export default function EvidencePage({ loaderData: { kinds, due, said, record } }: Route.ComponentProps) {
  return (
    <>
      <PageHead title="Evidence" lead="What the school as a whole owes, and what is held to show it." />
      {said && <Notice kind="ok">Kept.</Notice>}
      <Card title="What is due">
        <ul className="list">
          {due.map((one) => (
            <li key={one.duty + one.about}>
              <div className="hd">
                <b>{one.title}</b>
                <StateBadge state={one.state} />
              </div>
              <p>{one.lastDay ? `Last day ${dayWords(one.lastDay)}` : one.missing?.says}</p>
              <WhyThisDate
                strength={one.strength}
                reasons={one.because.map(({ says }) => ({ says }))}
                authority={one.citations.map((source) => ({
                  words: `${source.instrument} ${source.provision}`,
                  url: source.url,
                  checked: source.checked,
                }))}
              />
              {record && one.place && <Link to={one.place.to}>{one.place.words}</Link>}
            </li>
          ))}
        </ul>
      </Card>
      {kinds.map((kind) => (
        <Card key={kind.kind} title={kind.words}>
          {kind.held.length === 0 && <p>Nothing is recorded yet.</p>}
          <ul className="list">
            {kind.held.map((one) => (
              <li key={one.id}>
                {dayWords(one.happenedOn)}, looked after by {one.owner}
                {one.link && (
                  <>
                    {', '}
                    <a href={one.link} rel="noreferrer">
                      where it is published
                    </a>
                  </>
                )}
                {one.note && <p className="muted">{one.note}</p>}
              </li>
            ))}
          </ul>
          {record && <Link to={`/evidence/${kind.kind}`}>Record a newer one</Link>}
        </Card>
      ))}
    </>
  )
}
