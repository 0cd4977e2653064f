import { Link } from 'react-router'
import { dayWords, relativeWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { StateBadge } from '#ui/StateBadge.tsx'
import { poundsWords } from './effect-words.rules.ts'
import type { Effect } from './impact.rules.ts'
import { EffectBar } from './impact.view.tsx'
import { enoughIn } from './scale.rules.ts'
import './provision-review.css'

export interface Delivery {
  pence: number
  sessions: number
  held: number
  unrecorded: number
}
export interface MonitoringLine {
  groupId: string
  name: string
  provision: string
  pupils: number
  openQuestions: number
  due: string | null
  state: 'late' | 'due-soon' | 'running' | 'cannot-tell'
  endsOn: string | null
  effect: Effect
  delivery: Delivery
  observedOn: string | null
  signedOffOn: string | null
}

const headsIn = (scale: readonly string[]) => [
  'Group',
  'Delivered',
  enoughIn(scale),
  'Cost to date',
  'Last observed',
  'Signed off',
  'Questions',
  'Review',
]

/** What leaders look at, group by group; those without an end or a review first. */
export function MonitoringView({
  lines,
  scale,
  today,
}: {
  lines: readonly MonitoringLine[]
  scale: readonly string[]
  today: string
}) {
  const endless = lines.filter(({ due }) => due === null).length
  const seen = lines.filter(({ observedOn }) => observedOn !== null).length
  return (
    <>
      <PageHead
        eyebrow={<Link to="/provision/reviews">Reviews of provision</Link>}
        title="Monitoring of provision"
        lead={
          lines.length > 0
            ? `${endless === 0 ? 'Every group has a review or an end.' : `${endless} ${endless === 1 ? 'has' : 'have'} no end and no review: these come first.`} ${seen} of ${lines.length} were observed.`
            : null
        }
      >
        <PrintButton />
      </PageHead>
      {lines.length === 0 ? (
        <EmptyState title="No provision is under way">
          What is delivered, what comes of it and what it costs stands here, with what leaders saw and asked.
        </EmptyState>
      ) : (
        <div className="sheet effects-sheet">
          <table className="plain-table block labelled effects">
            <caption className="vh">Groups</caption>
            <thead>
              <tr>
                {headsIn(scale).map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line key={line.groupId} line={line} scale={scale} today={today} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

const deliveredWords = ({ sessions, held, unrecorded }: Delivery): string =>
  sessions === 0 ? 'none planned yet' : `${held} of ${sessions}${unrecorded > 0 ? `, ${unrecorded} not recorded` : ''}`

function Line({ line, scale, today }: { line: MonitoringLine; scale: readonly string[]; today: string }) {
  const { groupId, name, provision, pupils, delivery, effect, observedOn, signedOffOn, openQuestions, due, state } = line
  const on = (day: string | null, none: string) => (day ? dayWords(day, 'short', today) : <span className="muted">{none}</span>)
  return (
    <tr>
      <th scope="row">
        <Link to={`/provision/groups/${groupId}/monitoring`}>
          {provision}, {name}
        </Link>
        <span className="muted">
          {pupils} {pupils === 1 ? 'pupil' : 'pupils'}
        </span>
      </th>
      <td data-label="Delivered">{deliveredWords(delivery)}</td>
      <td data-label={enoughIn(scale)}>
        <EffectBar {...effect} scale={scale} />
      </td>
      <td data-label="Cost to date">{poundsWords(delivery.pence)}</td>
      <td data-label="Last observed">{on(observedOn, 'never')}</td>
      <td data-label="Signed off">{on(signedOffOn, 'not yet')}</td>
      <td data-label="Questions">{openQuestions === 0 ? <span className="muted">none open</span> : `${openQuestions} open`}</td>
      <td data-label="Review">
        <StateBadge state={state} words={due ? relativeWords(due, today) : 'No end, no review'} />
      </td>
    </tr>
  )
}
