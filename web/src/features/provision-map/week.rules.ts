import { inOrder } from './in-order.rules.ts'
export interface WeekFact {
  slotId: string
  weekday: number
  startsAt: string
  minutes: number
  week: 'every' | 'A' | 'B'
  group: string
  provision: string
  room: string | null
  adults: readonly { id: string; name: string; share: number }[]
}

export interface Busy {
  kind: 'busy'
  key: string
  from: number
  to: number
  words: string
  week: 'every' | 'A' | 'B'
  /** At the same time as another one of the same week. */
  clash: boolean
}
export interface Gap {
  kind: 'gap'
  from: number
  to: number
}
export interface WeekRow {
  name: string
  /** Minutes a week, half of those that come every other week. */
  minutes: number
  days: (Busy | Gap)[][]
}
export interface WeekGrid {
  from: number
  to: number
  rows: WeekRow[]
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
export const clock = (minutes: number): string => `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`
/** Shorter ones are the way from one room to the next. */
const shortestGap = 15
const schoolDay = { from: 9 * 60, to: 15 * 60 }

/** The week of each adult, or of each room, with the gaps between the first and last time of the school's day. */
export function weekOf(facts: readonly WeekFact[], by: 'staff' | 'rooms'): WeekGrid {
  const from = Math.min(schoolDay.from, ...facts.map(({ startsAt }) => minutesOf(startsAt)))
  const to = Math.max(schoolDay.to, ...facts.map(({ startsAt, minutes }) => minutesOf(startsAt) + minutes))
  const of = facts.flatMap((fact) =>
    by === 'staff'
      ? fact.adults.map((adult) => ({ ...fact, name: adult.name, id: adult.id, share: adult.share }))
      : [{ ...fact, name: fact.room ?? 'No room recorded', id: fact.room ?? '', share: 100 }],
  )
  const rows = [...Map.groupBy(of, ({ id }) => id).values()].map(
    (mine): WeekRow => ({
      name: mine[0]?.name ?? '',
      minutes: Math.round(
        mine.reduce((all, { minutes, share, week }) => all + (minutes * share * (week === 'every' ? 1 : 0.5)) / 100, 0),
      ),
      days: [1, 2, 3, 4, 5].map((weekday) =>
        dayOf(
          mine.filter((one) => one.weekday === weekday),
          { from, to },
          by,
        ),
      ),
    }),
  )
  return { from, to, rows: rows.sort((one, other) => inOrder(one.name, other.name)) }
}

type Mine = WeekFact & { share: number }

function dayOf(mine: readonly Mine[], { from, to }: { from: number; to: number }, by: 'staff' | 'rooms'): (Busy | Gap)[] {
  const busy = mine
    .map((one): Busy => {
      const start = minutesOf(one.startsAt)
      return {
        kind: 'busy',
        key: one.slotId,
        from: start,
        to: start + one.minutes,
        words: wordsOf(one, by),
        week: one.week,
        clash: false,
      }
    })
    .sort((one, other) => one.from - other.from || one.to - other.to)
  const clashes = (one: Busy, other: Busy) =>
    one.key !== other.key &&
    one.from < other.to &&
    other.from < one.to &&
    (one.week === 'every' || other.week === 'every' || one.week === other.week)
  const said = busy.map((one) => ({ ...one, clash: busy.some((other) => clashes(one, other)) }))
  const parts: (Busy | Gap)[] = []
  let at = from
  for (const one of said) {
    if (one.from - at >= shortestGap) parts.push({ kind: 'gap', from: at, to: one.from })
    parts.push(one)
    at = Math.max(at, one.to)
  }
  if (to - at >= shortestGap) parts.push({ kind: 'gap', from: at, to })
  return parts
}

const wordsOf = ({ provision, group, share, adults }: Mine, by: 'staff' | 'rooms'): string =>
  by === 'rooms'
    ? [`${provision}, ${group}`, adults.map(({ name }) => name).join(' and ')].filter(Boolean).join(', ')
    : `${provision}, ${group}${share === 100 ? '' : `, ${share}%`}`
