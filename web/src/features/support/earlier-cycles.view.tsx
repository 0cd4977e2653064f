import { dayWords } from '#ui/dates.ts'
import type { Closed } from './standing.rules.ts'
import { ClosedWords } from './standing.view.tsx'
import { type Cycle, Said } from './support-parts.view.tsx'
import { nextWords, resultWords } from './support-words.rules.ts'

/** The cycles that were reviewed, newest first: what was aimed at and what came of it, side by side. */
export function EarlierCycles({ cycles }: { cycles: readonly Cycle[] }) {
  return (
    <div className="stack earlier">
      {cycles.map((cycle) => (
        <details className="sheet card" key={cycle.cycleId}>
          <summary className="more">
            Cycle {cycle.turn}: {cycle.agreedOn && `agreed on ${dayWords(cycle.agreedOn)}, `}
            {cycle.reviewedOn && `reviewed on ${dayWords(cycle.reviewedOn)}`}
            {cycle.closed && `closed on ${dayWords(cycle.closed.on)} without a review`}
          </summary>
          {cycle.closed && <AsWritten cycle={cycle} closed={cycle.closed} />}
          <div className="scroll">
            <table className="plain-table">
              <caption className="vh">What came of cycle {cycle.turn}</caption>
              <thead>
                <tr>
                  {['Outcome', 'From', 'Aimed at', 'Result', 'Next'].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {cycle.outcomes.map((outcome) => (
                  <tr key={outcome.outcomeId}>
                    <th scope="row">{outcome.says}</th>
                    <td>{outcome.baseline}</td>
                    <td>{outcome.target}</td>
                    <td>
                      {outcome.result && resultWords[outcome.result]}
                      {outcome.resultNote && <p>{outcome.resultNote}</p>}
                    </td>
                    <td>{outcome.next && nextWords[outcome.next]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {!cycle.closed && (
            <div className="said-grid">
              <Said title="What the pupil said at the review">{cycle.reviewPupilView}</Said>
              <Said title="What the family said at the review">{cycle.reviewFamilyView}</Said>
            </div>
          )}
          {cycle.reviewNote && <Said title="What was talked about">{cycle.reviewNote}</Said>}
        </details>
      ))}
    </div>
  )
}

/** What was written of a cycle that ended without a review, a draft too, and why it ended. */
function AsWritten({ cycle, closed }: { cycle: Cycle; closed: Closed }) {
  return (
    <>
      <ClosedWords closed={closed} />
      {closed.from === 'draft' && <p className="muted">It was a draft: it was never agreed.</p>}
      <div className="said-grid">
        <Said title="What the pupil said">{cycle.pupilView}</Said>
        <Said title="What the family said">{cycle.familyView}</Said>
        <Said title="What was needed">{cycle.needs}</Said>
        <Said title="What showed it">{cycle.evidence}</Said>
      </div>
      <Said title="What every teacher did">{cycle.strategies}</Said>
    </>
  )
}
