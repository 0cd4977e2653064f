/** Below so many a share says nothing, and no figure is shown. */
export const tooFew = 3

export interface Spread {
  n: number
  median: number
  least: number
  most: number
}

const tidy = (value: number): number => Math.round(value * 100) / 100

/** The middle of some numbers with the lowest and the highest; null for none. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((one, other) => one - other)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (least === undefined || most === undefined) return null
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)] ?? least, sorted[Math.floor(sorted.length / 2)] ?? most]
  return { n: sorted.length, median: tidy((low + high) / 2), least, most }
}

/** A place with the review of it that stands, as the store reads it. */
export interface PlaceFacts {
  entry: number | null
  exit: number | null
  reviewed: boolean
  went: number | null
  sessions: number
  held: number
  before: number | null
  during: number | null
  after: number | null
}

export interface Effect {
  places: number
  /** With both where they began and where they came to. */
  measured: number
  gain: Spread | null
  /** How many at each of the five points, least first. */
  went: readonly number[]
  told: number
  asExpectedOrMore: number
  notYetKnown: number
  sessions: number
  held: number
  attendance: { before: Spread | null; during: Spread | null; after: Spread | null }
}

/** What became of some places, with how many stand behind each figure. It says what was seen together, and nothing of causes. */
export function effectOf(places: readonly PlaceFacts[]): Effect {
  const gains = places.flatMap(({ entry, exit }) => (entry === null || exit === null ? [] : [tidy(exit - entry)]))
  const told = places.flatMap(({ went }) => (went === null ? [] : [went]))
  const sum = (of: (place: PlaceFacts) => number) => places.reduce((total, place) => total + of(place), 0)
  // The same pupils before and during; and those of them whose time is over.
  const compared = places.filter(({ before, during }) => before !== null && during !== null)
  const known = (of: (place: PlaceFacts) => number | null) => spreadOf(compared.map(of).filter((one) => one !== null))
  return {
    places: places.length,
    measured: gains.length,
    gain: spreadOf(gains),
    went: [1, 2, 3, 4, 5].map((point) => told.filter((one) => one === point).length),
    told: told.length,
    asExpectedOrMore: told.filter((one) => one >= 3).length,
    notYetKnown: places.length - told.length,
    sessions: sum(({ sessions }) => sessions),
    held: sum(({ held }) => held),
    attendance: {
      before: known(({ before }) => before),
      during: known(({ during }) => during),
      after: known(({ after }) => after),
    },
  }
}
