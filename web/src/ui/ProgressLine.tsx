import { dayWords } from './dates.ts'

export interface Point {
  /** YYYY-MM-DD */
  on: string
  value: number
}

const wide = 560
const high = 150
const left = 64
const right = 14
const top = 14
const bottom = 26

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/** From a start to an aim, with what was seen on the way. The same facts stand below in words. */
export function ProgressLine({ what, from, to, seen }: { what: string; from: Point; to: Point; seen: readonly Point[] }) {
  const days = [from, to, ...seen].map(({ on }) => dayNumber(on))
  const values = [from, to, ...seen].map(({ value }) => value)
  const scale = (least: number, most: number, start: number, end: number) => (value: number) =>
    most === least ? (start + end) / 2 : start + ((value - least) / (most - least)) * (end - start)
  const x = scale(Math.min(...days), Math.max(...days), left, wide - right)
  const y = scale(Math.min(...values), Math.max(...values), high - bottom, top)
  const at = ({ on, value }: Point) => `${round(x(dayNumber(on)))},${round(y(value))}`
  const last = seen.at(-1)
  const says = last ? `${last.value} on ${dayWords(last.on)}` : 'nothing seen yet'
  return (
    <figure className="progress-line">
      <svg viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={`${what}: from ${from.value} to ${to.value}; ${says}`}>
        <path className="axis" d={`M${left} ${high - bottom}H${wide - right}`} />
        <path className="aim" d={`M${at(from)}L${at(to)}`} />
        {seen.length > 0 && <path className="way" d={`M${[from, ...seen].map(at).join('L')}`} />}
        <Mark point={from} x={x} y={y} look="start" />
        {seen.map((point) => (
          <Mark key={`${point.on} ${point.value}`} point={point} x={x} y={y} look="seen" />
        ))}
        <Mark point={to} x={x} y={y} look="goal" />
      </svg>
      <figcaption>
        {what}: from <b>{from.value}</b> on {dayWords(from.on)} to <b>{to.value}</b> by {dayWords(to.on)}; {says}.
      </figcaption>
    </figure>
  )
}

interface MarkProps {
  point: Point
  x: (day: number) => number
  y: (value: number) => number
  look: 'start' | 'seen' | 'goal'
}

/** Shape as well as colour: a ring where it began, a dot for what was seen, a diamond for the aim. */
function Mark({ point, x, y, look }: MarkProps) {
  const [across, down] = [round(x(dayNumber(point.on))), round(y(point.value))]
  return (
    <g className={look}>
      {look === 'goal' ? (
        <rect x={across - 6} y={down - 6} width="12" height="12" transform={`rotate(45 ${across} ${down})`} />
      ) : (
        <circle cx={across} cy={down} r={look === 'start' ? 6 : 5} />
      )}
      <text
        x={look === 'start' ? across - 11 : across}
        y={look === 'start' ? down + 5 : down > top + 14 ? down - 11 : down + 20}
        textAnchor={look === 'seen' ? 'middle' : 'end'}
      >
        {point.value}
      </text>
    </g>
  )
}

const round = (value: number): number => Math.round(value * 10) / 10
