import type { YearItem } from './year-item.ts'

export interface FeedEvent {
  id: string
  on: string
  title: string
  says: string
}

/** The events of a calendar that leaves Waymark: how many, never who. */
export function feedEvents(items: readonly YearItem[], origin: string): FeedEvent[] {
  const due = items.filter((item) => item.kind === 'duty')
  return [...Map.groupBy(due, (item) => `${item.on} ${item.duty}`)].flatMap(([id, group]) => {
    const [first] = group
    if (!first) return []
    const pupils = group.filter((item) => item.pupilId !== null).length
    const many = pupils === 0 ? '' : `: ${pupils} ${pupils === 1 ? 'pupil' : 'pupils'}`
    return [
      {
        id: id.replace(' ', '-'),
        on: first.on,
        title: `Last day: ${first.words}${many}`,
        says: `Sign in to Waymark to see for whom: ${origin}/year#${first.on.slice(0, 7)}`,
      },
    ]
  })
}
