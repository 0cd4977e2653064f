import { dayWords } from '#ui/dates.ts'
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
          </summary>
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
          <div className="said-grid">
            <Said title="What the pupil said at the review">{cycle.reviewPupilView}</Said>
            <Said title="What the family said at the review">{cycle.reviewFamilyView}</Said>
          </div>
          {cycle.reviewNote && <Said title="What was talked about">{cycle.reviewNote}</Said>}
        </details>
      ))}
    </div>
  )
}
