import { dayWords } from '#ui/dates.ts'
import type { OutcomePair } from './compare.rules.ts'
import type { Outcome } from './support-parts.view.tsx'
import { resultWords } from './support-words.rules.ts'

/** Rows of a table: each outcome beside what became of it. */
export const ComparedOutcomes = ({ pairs }: { pairs: readonly OutcomePair<Outcome>[] }) =>
  pairs.map(({ before, after }, at) => (
    <tr key={`${before?.outcomeId} ${after?.outcomeId}`}>
      <th scope="row">
        Outcome {at + 1}
        <p className="muted">{!before ? 'New' : after ? 'Goes on' : 'Not in the later one'}</p>
      </th>
      <Side outcome={before} />
      <Side outcome={after} />
    </tr>
  ))

function Side({ outcome }: { outcome: Outcome | null }) {
  if (!outcome) return <td className="muted">None</td>
  const { says, baseline, target, dueOn, provision, result, resultNote } = outcome
  return (
    <td>
      <p className="outcome-says">{says}</p>
      <p>
        From {baseline ?? 'not recorded'} to {target ?? 'not recorded'}
        {dueOn && `, by ${dayWords(dueOn)}`}
      </p>
      {provision && <p className="said-words">Given for it: {provision}</p>}
      {result && (
        <p>
          <b>{resultWords[result]}</b>
          {resultNote && `: ${resultNote}`}
        </p>
      )}
    </td>
  )
}
