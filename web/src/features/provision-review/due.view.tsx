import { Link } from 'react-router'
import { dayWords, relativeWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { StateBadge } from '#ui/StateBadge.tsx'
import './provision-review.css'

type Section = 'late' | 'soon' | 'later' | 'open-ended'
export interface Line {
  groupId: string
  name: string
  provision: string
  startsOn: string
  endsOn: string | null
  reviewedOn: string | null
  reviewedBy: string | null
  filledBy: string | null
  pupils: number
  due: string | null
  section: Section
  state: 'late' | 'due-soon' | 'running' | 'cannot-tell'
}
export interface DueProps {
  lines: readonly Line[]
  questions: readonly { groupId: string; group: string; lookId: string; says: string; askedOn: string; by: string | null }[]
  mayReview: boolean
  today: string
}

const sections: readonly { id: Section; title: string; context?: string }[] = [
  { id: 'late', title: 'Late' },
  { id: 'soon', title: 'In the next seven days' },
  { id: 'later', title: 'Coming' },
  { id: 'open-ended', title: 'No end and no review', context: 'Provision is time-limited: give these a day of review.' },
]

/** What is late, due and coming; one press from here to the grid. */
export function DueView({ lines, questions, mayReview, today }: DueProps) {
  const [late, soon] = (['late', 'soon'] as const).map((id) => lines.filter(({ section }) => section === id).length)
  return (
    <>
      <PageHead title="Reviews of provision" lead={headline(lines.length, late ?? 0, soon ?? 0)}>
        <Link className="btn" to="/provision/impact">
          Effect
        </Link>
        <Link className="btn" to="/provision/monitoring">
          Monitoring
        </Link>
      </PageHead>
      {lines.length === 0 && (
        <EmptyState title="No provision is under way">
          Groups stand here from the day they begin, with the day on which they are to be reviewed.
        </EmptyState>
      )}
      {questions.length > 0 && <Questions questions={questions} today={today} />}
      {sections.map(({ id, title, context }) => {
        const own = lines.filter(({ section }) => section === id)
        return own.length === 0 ? null : (
          <section key={id} aria-labelledby={`s-${id}`} className="grp">
            <div className="grp-h">
              <h2 id={`s-${id}`}>
                {title} <span className="n">{own.length}</span>
              </h2>
              {context && <span className="eyebrow">{context}</span>}
            </div>
            <ul className="sheet due-groups">
              {own.map((line) => (
                <Group key={line.groupId} line={line} mayReview={mayReview} today={today} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function headline(all: number, late: number, soon: number): string {
  if (all === 0) return 'How each provision went for its pupils, and what happens next.'
  const of = (n: number, words: string) => `${n} ${n === 1 ? 'group is' : 'groups are'} ${words}`
  if (late === 0 && soon === 0) return 'Nothing is late, and nothing is due this week.'
  return `${[late > 0 && of(late, 'late'), soon > 0 && of(soon, 'due within seven days')].filter(Boolean).join(', ')}.`
}

function Group({ line, mayReview, today }: { line: Line; mayReview: boolean; today: string }) {
  const { groupId, name, provision, due, state, pupils, reviewedOn, reviewedBy, filledBy, endsOn } = line
  return (
    <li>
      <span className="when">
        <StateBadge state={state} words={due ? relativeWords(due, today) : 'No day set'} />
        {due && <span className="muted on">{dayWords(due, 'day', today)}</span>}
      </span>
      <span className="what">
        <b>{provision}</b>, {name}
        <span className="muted">
          {pupils} {pupils === 1 ? 'pupil' : 'pupils'}
          {endsOn && `, ${endsOn < today ? 'ended' : 'ends'} ${dayWords(endsOn, 'day', today)}`}.{' '}
          {reviewedOn
            ? `Last review ${dayWords(reviewedOn, 'day', today)}${reviewedBy ? `, ${reviewedBy}` : ''}`
            : 'Not reviewed yet'}
          {filledBy && `. Filled in by ${filledBy}, to be looked at`}
        </span>
      </span>
      <Link className="btn sm" to={`/provision/groups/${groupId}/review`}>
        {mayReview ? 'Review' : 'See'}
        <span className="vh">
          {' '}
          {provision}, {name}
        </span>
      </Link>
    </li>
  )
}

function Questions({ questions, today }: Pick<DueProps, 'questions' | 'today'>) {
  return (
    <section aria-labelledby="s-asked" className="grp">
      <div className="grp-h">
        <h2 id="s-asked">
          Leaders ask <span className="n">{questions.length}</span>
        </h2>
      </div>
      <ul className="sheet due-groups">
        {questions.map(({ lookId, groupId, group, says, askedOn, by }) => (
          <li key={lookId}>
            <span className="when">
              <span className="muted">{dayWords(askedOn, 'day', today)}</span>
            </span>
            <span className="what">
              <b>{group}</b>
              <span className="said-words">{says}</span>
              {by && <span className="muted">{by}</span>}
            </span>
            <Link className="btn sm" to={`/provision/groups/${groupId}/monitoring#${lookId}`}>
              Answer<span className="vh"> what is asked about {group}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
