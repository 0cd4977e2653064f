import { timeEnds } from './schedule.form.ts'
import { type AdultGiven, type SlotGiven, slotsWords } from './schedule.rules.ts'

interface Adult {
  name: string
  role: string | null
  share: number
}

/** "Jo Bennett (60%), Sam Price (40%)". A share of a hundred is not said. */
export const adultsWords = (adults: readonly Adult[]): string =>
  adults.map(({ name, share }) => (share === 100 ? name : `${name} (${share}%)`)).join(', ')

/** What somebody else has made of a group meanwhile, in words. */
export const theirsOf = (group: {
  name: string
  slots: readonly SlotGiven[]
  adults: readonly Adult[]
  places: readonly unknown[]
  reviewOn: string | null
  endsOn: string | null
}): Record<string, string | null> => ({
  name: group.name,
  schedule: slotsWords(group.slots),
  adults: adultsWords(group.adults),
  pupils: String(group.places.length),
  reviewOn: group.reviewOn,
  endsOn: group.endsOn,
})

interface Had extends Pick<AdultGiven, 'staffId' | 'roleId' | 'feePence' | 'share'> {
  adultId: string
  name: string
  startsOn: string
  endsOn: string | null
}

/** Those who stay as they were, and those who begin. */
export function stayingAndNew(had: readonly Had[], given: readonly AdultGiven[], from: string) {
  const same = (one: Had, other: AdultGiven) =>
    one.startsOn <= from &&
    one.endsOn === null &&
    one.staffId === other.staffId &&
    (one.staffId !== null || one.name === other.outsideName) &&
    one.roleId === other.roleId &&
    one.feePence === other.feePence &&
    one.share === other.share
  return {
    stay: had.filter((one) => given.some((other) => same(one, other))).map(({ adultId }) => adultId),
    begin: given.filter((other) => !had.some((one) => same(one, other))),
  }
}

/** The times that go on until something is changed. What ends before, because other times were chosen, is not asked for again. */
export function lastingOf<T extends { startsOn: string; endsOn: string | null }>(rows: readonly T[]): T[] {
  const lasting = rows.filter(({ endsOn }) => endsOn === null)
  return lasting.length > 0 ? lasting : [...rows]
}

/** The times of a group as the form of a schedule shows them: a row for each, that of the most days first. */
export function scheduleOf(slots: readonly SlotGiven[]): Record<string, string | string[]> {
  const times = [...Map.groupBy(slots, ({ startsAt, minutes, week }) => `${startsAt} ${minutes} ${week}`).values()].sort(
    (one, other) => other.length - one.length,
  )
  return Object.fromEntries(
    times.flatMap((of, at) => {
      const n = timeEnds[at]
      const [first] = of
      if (n === undefined || !first) return []
      return [
        [`days${n}`, of.map(({ weekday }) => String(weekday))],
        [`at${n}`, first.startsAt],
        [`minutes${n}`, String(first.minutes)],
        [`week${n}`, first.week],
      ]
    }),
  )
}
