/** One session of a day as one adult has it. */
export interface AdultSession {
  groupId: string
  adultId: string
  /** Null: somebody from outside. */
  staffId: string | null
  adult: string
  startsAt: string
  minutes: number
  title: string
  room: string | null
  state: 'open' | 'held' | 'cut-short' | 'cancelled'
  pupils: { pupilId: string; name: string }[]
  cover: { coverId: string; staffId: string; name: string } | null
}

export const itemOf = ({ groupId, adultId, startsAt }: Pick<AdultSession, 'groupId' | 'adultId' | 'startsAt'>): string =>
  `${groupId} ${adultId} ${startsAt}`

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
const overlap = (one: AdultSession, other: AdultSession): boolean =>
  minutesOf(one.startsAt) < minutesOf(other.startsAt) + other.minutes &&
  minutesOf(other.startsAt) < minutesOf(one.startsAt) + one.minutes

/** Who gives this session in the end: whoever stands in, or the adult. */
const giverOf = ({ cover, staffId }: AdultSession): string | null => cover?.staffId ?? staffId

/** Times at which a colleague has something else on that day. */
export function busyAt(colleague: string, wanted: readonly AdultSession[], all: readonly AdultSession[]): string[] {
  const theirs = all.filter((one) => giverOf(one) === colleague && one.state !== 'cancelled')
  const clashes = theirs.filter((one) => wanted.some((other) => other.groupId !== one.groupId && overlap(one, other)))
  return [...new Set(clashes.map(({ startsAt }) => startsAt))].sort()
}

/** What each pupil loses on the day if nobody stands in: minutes of sessions that are open and not given to anybody. */
export function lostBy(
  sessions: readonly AdultSession[],
): { pupilId: string; name: string; minutes: number; sessions: number }[] {
  const lost = new Map<string, { pupilId: string; name: string; minutes: number; sessions: number }>()
  for (const { pupils, minutes, state, cover } of sessions)
    if (state === 'open' && cover === null)
      for (const pupil of pupils) {
        const before = lost.get(pupil.pupilId) ?? { ...pupil, minutes: 0, sessions: 0 }
        lost.set(pupil.pupilId, { ...before, minutes: before.minutes + minutes, sessions: before.sessions + 1 })
      }
  return [...lost.values()].sort((one, other) => (one.name < other.name ? -1 : 1))
}
