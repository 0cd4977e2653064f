import { FactsTable } from './Bars.tsx'
import { daysBetween, dayWords } from './dates.ts'

export interface Span {
  words: string
  startsOn: string
  endsOn: string | null
  /** solid for a plan, tinted for support, dotted for watching, none for nothing. */
  look: 'solid' | 'tinted' | 'dotted' | 'none'
}

const fills = { solid: '#105659', tinted: '#B4D3CC', dotted: '#FFFDF9', none: '#EFE8DA' } as const

/** A pupil's time as a path: what held from when to when, and today. */
export function TimelineStrip({ title, spans, today }: { title: string; spans: readonly Span[]; today: string }) {
  const [from] = spans.map((span) => span.startsOn).sort()
  if (!from) return null
  const whole = Math.max(1, daysBetween(from, today)) * 1.04
  const at = (day: string) => Math.max(0, Math.min(100, (daysBetween(from, day) / whole) * 100))
  const says = spans.map((span) => `${span.words} from ${dayWords(span.startsOn)}`).join(', ')
  return (
    <figure className="sheet path">
      <svg width="100%" height="86" role="img" aria-label={`${title}: ${says}`}>
        <line x1="0" x2="100%" y1="46" y2="46" stroke="#4F8D89" strokeWidth="1.6" strokeDasharray="1.5 6" strokeLinecap="round" />
        {spans.map((span, index) => {
          const [x, end] = [at(span.startsOn), at(span.endsOn ?? today)]
          return (
            <g key={span.startsOn + span.words}>
              <rect
                x={`${x}%`}
                width={`${Math.max(0.6, end - x)}%`}
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
        <line x1={`${at(today)}%`} x2={`${at(today)}%`} y1="30" y2="62" stroke="#1B2A2B" strokeWidth="2" />
        <text className="now" x={`${at(today)}%`} y="78" textAnchor="end">
          Today
        </text>
      </svg>
      <FactsTable
        caption={title}
        heads={['What', 'From', 'To']}
        rows={spans.map((span) => [span.words, dayWords(span.startsOn), span.endsOn ? dayWords(span.endsOn) : 'now'])}
      />
    </figure>
  )
}
