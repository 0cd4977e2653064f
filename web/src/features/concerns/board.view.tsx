import { Link } from 'react-router'
import { ButtonLink } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { StateBadge } from '#ui/StateBadge.tsx'
import type { BoardColumns, Card } from './board.rules.ts'
import { areaWords, sourceWords, stageWords } from './concern-words.rules.ts'
import { concernSaid } from './concerns.said.ts'
import './concerns.css'

export interface BoardProps extends BoardColumns {
  mayDecide: boolean
  said: string | null
}

/** Every concern where it stands: the new ones first, the closed ones folded. */
export function BoardView({ columns, closed, askedOfMe, mayDecide, said }: BoardProps) {
  const none = columns.every(({ cards }) => cards.length === 0) && closed.length === 0
  return (
    <>
      <PageHead
        title="Concerns"
        lead={mayDecide ? 'What worries people about pupils, and what happens next.' : 'About the pupils you work with.'}
      >
        {mayDecide && (
          <ButtonLink look="plain" to="/progress">
            Who to look at: progress
          </ButtonLink>
        )}
        <PrintButton />
      </PageHead>
      {said && concernSaid[said] && <Notice kind="ok">{concernSaid[said]}</Notice>}
      {askedOfMe.length > 0 && (
        <section className="sheet card" aria-labelledby="asked">
          <h2 id="asked">You are asked what you see</h2>
          <Cards cards={askedOfMe} />
        </section>
      )}
      {none && (
        <EmptyState title="No concern is open">
          A teacher raises one from a pupil’s page. It stands here until somebody decides what happens next, and why.
        </EmptyState>
      )}
      {!none && (
        <div className="stages">
          {columns.map(({ stage, cards }) => (
            <section className="sheet card" key={stage} aria-labelledby={`stage-${stage}`}>
              <h2 id={`stage-${stage}`}>
                {stageWords[stage]} <span className="muted">{cards.length}</span>
              </h2>
              {cards.length > 0 ? <Cards cards={cards} /> : <p className="muted">None.</p>}
            </section>
          ))}
        </div>
      )}
      {closed.map(({ stage, cards }) => (
        <details key={stage} className="sheet card">
          <summary className="more">
            {stageWords[stage]}: {cards.length}
          </summary>
          <Cards cards={cards} />
        </details>
      ))}
    </>
  )
}

export const Cards = ({ cards }: { cards: readonly Card[] }) => (
  <ul className="concern-cards">
    {cards.map((card) => (
      <li key={card.concernId}>
        <Link to={`/pupils/${card.pupilId}/concerns/${card.concernId}`}>
          {card.name}
          {card.class && `, ${card.class}`}
        </Link>
        <p>{card.seen}</p>
        <p className="muted">
          {areaWords[card.area]}.{' '}
          {card.source === 'staff' ? card.raisedBy : `${sourceWords[card.source]}, through ${card.raisedBy}`},{' '}
          {dayWords(card.raisedOn)}
        </p>
        {card.asked > 0 && (
          <p className="muted">
            {card.answered} of {card.asked} asked {card.asked === 1 ? 'has' : 'have'} answered
          </p>
        )}
        {card.lookAgainOn && (
          <p>
            <StateBadge
              state={card.lookNow ? 'due-soon' : 'running'}
              words={`${card.lookNow ? 'Look again now: ' : 'Look again on '}${dayWords(card.lookAgainOn)}`}
            />
          </p>
        )}
      </li>
    ))}
  </ul>
)
