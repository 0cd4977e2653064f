import { isId } from '#platform/db/ids.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { endAfter, nextGroupName, nextSchoolDay, spreadDays } from './apply-prefill.rules.ts'
import { provisionChoicesOf } from './choices.store.server.ts'
import { givenOf } from './given.store.server.ts'
import { openDaysOf } from './keep-ledger.server.ts'
import { payRolesOf, provisionsOf } from './library.store.server.ts'
import type { PickedPupil } from './pick.rules.ts'
import { type Pick, pickChoicesOf, pickedPupils } from './pick.store.server.ts'
import { poundsOf } from './pounds.rules.ts'
import { mayGive } from './provision.policy.ts'
import { type StaffRow, staffToGive } from './staff.store.server.ts'

/** A provision of the library with everything filled in that is known: when, how long, by whom. */
export const openApply = query({
  name: 'provision.open-apply',
  may: mayGive,
  audit: (_: object, { provisionId }: { provisionId: string }) => ({ detail: { provisionId } }),
  read: async ({ db, school, viewer, today }, { provisionId }: { provisionId: string }) => {
    if (!isId(provisionId)) throw missing()
    const [provision] = await provisionsOf(db, { schoolId: school.id, costs: true, provisionId })
    if (!provision || provision.withdrawn) throw missing('This provision is not in the library, or is out of use.')
    const { firstWeek } = await provisionChoicesOf(db, school.id)
    const days = await openDaysOf(db, school.id, firstWeek)
    const staff = await staffToGive(db, { schoolId: school.id, provisionId, today })
    const roles = await payRolesOf(db, school.id)
    const taken = (await givenOf(db, { schoolId: school.id, provisionId, today })).map(({ name }) => name)
    return {
      provision,
      staff: staff.map(({ staffId, name }) => ({ staffId, name })),
      roles,
      choices: await pickChoicesOf(db, { schoolId: school.id, staffId: viewer.staffId, today }),
      prefilled: prefilled(provision, { startsOn: nextSchoolDay(days, today), days, staff, roles, taken }),
    }
  },
})

interface Around {
  startsOn: string
  days: Awaited<ReturnType<typeof openDaysOf>>
  staff: readonly StaffRow[]
  roles: readonly { roleId: string; name: string }[]
  taken: readonly string[]
}
type Provision = Awaited<ReturnType<typeof provisionsOf>>[number]

function prefilled(provision: Provision, { startsOn, days, staff, roles, taken }: Around) {
  const kind = provision.wave === 'universal' ? 'universal' : provision.size === 1 ? 'one-to-one' : 'group'
  const endsOn = provision.weeks === null ? '' : endAfter(days, startsOn, provision.weeks)
  const adult = staff.find(({ lastGave }) => lastGave) ?? staff.find(({ assists }) => assists)
  const usual = roles.find(({ name }) => /teaching assistant/i.test(name))?.roleId
  const name = kind === 'universal' ? provision.name : nextGroupName(taken, kind === 'group' ? 'Group' : 'One to one')
  return {
    kind,
    name: name.slice(0, 80),
    startsOn,
    endsOn,
    reviewOn: endsOn,
    size: provision.size === null ? '' : String(provision.size),
    room: provision.room ?? '',
    minutes: String(provision.minutes ?? adult?.lastMinutes ?? ''),
    days: spreadDays(provision.timesAWeek).map(String),
    at: staff.find(({ lastAt }) => lastAt)?.lastAt ?? '',
    staff1: adult?.staffId ?? '',
    role1: adult?.lastRole ?? provision.roleId ?? usual ?? '',
    share1: '100',
    resources: poundsOf(provision.resourcesPence),
  }
}

/** Pupils of a class, a saved view, a year, a need or a teaching group, or by name: to be ticked. */
export const pickPupils = query({
  name: 'provision.pick-pupils',
  may: mayGive,
  audit: (found: PickedPupil[]) => ({ pupils: found.map(({ pupilId }) => pupilId) }),
  read: ({ db, school, viewer, today }, pick: Pick) =>
    pickedPupils(db, { schoolId: school.id, staffId: viewer.staffId, today }, pick),
})
