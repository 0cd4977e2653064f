import { newId } from '#platform/db/ids.ts'
import { command } from '#platform/work/command.server.ts'
import { invalid, Refused } from '#platform/work/refusal.ts'
import { adultComers, staffAmong } from './apply.command.server.ts'
import { addAdults, addSlots } from './give.store.server.ts'
import { AdultsChangeForm, ScheduleChangeForm } from './group.form.ts'
import { stayingAndNew } from './group.rules.ts'
import { endAdults, endSlots } from './group-change.store.server.ts'
import { changed, claim, expectWithin, loadGroup, pupilComers, staffComers } from './group-for-change.server.ts'
import { mayGive } from './provision.policy.ts'
import { adultsIn, type Mistake, slotsIn } from './schedule.rules.ts'
import { clashWarnings, warnOnce } from './warn.server.ts'

function stopAt(mistakes: readonly Mistake[]): void {
  if (mistakes.length > 0) throw new Refused({ kind: 'not-valid', problems: [...mistakes] })
}

/** Other times from a day on. What was planned before that day stays as it was. */
export const changeSchedule = command({
  name: 'provision-group.schedule',
  input: ScheduleChangeForm,
  may: mayGive,
  load: loadGroup,
  change: async (tools, { groupId, version, fromOn, seen, ...given }, group) => {
    const { db, school } = tools
    if (group.kind === 'universal') throw invalid('', 'What is given in every classroom has no times of its own')
    await claim(tools, group, version)
    const { slots, mistakes } = slotsIn(given)
    stopAt(mistakes)
    expectWithin('fromOn', fromOn, group)
    const planned = [{ slots, comers: [...pupilComers(group, fromOn), ...staffComers(group, fromOn)] }]
    const at = { schoolId: school.id, span: { from: fromOn, to: group.endsOn }, but: [groupId] }
    warnOnce(await clashWarnings(db, at, planned), seen)
    await endSlots(db, { schoolId: school.id, groupId }, fromOn)
    await addSlots(
      db,
      { schoolId: school.id },
      slots.map((slot) => ({ ...slot, rowId: newId(), group: groupId, from: fromOn })),
    )
    return changed(tools, group, { from: fromOn }, { slots })
  },
})

/** Other adults from a day on. Those who stay are not begun anew. */
export const changeAdults = command({
  name: 'provision-group.adults',
  input: AdultsChangeForm,
  may: mayGive,
  load: loadGroup,
  change: async (tools, { groupId, version, adultsFrom, seen, ...given }, group) => {
    const { db, school } = tools
    await claim(tools, group, version)
    const { adults, mistakes } = adultsIn(given)
    stopAt(mistakes)
    expectWithin('adultsFrom', adultsFrom, group)
    const names = await staffAmong(tools, adults)
    const at = { schoolId: school.id, span: { from: adultsFrom, to: group.endsOn }, but: [groupId] }
    warnOnce(await clashWarnings(db, at, [{ slots: group.slots, comers: adultComers(adults, names) }]), seen)
    const { stay, begin } = stayingAndNew(group.adults, adults, adultsFrom)
    await endAdults(db, { schoolId: school.id, groupId }, adultsFrom, stay)
    await addAdults(
      db,
      { schoolId: school.id },
      begin.map((adult) => ({ ...adult, rowId: newId(), group: groupId, from: adultsFrom })),
    )
    return changed(tools, group, { from: adultsFrom, adults: adults.length }, { adults })
  },
})
