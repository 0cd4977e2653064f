import { dayWords } from './dates.ts'
import { Icon } from './Icon.tsx'

export interface AimTrackProps {
  /** What is counted. */
  counted: string
  from: number
  to: number
  /** The last that was seen. */
  now: { value: number; on: string } | null
}

const [start, end] = [3, 97]

/** How far along the way from a start to an aim, either way round: 0 to 1. What is further away than at the start stands at the start. */
export function wayAlong({ from, to, now }: Pick<AimTrackProps, 'from' | 'to' | 'now'>): number {
  if (!now || from === to) return 0
  return Math.max(0, Math.min(1, (now.value - from) / (to - from)))
}

/** One line from where an outcome began to where it is to come, with a dot where it is now. Its words say the same. */
export function AimTrack({ counted, from, to, now }: AimTrackProps) {
  const along = wayAlong({ from, to, now })
  const at = start + (end - start) * along
  const anchor = at > 80 ? 'end' : at < 20 ? 'start' : 'middle'
  const seen = now ? `${now.value} now${now.value === from ? ', no change yet' : ''}` : 'nothing seen yet'
  const says = `${counted}: from ${from} to ${to}; ${now ? `${now.value} on ${dayWords(now.on)}` : 'nothing seen yet'}`
  return (
    <svg className="trk" width="100%" height="58" role="img" aria-label={says}>
      <line x1={`${start}%`} x2={`${end}%`} y1="30" y2="30" className="way-all" />
      {along > 0 && <line x1={`${start}%`} x2={`${at}%`} y1="30" y2="30" className="way-done" />}
      {along > 0 && <circle cx={`${start}%`} cy="30" r="5.5" className="way-start" />}
      <svg x={`${end}%`} y="30" overflow="visible" aria-hidden="true">
        <circle r="4" className="way-end" />
        <path d="M0 0V-20M0 -19H11L8 -14.5L11 -10H0" className="way-flag" />
      </svg>
      {now && <circle cx={`${at}%`} cy="30" r="8.5" className="way-now" />}
      <text className="b" x={`${at}%`} y="13" textAnchor={anchor} dx={anchor === 'end' && along > 0.9 ? -14 : 0}>
        {seen}
      </text>
      <text x="0" y="55">
        {from}
      </text>
      <text x="100%" y="55" textAnchor="end">
        {to}
      </text>
    </svg>
  )
}

/** The line where it is counted; else from what to what, in words. */
export function AimWords({ baseline, target }: { baseline: string | null; target: string | null }) {
  if (!baseline && !target) return <p className="muted">Nothing to measure it by yet</p>
  return (
    <p className="aim-words">
      {baseline ?? 'start not recorded'} <Icon name="i-arrow" /> <span className="vh">to</span> {target ?? 'aim not recorded'}
    </p>
  )
}
