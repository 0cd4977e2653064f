import { Link } from 'react-router'
import { ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import type { Card } from './board.rules.ts'
import { Cards } from './board.view.tsx'
import { type Stage, stages, stageWords } from './concern-words.rules.ts'
import { concernSaid } from './concerns.said.ts'
import './concerns.css'

export interface PupilConcernsProps {
  about: { pupilId: string; forename: string; surname: string }
  concerns: readonly (Card & { stage: Stage })[]
  said: string | null
}

export function PupilConcernsView({ about, concerns, said }: PupilConcernsProps) {
  const raise = (
    <ButtonLink look="fill" to={`/pupils/${about.pupilId}/concerns/new`}>
      Raise a concern
    </ButtonLink>
  )
  return (
    <div className="narrow">
      <PageHead
        eyebrow={
          <Link to={`/pupils/${about.pupilId}`}>
            {about.forename} {about.surname}
          </Link>
        }
        title="Concerns"
        lead="What was seen, by whom, and what was decided."
      >
        {concerns.length > 0 && raise}
      </PageHead>
      {said && concernSaid[said] && <Notice kind="ok">{concernSaid[said]}</Notice>}
      {concerns.length === 0 && (
        <EmptyState title={`Nobody has raised a concern about ${about.forename}`} action={raise}>
          What worries people stands here, with what was decided about it and why.
        </EmptyState>
      )}
      {stages
        .map((stage) => ({ stage, cards: concerns.filter((concern) => concern.stage === stage) }))
        .filter(({ cards }) => cards.length > 0)
        .map(({ stage, cards }) => (
          <section className="sheet card" key={stage} aria-labelledby={`stage-${stage}`}>
            <h2 id={`stage-${stage}`}>{stageWords[stage]}</h2>
            <Cards cards={cards} />
          </section>
        ))}
    </div>
  )
}
