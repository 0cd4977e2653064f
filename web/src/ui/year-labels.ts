/** Where the words of a post stand on the strip: its row, and whether they end at the post. Null where they would cover others. */
export interface LabelPlace {
  row: 0 | 1
  ends: boolean
}

/** Widths are shares of a strip about 1,180 px wide, the narrowest that shows words at all. */
const shareOf = (letters: number): number => ((letters * 7.6 + 14) / 1180) * 100
const todayLabel = 3.5

/** Places the words of each post, in the order of their days, so that no two cover one another, nor the word Today. */
export function labelPlaces(posts: readonly { at: number; letters: number }[], today: number): (LabelPlace | null)[] {
  const taken: { row: number; from: number; to: number }[] = [{ row: 1, from: today - todayLabel, to: today + todayLabel }]
  return posts.map(({ at, letters }) => {
    const free = places.find(({ row, ends }) => {
      const { from, to } = extent(at, letters, ends)
      return from >= 0 && to <= 101 && taken.every((other) => other.row !== row || other.to < from || other.from > to)
    })
    if (free) taken.push({ row: free.row, ...extent(at, letters, free.ends) })
    return free ?? null
  })
}

const places: readonly LabelPlace[] = [
  { row: 0, ends: false },
  { row: 1, ends: false },
  { row: 0, ends: true },
  { row: 1, ends: true },
]

const extent = (at: number, letters: number, ends: boolean) =>
  ends ? { from: at - shareOf(letters), to: at + 0.5 } : { from: at - 0.5, to: at + shareOf(letters) }
