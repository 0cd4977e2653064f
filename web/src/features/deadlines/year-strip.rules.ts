import type { ReviewMark } from './today.rules.ts'

export interface ShownYear {
  today: string
  reviews: readonly ReviewMark[]
  posts: readonly { on: string; words: string }[]
}

type Look = 'held' | 'to-come' | 'post'

/** The school year, from September: reviews held, the last days of those to come, and the days of the school's own documents. */
export function showYear({ today, reviews, posts }: ShownYear) {
  const september = Number(today.slice(0, 4)) - (today.slice(5) < '09-01' ? 1 : 0)
  const [startsOn, endsOn] = [`${september}-09-01`, `${september + 1}-08-31`]
  const days = (wanted: (mark: ReviewMark) => boolean) =>
    reviews.flatMap((mark) => (wanted(mark) && mark.on !== null && mark.on >= startsOn && mark.on <= endsOn ? mark.on : []))
  const held = days((mark) => mark.held)
  const next = days((mark) => !mark.held)
  const passed = next.filter((day) => day < today).length
  const undated = reviews.filter((mark) => mark.on === null).length
  const asides = [passed > 0 ? `${passed} past the last day` : '', undated > 0 ? `${undated} without a date` : '']
  const aside = asides.filter(Boolean).join(', ')
  return {
    startsOn,
    heldWords: `annual reviews held, ${held.length}`,
    toComeWords: `to come, ${next.length - passed}${aside ? ` (${aside})` : ''}`,
    marks: [
      ...marksOf(held, 'held', ['annual review held', 'annual reviews held']),
      ...marksOf(next, 'to-come', ['annual review: last day', 'annual reviews: last day']),
      ...posts.filter(({ on }) => on >= startsOn && on <= endsOn).map((post) => ({ ...post, look: 'post' as const })),
    ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  }
}

/** One mark for a day: several reviews of one day would hide one another. */
function marksOf(days: readonly string[], look: Look, [one, many]: readonly [string, string]) {
  return [...Map.groupBy(days, (day) => day)].map(([on, same]) => ({
    on,
    words: same.length === 1 ? `1 ${one}` : `${same.length} ${many}`,
    look,
  }))
}
