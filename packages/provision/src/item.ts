import type { Group, Item } from './facts.ts'
import type { PupilLine, Session } from './lines.ts'
import { pupilsOn } from './schedule.ts'
import { shared } from './sharing.ts'

/** Something bought, as a line of the ledger on its day. Always shared by the pupils there are, never by size. */
export function itemOf(group: Group, { itemId, pence, on }: Item): Session {
  const there = pupilsOn(group, on, null)
  // Bought before anybody began, or after: for those whose group it is.
  const pupilsOfItem = there.length > 0 ? there : [...new Set(group.places.map(({ pupilId }) => pupilId))].sort()
  const { of, left } = shared(group, 'present', pence, pupilsOfItem, on)
  return {
    groupId: group.groupId,
    day: on,
    startsAt: `item ${itemId}`,
    kind: 'item',
    planned: true,
    state: 'held',
    plannedMinutes: 0,
    minutes: 0,
    plannedPence: pence,
    pence,
    unsharedPlannedPence: left,
    unsharedPence: left,
    unpriced: false,
    disputed: false,
    pupils: [...of].map(([pupilId, part]) => lineOf(pupilId, part)),
    adults: [],
  }
}

const lineOf = (pupilId: string, pence: number): PupilLine => ({
  pupilId,
  plannedMinutes: 0,
  minutes: 0,
  plannedPence: pence,
  pence,
  state: 'here',
  reason: null,
})
