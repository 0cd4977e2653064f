import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Icon } from '#ui/Icon.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { MapHead } from './map-head.view.tsx'
import { hours } from './map-words.rules.ts'
import { type Busy, clock, type Gap, type WeekGrid } from './week.rules.ts'
import './map.css'

export interface WeekViewProps extends WeekGrid {
  today: string
  by: 'staff' | 'rooms'
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
const said = {
  staff: { title: 'Who gives what', first: 'Person', empty: 'Nobody gives anything at a fixed time yet', gap: 'free' },
  rooms: { title: 'Rooms and times', first: 'Room', empty: 'Nothing is given at a fixed time yet', gap: 'empty' },
} as const

/** A week of each adult or room, with the gaps in it. */
export function WeekView({ rows, from, to, today, by }: WeekViewProps) {
  const words = said[by]
  return (
    <>
      <MapHead
        tab={by}
        title={words.title}
        lead={`The timetable of provision as it is on ${dayWords(today)}. Between ${clock(from)} and ${clock(to)}, gaps of a quarter of an hour or more are named.`}
        all
      >
        <PrintButton />
      </MapHead>
      {rows.length === 0 ? (
        <EmptyState title={words.empty}>The week stands here, once provisions have a day and a time.</EmptyState>
      ) : (
        <div className="sheet scroll">
          <table className="week">
            <caption className="vh">{words.title}, by day of the week</caption>
            <thead>
              <tr>
                <th scope="col">{words.first}</th>
                {days.map((day) => (
                  <th key={day} scope="col">
                    {day}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.name}>
                  <th scope="row">
                    {row.name}
                    <small>{hours(row.minutes)} a week</small>
                  </th>
                  {row.days.map((parts, at) => (
                    <td key={days[at]} data-day={days[at]}>
                      <Day parts={parts} span={{ from, to }} gap={words.gap} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

function Day({ parts, span, gap }: { parts: readonly (Busy | Gap)[]; span: { from: number; to: number }; gap: string }) {
  const busy = parts.filter((part) => part.kind === 'busy')
  if (busy.length === 0) return <p className="gap">{gap} all day</p>
  const x = (minutes: number) => `${(100 * (minutes - span.from)) / (span.to - span.from)}%`
  return (
    <>
      <svg className="week-strip" width="100%" height="12" aria-hidden="true">
        <rect y="1" width="100%" height="10" rx="3" fill="#FFFDF9" stroke="#6A7471" strokeWidth="1" />
        {busy.map((part) => (
          <rect
            key={part.key}
            x={x(part.from)}
            y="1"
            width={`${(100 * (part.to - part.from)) / (span.to - span.from)}%`}
            height="10"
            fill={part.week === 'every' ? '#1B6B6C' : '#B4D3CC'}
            stroke="#1B6B6C"
          />
        ))}
      </svg>
      <ul>
        {parts.map((part) =>
          part.kind === 'gap' ? (
            <li key={`gap ${part.from}`} className="gap">
              {clock(part.from)} to {clock(part.to)} {gap}
            </li>
          ) : (
            <li key={part.key}>
              <b>
                {clock(part.from)} to {clock(part.to)}
              </b>{' '}
              {part.words}
              {part.week !== 'every' && `, week ${part.week}`}
              {part.clash && (
                <span className="clash">
                  {' '}
                  <Icon name="s-due" size={14} /> at the same time as another
                </span>
              )}
            </li>
          ),
        )}
      </ul>
    </>
  )
}
