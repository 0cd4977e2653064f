import { newId } from '#platform/db/ids.ts'
import { type CommandTools, command } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import type { Comer } from './clashes.rules.ts'
import { addPlaces, joiningPupils } from './give.store.server.ts'
import { JoinForm, LeaveForm, OnePlaceForm, PlaceWeekForm } from './group.form.ts'
import { endPlaceRow, setPlaceWeek, splitPlace, withdrawPlaceRow } from './group-change.store.server.ts'
import { changed, claim, expectWithin, loadGroup } from './group-for-change.server.ts'
import type { GroupPage, GroupPlace } from './group-shape.rules.ts'
import { mayGive } from './provision.policy.ts'
import { clashWarnings, warnOnce } from './warn.server.ts'

function placeOf({ places }: GroupPage, placeId: string): GroupPlace {
  const found = places.find((one) => one.placeId === placeId)
  if (!found) throw missing()
  return found
}

async function joiningOf(tools: CommandTools, group: GroupPage, pupils: readonly string[], joinsOn: string) {
  const joining = await joiningPupils(tools.db, tools.school.id, pupils)
  if (joining.length !== new Set(pupils).size) throw missing()
  for (const { pupilId, name, leftOn } of joining) {
    if (leftOn !== null && leftOn <= joinsOn) throw invalid('pupils', `${name} has left by then: take the tick away`)
    const stays = group.places.some((one) => one.pupilId === pupilId && (one.endsOn === null || one.endsOn >= joinsOn))
    if (stays) throw invalid('pupils', `${name} is in this group already: take the tick away`)
  }
  return joining
}

export const addToGroup = command({
  name: 'provision-group.join',
  input: JoinForm,
  may: mayGive,
  load: loadGroup,
  change: async (tools, { groupId, version, pupils, joinsOn, joinsWeek: week, seen }, group) => {
    const { db, school, viewer } = tools
    if (group.kind === 'universal') throw invalid('', 'What is given in every classroom is for nobody by name')
    await claim(tools, group, version)
    expectWithin('joinsOn', joinsOn, group)
    const joining = await joiningOf(tools, group, pupils, joinsOn)
    const comers = joining.map(({ pupilId, name }): Comer => ({ who: 'pupil', id: pupilId, name, week, share: 100 }))
    const at = { schoolId: school.id, span: { from: joinsOn, to: group.endsOn }, but: [groupId] }
    warnOnce(await clashWarnings(db, at, [{ slots: group.slots, comers }]), seen)
    const places = joining.map(({ pupilId }) => ({
      pupilId,
      week,
      expectedGain: group.expectedGain,
      rowId: newId(),
      group: groupId,
      from: joinsOn,
    }))
    await addPlaces(db, { schoolId: school.id, staffId: viewer.staffId }, places)
    const done = await changed(tools, group, { joined: joining.length, from: joinsOn }, { week })
    const everybody = new Set([...done.audit.pupils, ...joining.map(({ pupilId }) => pupilId)])
    return { ...done, audit: { ...done.audit, pupils: [...everybody] } }
  },
})

/** The last day of a pupil; without one, they go on. */
export const endPlace = command({
  name: 'provision-group.leave',
  input: LeaveForm,
  may: mayGive,
  load: loadGroup,
  change: async (tools, { groupId, version, placeId, endsOn, endReason }, group) => {
    const { startsOn } = placeOf(group, placeId)
    await claim(tools, group, version)
    if (endsOn !== null && endsOn < startsOn) throw invalid(`endsOn-${placeId}`, 'Enter their first day or a later one')
    await endPlaceRow(tools.db, { schoolId: tools.school.id, groupId, placeId }, { endsOn, endReason })
    return changed(tools, group, { placeId }, { endsOn, endReason })
  },
})

export const changePlaceWeek = command({
  name: 'provision-group.week',
  input: PlaceWeekForm,
  may: mayGive,
  load: loadGroup,
  change: async (tools, { groupId, version, placeId, week, fromOn }, group) => {
    const { startsOn, endsOn } = placeOf(group, placeId)
    await claim(tools, group, version)
    if (endsOn !== null && fromOn > endsOn) throw invalid(`fromOn-${placeId}`, 'Enter a day before their last one')
    const at = { schoolId: tools.school.id, groupId, placeId }
    if (fromOn <= startsOn) await setPlaceWeek(tools.db, at, week)
    else await splitPlace(tools.db, at, { from: fromOn, week, staffId: tools.viewer.staffId })
    return changed(tools, group, { placeId, from: fromOn }, { week })
  },
})

/** A pupil who was put into the group by mistake. Once a session of theirs is recorded, they end instead. */
export const withdrawPlace = command({
  name: 'provision-group.take-out',
  input: OnePlaceForm,
  may: mayGive,
  load: loadGroup,
  change: async (tools, { groupId, version, placeId }, group) => {
    const place = placeOf(group, placeId)
    await claim(tools, group, version)
    if (place.of > 0)
      throw invalid('', `Sessions of ${place.name} are recorded. Enter their last day instead: what was given stays.`)
    await withdrawPlaceRow(tools.db, { schoolId: tools.school.id, groupId, placeId })
    return changed(tools, group, { placeId }, null)
  },
})
