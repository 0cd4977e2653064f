import { dayWords } from '#ui/dates.ts'
import type { Fund, Kind, WeekOf } from './provision-words.rules.ts'
import type { SlotGiven } from './schedule.rules.ts'

interface Ends {
  endsOn: string | null
}

export interface CopyFacts {
  groupId: string
  provisionId: string
  provision: string
  inUse: boolean
  name: string
  kind: Kind
  startsOn: string
  endsOn: string | null
  size: number | null
  solelyFor: string | null
  room: string | null
  fundedFrom: Fund
  meantFor: string | null
  expectedGain: number | null
  copied: boolean
  slots: (SlotGiven & Ends)[]
  adults: (Ends & {
    staffId: string | null
    outsideName: string | null
    name: string
    roleId: string | null
    feePence: number | null
    share: number
    gone: boolean
  })[]
  places: (Ends & { pupilId: string; name: string; week: WeekOf; leftOn: string | null })[]
  items: number
}

export interface Dates {
  startsOn: string
  endsOn: string | null
  reviewOn: string | null
}

/** What is carried into the new term, what is left out of it and why; or why the group is not copied at all. */
export function copyOf(facts: CopyFacts, termEnds: string, { startsOn, endsOn, reviewOn }: Dates) {
  const last = facts.endsOn !== null && facts.endsOn < termEnds ? facts.endsOn : termEnds
  const still = (one: Ends) => one.endsOn === null || one.endsOn >= last
  const gone = (place: CopyFacts['places'][number]) => place.leftOn !== null && place.leftOn <= startsOn
  const places = facts.places.filter((place) => still(place) && !gone(place))
  const adults = facts.adults.filter((one) => still(one) && !one.gone)
  const leftOut = [
    ...facts.places
      .filter(still)
      .filter(gone)
      .map(({ name, leftOn }) => `${name}: leaves the school on ${dayWords(leftOn ?? '')}`),
    ...facts.places.filter((place) => !still(place)).map(({ name, endsOn: on }) => `${name}: ended on ${dayWords(on ?? '')}`),
    ...facts.adults.filter((one) => still(one) && one.gone).map(({ name }) => `${name}: no longer on the staff`),
    ...(facts.items > 0
      ? [facts.items === 1 ? 'What was bought: it is counted once' : `${facts.items} things bought: they are counted once`]
      : []),
  ]
  const { provisionId, name, kind, size, room, fundedFrom, meantFor, expectedGain, groupId } = facts
  const group = {
    ...{ provisionId, name, kind, size, room, fundedFrom, meantFor, startsOn, endsOn, reviewOn, copiedFrom: groupId },
    solelyFor: places.some(({ pupilId }) => pupilId === facts.solelyFor) ? facts.solelyFor : null,
    slots: facts.slots.filter(still).map(({ weekday, startsAt, minutes, week }) => ({ weekday, startsAt, minutes, week })),
    adults: adults.map(({ staffId, outsideName, roleId, feePence, share }) => ({
      staffId,
      outsideName,
      roleId,
      feePence,
      share,
    })),
    places: places.map(({ pupilId, week }) => ({ pupilId, week, expectedGain })),
  }
  return { group, leftOut, why: whyNot(facts, places.length, startsOn) }
}

function whyNot(facts: CopyFacts, pupils: number, startsOn: string): string | null {
  if (facts.copied) return 'It is copied already.'
  if (!facts.inUse) return 'The provision is out of use.'
  if (facts.endsOn === null || facts.endsOn >= startsOn) return 'It goes on into the new dates by itself.'
  if (facts.kind !== 'universal' && facts.kind !== 'drop-in' && pupils === 0) return 'None of its pupils will be there.'
  return null
}

export interface Term {
  name: string
  startsOn: string
  endsOn: string
}

const inOrder = (terms: readonly Term[]): Term[] => terms.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))

/** The term that is now, or the last one that was. */
export const termNow = (terms: readonly Term[], today: string): Term | null => {
  const sorted = inOrder(terms)
  return sorted.findLast(({ startsOn }) => startsOn <= today) ?? sorted[0] ?? null
}

export const termAfter = (terms: readonly Term[], { endsOn }: Term): Term | null =>
  inOrder(terms).find(({ startsOn }) => startsOn > endsOn) ?? null
