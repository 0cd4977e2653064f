import { type CommandTools, command } from '#platform/work/command.server.ts'
import { invalid, missing, Refused } from '#platform/work/refusal.ts'
import { ApplyForm, type ApplyGiven } from './apply.form.ts'
import { type Joining, type Plan, planOf } from './apply.rules.ts'
import type { Comer } from './clashes.rules.ts'
import { addGroups, joiningPupils, namesOfStaff } from './give.store.server.ts'
import { keepLedger } from './keep-ledger.server.ts'
import { payRolesOf, provisionsOf } from './library.store.server.ts'
import { mayGive } from './provision.policy.ts'
import type { AdultGiven } from './schedule.rules.ts'
import { clashWarnings, termWarnings, warnOnce } from './warn.server.ts'

async function load({ db, school }: CommandTools, { provisionId, pupils }: ApplyGiven) {
  const [provision] = await provisionsOf(db, { schoolId: school.id, costs: true, provisionId })
  const joining = await joiningPupils(db, school.id, pupils)
  if (!provision || joining.length !== new Set(pupils).size) throw missing()
  return { provision, joining }
}

/** Adults and their roles are of this school. Gives the names of the staff among them. */
export async function staffAmong({ db, school }: CommandTools, adults: readonly AdultGiven[]): Promise<Map<string, string>> {
  const staff = adults.flatMap(({ staffId }) => staffId ?? [])
  const names = await namesOfStaff(db, school.id, staff)
  if (staff.some((id) => !names.has(id))) throw invalid('staff1', 'Choose somebody of the list')
  const roles = new Set((await payRolesOf(db, school.id)).map(({ roleId }) => roleId))
  if (adults.some(({ roleId }) => roleId !== null && !roles.has(roleId))) throw invalid('role1', 'Choose a role of the list')
  return names
}

export const adultComers = (adults: readonly AdultGiven[], names: ReadonlyMap<string, string>): Comer[] =>
  adults.flatMap(({ staffId, share }) =>
    staffId === null ? [] : [{ who: 'adult', id: staffId, name: names.get(staffId) ?? '', week: 'every', share }],
  )

async function warningsFor(tools: CommandTools, given: ApplyGiven, plan: Plan, joining: readonly Joining[]): Promise<string[]> {
  const { db, school } = tools
  const names = new Map(joining.map(({ pupilId, name }) => [pupilId, name]))
  const adults = adultComers(plan.adults, await staffAmong(tools, plan.adults))
  const planned = plan.groups.map(({ slots, places }) => ({
    slots,
    comers: [
      ...places.map(
        ({ pupilId, week }): Comer => ({ who: 'pupil', id: pupilId, name: names.get(pupilId) ?? '', week, share: 100 }),
      ),
      ...adults,
    ],
  }))
  const span = { from: given.startsOn, to: given.endsOn }
  const crowded = plan.kind === 'group' && given.size !== null && joining.length > given.size
  return [
    ...(crowded ? [`${joining.length} pupils are chosen; the group is for ${given.size}.`] : []),
    ...(plan.kind === 'universal' ? [] : await termWarnings(db, school.id, given.startsOn)),
    ...(await clashWarnings(db, { schoolId: school.id, span, but: [] }, planned)),
  ]
}

/** A provision of the library is given to pupils: its groups, times, adults and sessions, all or nothing. */
export const applyProvision = command({
  name: 'provision.apply',
  input: ApplyForm,
  may: mayGive,
  load,
  change: async (tools, given, { provision, joining }) => {
    const { db, school, viewer } = tools
    if (provision.withdrawn) throw invalid('', 'This provision is out of use: choose another one of the library')
    const { plan, mistakes } = planOf(given, joining)
    if (mistakes.length > 0) throw new Refused({ kind: 'not-valid', problems: mistakes })
    warnOnce(await warningsFor(tools, given, plan, joining), given.seen)
    const { provisionId, kind, startsOn, endsOn, reviewOn, size, room, fundedFrom, meantFor } = given
    const whole = {
      provisionId,
      kind,
      startsOn,
      endsOn,
      reviewOn,
      size: kind === 'one-to-one' ? 1 : size,
      room,
      fundedFrom,
      meantFor,
    }
    const groups = plan.groups.map(({ places, ...group }) => ({
      ...whole,
      ...group,
      adults: plan.adults,
      copiedFrom: null,
      places: places.map((place) => ({ ...place, expectedGain: provision.expectedGain })),
    }))
    const groupIds = await addGroups(db, { schoolId: school.id, staffId: viewer.staffId }, groups)
    await keepLedger(db, school.id, { groupIds })
    const pupils = kind === 'universal' ? [] : joining.map(({ pupilId }) => pupilId)
    const { seen: _, ...after } = given
    return { value: { provisionId, groupIds }, audit: { pupils, detail: { provisionId, groups: groupIds.length }, after } }
  },
})
