import { daysBetween, dayWords } from '#ui/dates.ts'

export interface Given {
  placeId: string
  provision: string
  group: string
  startsOn: string
  endsOn: string | null
  sessions: number
  held: number
  went: number | null
  reviewedOn: string | null
}
export interface SeenPoint {
  what: string
  kind: 'score' | 'attainment' | 'attendance'
  on: string
  value: number
  shown: string
}

const bar = 40
const panel = 104
const head = 22

interface Scale {
  at: (day: string) => number
}

/** The time that is shown, from the month in which the first thing happened, with a mark where each term begins. */
function scaleOver(days: readonly string[], today: string): Scale & { terms: string[] } {
  const first = days.toSorted()[0] ?? today
  const begins = `${first.slice(0, 7)}-01`
  const whole = Math.max(1, daysBetween(begins, today)) * 1.03
  const terms: string[] = []
  for (let year = Number(begins.slice(0, 4)); `${year}-01-01` <= today; year++)
    for (const month of ['01', '04', '09'])
      if (`${year}-${month}-01` >= begins && `${year}-${month}-01` < today) terms.push(`${year}-${month}-01`)
  // So many marks that their words would touch: only where school years begin.
  const shown = terms.length > 7 ? terms.filter((day) => day.slice(5, 7) === '09') : terms
  return {
    at: (day) => Math.round(Math.max(0, Math.min(100, (daysBetween(begins, day) / whole) * 100)) * 100) / 100,
    terms: shown,
  }
}

const monthWords = (day: string): string => dayWords(day, 'short').replace(/^1 /, '')

const words = (given: readonly Given[], seen: readonly SeenPoint[]): string =>
  [
    ...given.map((one) => `${one.provision} from ${dayWords(one.startsOn)}${one.endsOn ? ` to ${dayWords(one.endsOn)}` : ''}`),
    ...seen.map((one) => `${one.what} ${one.shown} on ${dayWords(one.on)}`),
  ].join('; ')

/** Bars for what was given, above a line for each test or subject; a dotted post where something began or ended. */
export function TimelinePicture({ given, seen, today }: { given: readonly Given[]; seen: readonly SeenPoint[]; today: string }) {
  const { at, terms } = scaleOver([...given.map(({ startsOn }) => startsOn), ...seen.map(({ on }) => on)], today)
  const lines = [...Map.groupBy(seen, ({ what }) => what)]
  const top = head + given.length * bar
  const high = top + lines.length * panel + 8
  const posts = [
    ...new Set(given.flatMap(({ startsOn, endsOn }) => (endsOn && endsOn <= today ? [startsOn, endsOn] : [startsOn]))),
  ]
  return (
    <figure className="sheet card both">
      <svg width="100%" height={high} role="img" aria-label={`Provision beside progress: ${words(given, seen)}`}>
        {terms.map((day) => (
          <g key={day}>
            <line x1={`${at(day)}%`} x2={`${at(day)}%`} y1="0" y2={high} stroke="#DFD5C2" />
            <text x={`${at(day) + 0.5}%`} y="15" className="ax">
              {monthWords(day)}
            </text>
          </g>
        ))}
        {posts.map((day) => (
          <line
            key={day}
            x1={`${at(day)}%`}
            x2={`${at(day)}%`}
            y1={head}
            y2={high}
            stroke="#4F8D89"
            strokeWidth="1.6"
            strokeDasharray="1.5 6"
            strokeLinecap="round"
          />
        ))}
        {given.map((one, index) => (
          <Bar key={one.placeId} one={one} y={head + index * bar} at={at} today={today} />
        ))}
        {lines.map(([what, points], index) => (
          <Line key={what} what={what} points={points} y={top + index * panel} at={at} />
        ))}
        <line x1={`${at(today)}%`} x2={`${at(today)}%`} y1={head} y2={high} stroke="#1B2A2B" strokeWidth="2" />
      </svg>
      <figcaption className="muted">
        A bar for each provision, and below it a line for each test, subject and the school attendance. The strong line at the
        right is today. The same facts stand in the tables below.
      </figcaption>
    </figure>
  )
}

function Bar({ one, y, at, today }: { one: Given; y: number; today: string } & Scale) {
  const [from, to] = [at(one.startsOn), at(one.endsOn && one.endsOn < today ? one.endsOn : today)]
  const late = from > 60
  return (
    <g>
      <text x={`${late ? to : from}%`} y={y + 14} textAnchor={late ? 'end' : 'start'} className="mk">
        {one.provision}
      </text>
      <rect
        x={`${from}%`}
        y={y + 20}
        width={`${Math.max(0.6, to - from)}%`}
        height="13"
        rx="4"
        fill={one.endsOn && one.endsOn < today ? '#B4D3CC' : '#105659'}
        stroke="#1B6B6C"
      />
    </g>
  )
}

function Line({ what, points, y, at }: { what: string; points: readonly SeenPoint[]; y: number } & Scale) {
  const values = points.map(({ value }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const height = (value: number) => y + 78 - (most === least ? 0.5 : (value - least) / (most - least)) * 36
  return (
    <g>
      <line x1="0" x2="100%" y1={y + 4} y2={y + 4} stroke="#DFD5C2" />
      <text x="0" y={y + 20} className="mk">
        {what}
      </text>
      {points.slice(1).map((point, index) => {
        const before = points[index]
        return before ? (
          <line
            key={`${point.on} ${point.shown}`}
            x1={`${at(before.on)}%`}
            x2={`${at(point.on)}%`}
            y1={height(before.value)}
            y2={height(point.value)}
            stroke="#105659"
            strokeWidth="3"
          />
        ) : null
      })}
      {points.map((point) => (
        <g key={`${point.on} ${point.shown}`}>
          <circle cx={`${at(point.on)}%`} cy={height(point.value)} r="5" fill="#105659" />
          <text
            x={`${at(point.on)}%`}
            y={height(point.value) - 10}
            textAnchor={at(point.on) < 4 ? 'start' : at(point.on) > 92 ? 'end' : 'middle'}
          >
            {point.shown}
          </text>
        </g>
      ))}
    </g>
  )
}
