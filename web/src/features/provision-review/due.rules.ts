export type DueState = 'late' | 'due-soon' | 'running' | 'cannot-tell'
export type Section = 'late' | 'soon' | 'later' | 'open-ended'

const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)

/** When the review of a group falls: on the day planned, and at the latest when the group ends. Null: neither is known. */
export const dueOn = ({
  reviewOn,
  endsOn,
  reviewedOn,
}: {
  reviewOn: string | null
  endsOn: string | null
  reviewedOn: string | null
}) =>
  [reviewOn, endsOn !== null && (reviewedOn === null || reviewedOn < endsOn) ? endsOn : null]
    .filter((day) => day !== null)
    .sort()[0] ?? null

/** Which part of the list a group stands in, and the state that is shown for it. Seven days or fewer are soon. */
export function sectionOf(due: string | null, today: string): { section: Section; state: DueState } {
  if (due === null) return { section: 'open-ended', state: 'cannot-tell' }
  const days = dayNumber(due) - dayNumber(today)
  if (days < 0) return { section: 'late', state: 'late' }
  return days <= 7 ? { section: 'soon', state: 'due-soon' } : { section: 'later', state: 'running' }
}
