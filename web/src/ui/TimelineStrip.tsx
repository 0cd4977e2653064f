import { FactsTable } from './Bars.tsx'
import { daysBetween, dayWords } from './dates.ts'

export interface Span {
  words: string
  startsOn: string
  endsOn: string | null
  /** solid for a plan, tinted for support, dotted for watching, none for nothing. */
  look: 'solid' | 'tinted' | 'dotted' | 'none'
}

/** A cycle of support: a bar of its own on the status it belongs to. */
export interface Turn {
  turn: number
  startsOn: string
  endsOn: string
  running: boolean
}

const fills = { solid: '#105659', tinted: '#B4D3CC', dotted: '#FFFDF9', none: '#EFE8DA' } as const

interface TimelineStripProps {
  title: string
  spans: readonly Span[]
  turns?: readonly Turn[]
  today: string
}

/** A pupil's time as a path: what held from when to when, and today. */
export function TimelineStrip({ title, spans, turns = [], today }: TimelineStripProps) {
  const [from] = spans.map((span) => span.startsOn).sort()
  if (!from) return null
  const end = turns.reduce((last, { endsOn }) => (endsOn > last ? endsOn : last), today)
  const whole = Math.max(1, daysBetween(from, today) * 1.04, daysBetween(from, end) * 1.01)
  const at = (day: string) => Math.max(0, Math.min(100, (daysBetween(from, day) / whole) * 100))
  const says = [
    ...spans.map((span) => `${span.words} from ${dayWords(span.startsOn)}`),
    ...turns.map(({ turn, startsOn, endsOn }) => `cycle ${turn} from ${dayWords(startsOn)} to ${dayWords(endsOn)}`),
  ].join(', ')
  return (
    <figure className="sheet path">
      <svg width="100%" height="86" role="img" aria-label={`${title}: ${says}`}>
        <line x1="0" x2="100%" y1="46" y2="46" stroke="#4F8D89" strokeWidth="1.6" strokeDasharray="1.5 6" strokeLinecap="round" />
        {spans.map((span, index) => {
          const [x, until] = [at(span.startsOn), at(span.endsOn ?? today)]
          return (
            <g key={span.startsOn + span.words}>
              <rect
                x={`${x}%`}
                width={`${Math.max(0.6, until - x)}%`}
                y="36"
                height="20"
                rx="4"
                fill={fills[span.look]}
                stroke="#1B6B6C"
                strokeDasharray={span.look === 'dotted' ? '4 4' : undefined}
              />
              <text className="mk" x={`${x}%`} y={index % 2 === 0 ? 28 : 12} textAnchor={x > 70 ? 'end' : 'start'}>
                <tspan className="b">{dayWords(span.startsOn, 'short', today)}</tspan> {span.words}
              </text>
            </g>
          )
        })}
        {turns.map((turn) => (
          <TurnBar key={turn.turn} turn={turn} at={at} />
        ))}
        <line x1={`${at(today)}%`} x2={`${at(today)}%`} y1="30" y2="62" stroke="#1B2A2B" strokeWidth="2" />
        <text className="now" x={`${at(today)}%`} y="78" textAnchor="end">
          Today
        </text>
      </svg>
      <FactsTable
        caption={title}
        heads={['What', 'From', 'To']}
        rows={[
          ...spans.map((span) => [span.words, dayWords(span.startsOn), span.endsOn ? dayWords(span.endsOn) : 'now']),
          ...turns.map(({ turn, startsOn, endsOn }) => [`Cycle ${turn}`, dayWords(startsOn), dayWords(endsOn)]),
        ]}
      />
    </figure>
  )
}

/** Filled where it is over, open where it runs; its number where there is room. */
function TurnBar({ turn: { turn, startsOn, endsOn, running }, at }: { turn: Turn; at: (day: string) => number }) {
  const [x, until] = [at(startsOn), at(endsOn)]
  const wide = Math.max(0.6, until - x)
  return (
    <g>
      <rect
        x={`${x}%`}
        width={`${wide}%`}
        y="38"
        height="16"
        rx="4"
        fill={running ? '#FFFDF9' : '#1B6B6C'}
        stroke={running ? '#1B6B6C' : '#FFFDF9'}
        strokeWidth="1.6"
      />
      {wide > 2.5 && (
        <text className={running ? 'cy' : 'cy over'} x={`${x + wide / 2}%`} y="51" textAnchor="middle">
          {wide > 8 ? `cycle ${turn}` : turn}
        </text>
      )}
    </g>
  )
}
