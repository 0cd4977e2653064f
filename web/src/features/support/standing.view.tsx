import { dayWords } from '#ui/dates.ts'
import { type Closed, closedWhyWords, type Standing, standingMeans, standings, standingWords } from './standing.rules.ts'

const leftOutWords: Partial<Record<Standing, string>> = {
  agreed: 'Not agreed',
  'in-progress': 'No progress noted',
  reviewed: 'Not reviewed',
}

/** The five states of a cycle on one line, and what the one it is in means. One that was left out is said to be. */
export function StandingLine({
  standing,
  passed,
  closed,
}: {
  standing: Standing
  passed: readonly Standing[]
  closed: Closed | null
}) {
  const at = standings.indexOf(standing)
  const leftOut = (one: Standing, place: number) => place < at && !passed.includes(one)
  return (
    <div className="standing">
      <ol aria-label="Where this cycle stands">
        {standings.map((one, place) => (
          <li
            key={one}
            className={place < at && passed.includes(one) ? 'done' : undefined}
            aria-current={one === standing ? 'step' : undefined}
          >
            {(leftOut(one, place) && leftOutWords[one]) || standingWords[one]}
          </li>
        ))}
      </ol>
      {closed ? <ClosedWords closed={closed} /> : <p className="muted">{standingMeans[standing]}</p>}
    </div>
  )
}

/** That it ended without a review, when and why. */
export const ClosedWords = ({ closed: { on, why, because } }: { closed: Closed }) => (
  <p className="said-words">
    Closed on {dayWords(on)} without a review. {closedWhyWords[why]}: {because}
  </p>
)
