import { isId } from '#platform/db/ids.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { groupPage } from './group.store.server.ts'
import type { GroupPage } from './group-shape.rules.ts'
import { payRolesOf } from './library.store.server.ts'
import { type PickChoices, pickChoicesOf } from './pick.store.server.ts'
import { mayGive, mayOpenGroup, seesCosts } from './provision.policy.ts'
import { staffToGive } from './staff.store.server.ts'

export interface OpenedGroup {
  group: GroupPage
  /** What the forms offer; null for people who change nothing. */
  offers: {
    staff: { staffId: string; name: string }[]
    roles: { roleId: string; name: string }[]
    choices: PickChoices
  } | null
  costs: boolean
  today: string
}

/** A provision as it is given: what, to whom, when, by whom, and how much of it until now. */
export const openGroup = query({
  name: 'provision-group.open',
  may: mayOpenGroup,
  audit: ({ group }: OpenedGroup) => ({
    pupils: [...new Set(group.places.map(({ pupilId }) => pupilId))],
    detail: { groupId: group.groupId },
  }),
  read: async ({ db, school, viewer, today }, { groupId }: { groupId: string }): Promise<OpenedGroup> => {
    if (!isId(groupId)) throw missing()
    const costs = seesCosts(viewer)
    const group = await groupPage(db, { schoolId: school.id, groupId, today, costs })
    if (!group) throw missing()
    if (!mayGive(viewer, null).may) return { group, offers: null, costs, today }
    const staff = await staffToGive(db, { schoolId: school.id, provisionId: group.provisionId, today })
    return {
      group,
      costs,
      today,
      offers: {
        staff: staff.map(({ staffId, name }) => ({ staffId, name })),
        roles: await payRolesOf(db, school.id),
        choices: await pickChoicesOf(db, { schoolId: school.id, staffId: viewer.staffId, today }),
      },
    }
  },
})
