import { dayWords } from '#ui/dates.ts'
import type { Planned } from './clashes.rules.ts'
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
  return { group, leftOut, noAdult: kind !== 'universal' && adults.length === 0, why: whyNot(facts, places.length, startsOn) }
}

export type Copy = { facts: CopyFacts } & ReturnType<typeof copyOf>

export const calledOf = ({ provision, name }: Pick<CopyFacts, 'provision' | 'name'>): string => `${provision}, ${name}`

/** Which of the copies nobody would give, and whom each goes on without: said before they are made. */
export function handOverWarnings(copies: readonly Copy[], { startsOn, endsOn }: Pick<Dates, 'startsOn' | 'endsOn'>): string[] {
  const without = copies.filter(({ noAdult }) => noAdult).map(({ facts }) => calledOf(facts))
  const leaving = copies.flatMap(({ facts }) =>
    facts.places
      .filter(({ leftOn, endsOn: on }) => leftOn !== null && leftOn <= (endsOn ?? leftOn) && (on === null || on >= leftOn))
      .map(({ name, leftOn }) =>
        (leftOn ?? '') <= startsOn
          ? `${calledOf(facts)} goes on without ${name}, who leaves the school on ${dayWords(leftOn ?? '')}.`
          : `${name} leaves the school on ${dayWords(leftOn ?? '')}, before ${calledOf(facts)} ends.`,
      ),
  )
  return [...without.map((called) => `${called} would have no adult: nobody who gave it is still on the staff.`), ...leaving]
}

/** A copy as it is looked at beside the others and beside what meets already. */
export const plannedOf = ({ facts, group }: Copy): Planned => ({
  called: calledOf(facts),
  slots: group.slots,
  comers: [
    ...facts.places
      .filter(({ pupilId }) => group.places.some((one) => one.pupilId === pupilId))
      .map(({ pupilId, name, week }) => ({ who: 'pupil' as const, id: pupilId, name, week, share: 100 })),
    ...facts.adults
      .filter(({ staffId }) => staffId !== null && group.adults.some((one) => one.staffId === staffId))
      .map(({ staffId, name, share }) => ({ who: 'adult' as const, id: staffId ?? '', name, week: 'every' as const, share })),
  ],
})

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
