import { Link } from 'react-router'
import { dayWords } from '#ui/dates.ts'
import type { FileLine } from '#ui/FileList.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import type { Sent } from '#ui/SentForm.tsx'
import { ConcernFiles, TakeOut } from './concern-files.view.tsx'
import { areaWords, decisionWords, sourceWords } from './concern-words.rules.ts'
import type { Area, Decision, Source } from './concerns.form.ts'
import { concernSaid } from './concerns.said.ts'
import { DecideForms, ObservationForm } from './decide.view.tsx'
import './concerns.css'

export interface ConcernProps {
  concern: {
    concernId: string
    pupilId: string
    forename: string
    surname: string
    class: string | null
    area: Area
    source: Source
    seen: string
    tried: string | null
    raisedOn: string
    raisedById: string
    raisedBy: string
    files: readonly FileLine[]
    decisions: readonly {
      decisionId: string
      decision: Decision
      reason: string
      decidedOn: string
      lookAgainOn: string | null
      by: string | null
    }[]
    observations: readonly {
      observationId: string
      staffId: string
      who: string
      askedOn: string
      says: string | null
      answeredOn: string | null
    }[]
  }
  mayDecide: boolean
  staffId: string
  today: string
  said: string | null
  sent: Sent | null
}

/** One concern: what was seen and tried, what others see, what was decided and why, and the decision to make now. */
export function ConcernView({ concern, mayDecide, staffId, said, sent }: ConcernProps) {
  const mine = concern.observations.find((one) => one.staffId === staffId && one.answeredOn === null)
  return (
    <div className="narrow">
      <PageHead
        eyebrow={<Link to={`/pupils/${concern.pupilId}`}>{`${concern.forename} ${concern.surname}`}</Link>}
        title={`A concern about ${concern.forename}`}
        lead={`${areaWords[concern.area]}. ${concern.source === 'staff' ? concern.raisedBy : `${sourceWords[concern.source]}, written down by ${concern.raisedBy}`}, ${dayWords(concern.raisedOn)}.`}
      />
      {!sent && said && concernSaid[said] && <Notice kind="ok">{concernSaid[said]}</Notice>}
      <section className="sheet card" aria-labelledby="seen-head">
        <h2 id="seen-head">What was seen</h2>
        <p className="said-words">{concern.seen}</p>
        <h3>What was tried, and what came of it</h3>
        <p className="said-words">{concern.tried ?? 'Nothing is recorded.'}</p>
      </section>
      <ConcernFiles concern={concern} mayRemove={mayDecide} sent={sent} />
      {mine && <ObservationForm observationId={mine.observationId} forename={concern.forename} sent={sent} />}
      <Observations concern={concern} />
      <Decisions concern={concern} />
      {mayDecide && <DecideForms concern={concern} sent={sent} />}
      {(mayDecide || (concern.raisedById === staffId && concern.decisions.length === 0)) && <TakeOut sent={sent} />}
    </div>
  )
}

function Observations({ concern: { observations } }: Pick<ConcernProps, 'concern'>) {
  if (observations.length === 0) return null
  return (
    <section className="sheet card" aria-labelledby="observations">
      <h2 id="observations">What their teachers see</h2>
      <ul className="concern-cards">
        {observations.map((one) => (
          <li key={one.observationId}>
            <b>{one.who}</b>{' '}
            <span className="muted">
              {one.answeredOn ? dayWords(one.answeredOn) : `asked on ${dayWords(one.askedOn)}, not answered yet`}
            </span>
            {one.says && <p className="said-words">{one.says}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Decisions({ concern: { decisions } }: Pick<ConcernProps, 'concern'>) {
  if (decisions.length === 0) return null
  return (
    <section className="sheet card" aria-labelledby="decisions">
      <h2 id="decisions">What was decided</h2>
      <ul className="concern-cards">
        {decisions.map((one) => (
          <li key={one.decisionId}>
            <b>{decisionWords[one.decision]}</b>{' '}
            <span className="muted">
              {dayWords(one.decidedOn)}
              {one.by && `, ${one.by}`}
            </span>
            <p className="said-words">{one.reason}</p>
            {one.lookAgainOn && <p>To be looked at again on {dayWords(one.lookAgainOn)}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
