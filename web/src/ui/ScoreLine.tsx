import { dayWords } from './dates.ts'
import type { Point } from './ProgressLine.tsx'

const wide = 560
const high = 170
const left = 44
const right = 20
const top = 20
const bottom = 14

/** Two thirds of people of an age score between these; the scale is made so. */
const [low, usual, great] = [85, 100, 115]

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000
const round = (value: number): number => Math.round(value * 10) / 10

/** Standardised scores over time, with the band that two thirds of an age group fall into. The same facts stand beside in a table. */
export function ScoreLine({ what, seen }: { what: string; seen: readonly Point[] }) {
  const days = seen.map(({ on }) => dayNumber(on))
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const least = Math.min(70, ...seen.map(({ value }) => value)) - 5
  const most = Math.max(130, ...seen.map(({ value }) => value)) + 5
  const x = (on: string) =>
    round(
      last === first
        ? (left + wide - right) / 2
        : left + 16 + ((dayNumber(on) - first) / (last - first)) * (wide - right - left - 32),
    )
  const y = (value: number) => round(high - bottom - ((value - least) / (most - least)) * (high - bottom - top))
  const words = seen.map(({ on, value }) => `${value} on ${dayWords(on)}`).join(', ')
  return (
    <figure className="progress-line">
      <svg viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={`${what}: ${words}`}>
        <rect className="band" x={left} y={y(great)} width={wide - right - left} height={round(y(low) - y(great))} />
        {[low, usual, great].map((value) => (
          <text key={value} x={left - 8} y={y(value) + 5} textAnchor="end">
            {value}
          </text>
        ))}
        <path className="aim" d={`M${left} ${y(usual)}H${wide - right}`} />
        {seen.length > 1 && <path className="way" d={`M${seen.map(({ on, value }) => `${x(on)},${y(value)}`).join('L')}`} />}
        {seen.map(({ on, value }) => (
          <g className="seen" key={`${on} ${value}`}>
            <circle cx={x(on)} cy={y(value)} r="5" />
            <text x={x(on)} y={y(value) - 11} textAnchor="middle">
              {value}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        The band from {low} to {great} is where two thirds of an age group score.
      </figcaption>
    </figure>
  )
}
