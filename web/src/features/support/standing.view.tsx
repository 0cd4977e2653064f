import { type Standing, standingMeans, standings, standingWords } from './standing.rules.ts'

/** The five states of a cycle on one line, and what the one it is in means. */
export function StandingLine({ standing }: { standing: Standing }) {
  const at = standings.indexOf(standing)
  return (
    <div className="standing">
      <ol aria-label="Where this cycle stands">
        {standings.map((one, place) => (
          <li key={one} className={place < at ? 'done' : undefined} aria-current={one === standing ? 'step' : undefined}>
            {standingWords[one]}
          </li>
        ))}
      </ol>
      <p className="muted">{standingMeans[standing]}</p>
    </div>
  )
}
