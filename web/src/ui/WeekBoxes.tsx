import { dayWords } from './dates.ts'

export interface WeekBox {
  monday: string
  plannedMinutes: number
  minutes: number
  /** Nothing of it is recorded yet. */
  open: boolean
}

const [wide, step, tall] = [12, 15, 18]
const ink = '#1B6B6C'

function says({ monday, plannedMinutes, minutes, open }: WeekBox): string {
  const week = `week of ${dayWords(monday)}`
  if (open) return `${week}: not recorded yet`
  return plannedMinutes > 0 ? `${week}: ${minutes} of ${plannedMinutes} minutes` : `${week}: ${minutes} minutes, none planned`
}

/** A box for each week: filled as far as it was given, hatched for what did not come, broken outline where nothing is recorded yet. */
export function WeekBoxes({ weeks }: { weeks: readonly WeekBox[] }) {
  return (
    <svg
      className="wks"
      width={weeks.length * step}
      height="20"
      role="img"
      aria-label={`Week by week: ${weeks.map(says).join('; ')}`}
    >
      {weeks.map((week, at) => {
        const part = week.plannedMinutes > 0 ? Math.min(1, week.minutes / week.plannedMinutes) : 1
        const high = Math.round(tall * part)
        const box = { x: at * step + 0.6, width: wide, rx: 2.5 }
        return (
          <g key={week.monday}>
            {!week.open && part < 1 && <rect {...box} y="1" height={tall} fill="url(#hatch)" />}
            {!week.open && high > 0 && <rect {...box} y={1 + tall - high} height={high} fill={ink} />}
            <rect
              {...box}
              y="1"
              height={tall}
              fill="none"
              stroke={ink}
              strokeWidth="1.2"
              strokeDasharray={week.open ? '3 2.5' : undefined}
            />
          </g>
        )
      })}
    </svg>
  )
}
