import { addMoney, noMoney } from './sums.rules.ts'
import type { GroupFact, PlaceFact } from './tree.rules.ts'

export interface Narrowing {
  area: string
  year: string
  class: string
  staff: string
  funded: string
}

export interface MapFacts {
  groups: readonly GroupFact[]
  places: readonly PlaceFact[]
}

/**
 * The part of the map that is asked for. With a year or a class, a group is there if one of its pupils is, and its cost is those
 * pupils' own; its sessions stay the sessions of the group, because one session is not given in parts.
 */
export function narrowed({ groups, places }: MapFacts, asked: Narrowing): MapFacts {
  const byPupil = Boolean(asked.year || asked.class)
  const kept = places.filter(
    (place) => (!asked.year || place.year === asked.year) && (!asked.class || place.class === asked.class),
  )
  const withPupils = Map.groupBy(kept, ({ groupId }) => groupId)
  const found = groups.filter(
    (group) =>
      (!asked.area || group.area === asked.area) &&
      (!asked.funded || group.fundedFrom === asked.funded) &&
      (!asked.staff || group.adults.some(({ staffId }) => staffId === asked.staff)) &&
      (!byPupil || withPupils.has(group.groupId)),
  )
  const here = new Set(found.map(({ groupId }) => groupId))
  return {
    groups: byPupil ? found.map((group) => ofPupils(group, withPupils.get(group.groupId) ?? [])) : found,
    places: kept.filter(({ groupId }) => here.has(groupId)),
  }
}

function ofPupils(group: GroupFact, places: readonly PlaceFact[]): GroupFact {
  if (!group.sums.money) return group
  return {
    ...group,
    sums: { ...group.sums, money: places.reduce((all, { money }) => (money ? addMoney(all, money) : all), noMoney) },
  }
}
