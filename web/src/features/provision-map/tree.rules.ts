import { inOrder } from './in-order.rules.ts'
import {
  addEffect,
  addMoney,
  addSums,
  type Effect,
  effectOf,
  type Money,
  noEffect,
  noMoney,
  nothing,
  type Sums,
} from './sums.rules.ts'

export type Wave = 'universal' | 'targeted' | 'specialist'
export type Area = 'CI' | 'CL' | 'SEMH' | 'SP'
export type Kind = 'group' | 'one-to-one' | 'drop-in' | 'universal'

/** A pupil in a group in the days asked for, however often they began and ended in it. */
export interface PlaceFact {
  groupId: string
  pupilId: string
  surname: string
  forename: string
  /** The year group in the school year of these days; the class is that of now. */
  year: string | null
  class: string | null
  entryValue: number | null
  exitValue: number | null
  went: number | null
  planned: number
  delivered: number
  open: number
  plannedMinutes: number
  minutes: number
  money: Money | null
}

export interface Slot {
  weekday: number
  startsAt: string
  minutes: number
  week: 'every' | 'A' | 'B'
}

export interface AdultFact {
  staffId: string | null
  name: string
  share: number
}

/** A group, with what the ledger says of its sessions. */
export interface GroupFact {
  groupId: string
  name: string
  kind: Kind
  room: string | null
  fundedFrom: string
  meantFor: string | null
  reviewOn: string | null
  review: 'late' | 'due' | null
  provisionId: string
  provision: string
  wave: Wave
  area: Area
  measure: string | null
  slots: readonly Slot[]
  adults: readonly AdultFact[]
  sums: Sums
}

export interface PupilNode extends PlaceFact {
  effect: Effect
}

interface Node {
  places: number
  sums: Sums
  effect: Effect
}

export interface GroupNode extends Node, Omit<GroupFact, 'sums'> {
  pupils: PupilNode[]
  /** The part of the cost that no pupil shown here carries: places not filled, and pupils who are filtered out. */
  unshared: Money | null
}
export interface ProvisionNode extends Node {
  provisionId: string
  provision: string
  wave: Wave
  area: Area
  measure: string | null
  adults: AdultFact[]
  groups: GroupNode[]
  /** Given to a whole class or school, without sessions. */
  strategy: boolean
}
export interface WaveNode extends Node {
  wave: Wave
  provisions: ProvisionNode[]
}
export interface Tree extends Node {
  waves: WaveNode[]
  /** How many children have a place; one with two places is counted once. */
  pupils: number
}

const waveOrder: readonly Wave[] = ['targeted', 'specialist', 'universal']

/** Every level is the sum of what stands below it: nothing is counted a second way. */
export function treeOf(groups: readonly GroupFact[], places: readonly PlaceFact[], costs: boolean): Tree {
  const byGroup = Map.groupBy(places, ({ groupId }) => groupId)
  const byWave = Map.groupBy(
    groups.map((group) => groupNode(group, byGroup.get(group.groupId) ?? [])),
    ({ wave }) => wave,
  )
  const waves = waveOrder.flatMap((wave) => {
    const found = byWave.get(wave)
    return found ? [waveNode(wave, found, costs)] : []
  })
  const shown = new Set(groups.map(({ groupId }) => groupId))
  const pupils = new Set(places.flatMap(({ groupId, pupilId }) => (shown.has(groupId) ? [pupilId] : [])))
  return { ...totalOf(waves, costs), waves, pupils: pupils.size }
}

function totalOf(parts: readonly Node[], costs: boolean): Node {
  return parts.reduce<Node>(
    (all, part) => ({
      places: all.places + part.places,
      sums: addSums(all.sums, part.sums),
      effect: addEffect(all.effect, part.effect),
    }),
    { places: 0, sums: nothing(costs), effect: noEffect },
  )
}

function groupNode({ sums, ...group }: GroupFact, places: readonly PlaceFact[]): GroupNode {
  const pupils = places.map((place): PupilNode => ({ ...place, effect: effectOf(place.went) }))
  const carried = pupils.reduce((all, { money }) => (money ? addMoney(all, money) : all), noMoney)
  const effect = pupils.reduce((all, one) => addEffect(all, one.effect), noEffect)
  return { ...group, places: pupils.length, sums, effect, pupils, unshared: sums.money && less(sums.money, carried) }
}

const less = (whole: Money, part: Money): Money => ({
  planned: whole.planned - part.planned,
  toDate: whole.toDate - part.toDate,
  forecast: whole.forecast - part.forecast,
})

function waveNode(wave: Wave, groups: readonly GroupNode[], costs: boolean): WaveNode {
  const provisions = [...Map.groupBy(groups, ({ provisionId }) => provisionId).values()].map((of) => provisionNode(of, costs))
  provisions.sort((one, other) => inOrder(one.provision, other.provision))
  return { ...totalOf(provisions, costs), wave, provisions }
}

function provisionNode(groups: readonly GroupNode[], costs: boolean): ProvisionNode {
  const [first] = groups
  if (!first) throw new Error('A provision without a group')
  const { provisionId, provision, wave, area, measure } = first
  const adults = new Map(groups.flatMap((group) => group.adults).map((adult) => [`${adult.name} ${adult.share}`, adult]))
  const sorted = groups.toSorted((one, other) => inOrder(one.name, other.name))
  const strategy = groups.every(({ kind }) => kind === 'universal')
  return {
    ...totalOf(groups, costs),
    provisionId,
    provision,
    wave,
    area,
    measure,
    adults: [...adults.values()],
    groups: sorted,
    strategy,
  }
}
