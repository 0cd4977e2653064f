/** A bar and its numbers: what was given of what was planned to this day. */
export function SessionsGiven({
  sessions,
  held,
  unrecorded,
  plannedMinutes,
  minutes,
}: {
  sessions: number
  held: number
  unrecorded: number
  plannedMinutes: number
  minutes: number
}) {
  if (sessions === 0) return <span className="muted">none planned yet</span>
  const share = Math.round((held / sessions) * 1000) / 10
  return (
    <span className="given">
      <svg width="56" height="10" aria-hidden="true">
        <rect x="0.5" y="0.5" width="55" height="9" rx="3" fill="url(#hatch)" stroke="#1B6B6C" />
        <rect width={`${share}%`} height="10" rx="3" fill="#1B6B6C" />
      </svg>
      <span>
        <b>{held}</b> of {sessions}
      </span>
      <span className="muted">
        {minutes} of {plannedMinutes} min{unrecorded > 0 && `, ${unrecorded} not recorded`}
      </span>
    </span>
  )
}
