/** One record of a session, as somebody made it. */
export interface Version {
  entryId: string
  by: string
  madeAt: string
  happened: 'held' | 'cut-short' | 'cancelled'
  minutes: number
  reason: string | null
  rating: number | null
  /** The note is left out where the device was not given it. */
  marks: readonly { pupilId: string; here: boolean; reason: string | null; note?: string | null }[]
}

export interface PupilShown {
  pupilId: string
  name: string
  /** The first name, with as much of the surname as tells two of one session apart where that is needed. */
  short: string
  state: 'open' | 'here' | 'away' | 'cancelled'
  reason: string | null
}

/** A session of a day, as the page and the phone without a connection show it. */
export interface SessionShown {
  groupId: string
  day: string
  startsAt: string
  name: string
  provision: string
  kind: 'group' | 'one-to-one' | 'drop-in' | 'universal'
  room: string | null
  planned: boolean
  plannedMinutes: number
  minutes: number
  state: 'open' | 'held' | 'cut-short' | 'cancelled'
  adults: readonly string[]
  pupils: readonly PupilShown[]
  /** How many records there are, those that were corrected among them. */
  records: number
  /** The records that a correction replaces. */
  heads: readonly string[]
  /** The record that counts; null where nothing is recorded. */
  recorded: Version | null
  /** All that say different things, where nobody has chosen. */
  versions: readonly Version[]
}

export const keyOf = ({ groupId, day, startsAt }: { groupId: string; day: string; startsAt: string }): string =>
  `${groupId} ${day} ${startsAt}`

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** Which session of today is open on the page: the one that is on, else the next without a record, else none. */
export function nowKey(sessions: readonly SessionShown[], clock: string): { key: string | null; on: boolean } {
  const at = minutesOf(clock)
  const open = sessions.filter(({ state }) => state === 'open')
  const on = open.find(({ startsAt, plannedMinutes }) => {
    const begins = minutesOf(startsAt)
    return begins <= at && at < begins + Math.max(plannedMinutes, 10) + 10
  })
  const next = on ?? open.find(({ startsAt }) => minutesOf(startsAt) > at) ?? open.at(-1)
  return { key: next ? keyOf(next) : null, on: on !== undefined }
}

/** "2 done, 1 now, 3 to come"; what was not recorded in time is said so. */
export function countsWords(
  sessions: readonly SessionShown[],
  { clock, when }: { clock: string; when: 'past' | 'today' | 'to come' },
): string {
  const done = sessions.filter(({ state }) => state !== 'open').length
  const past = when === 'past'
  if (when === 'to come') return `${sessions.length} to come`
  const { key, on } = past ? { key: null, on: false } : nowKey(sessions, clock)
  const left = sessions.filter((one) => one.state === 'open' && !(on && keyOf(one) === key))
  const over = left.filter(({ startsAt, plannedMinutes }) => past || minutesOf(startsAt) + plannedMinutes <= minutesOf(clock))
  const said = [
    ...(done > 0 ? [`${done} done`] : []),
    ...(on ? ['1 now'] : []),
    ...(over.length > 0 ? [`${over.length} not recorded`] : []),
    ...(left.length > over.length ? [`${left.length - over.length} to come`] : []),
  ]
  return said.join(', ')
}

/** First names, with an initial, and more letters of the surname where two would read alike. */
export function shortNames(pupils: readonly { pupilId: string; forename: string; surname: string }[]): Map<string, string> {
  const named = (letters: number, one: { forename: string; surname: string }) =>
    `${one.forename} ${one.surname.slice(0, letters)}${letters < one.surname.length ? '.' : ''}`.trim()
  return new Map(
    pupils.map((one) => {
      let letters = 1
      const alike = (other: { pupilId: string; forename: string; surname: string }) =>
        other.pupilId !== one.pupilId && named(letters, other) === named(letters, one)
      while (letters < one.surname.length && pupils.some(alike)) letters++
      return [one.pupilId, named(letters, one)]
    }),
  )
}
