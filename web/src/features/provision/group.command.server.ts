import { command } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import { DetailsForm, EndGroupForm, ItemForm, OneGroupForm, OneItemForm } from './group.form.ts'
import { addItemRow, saveDetails, setGroupEnd, withdrawGroups, withdrawItemRow } from './group-change.store.server.ts'
import { changed, claim, loadGroup } from './group-for-change.server.ts'
import { penceIn } from './pounds.rules.ts'
import { mayGive } from './provision.policy.ts'

/** Something that was bought for the group. */
export const addItem = command({
  name: 'provision-group.buy',
  input: ItemForm,
  may: mayGive,
  load: loadGroup,
  change: async (tools, { groupId, version, itemKind, says, pounds, boughtOn }, group) => {
    const { db, school, viewer } = tools
    await claim(tools, group, version)
    const pence = penceIn(pounds)
    if (pence === null) throw invalid('pounds', 'Enter what it cost, such as 12.50')
    const item = { kind: itemKind, says, pence, boughtOn }
    const itemId = await addItemRow(db, { schoolId: school.id, groupId, staffId: viewer.staffId }, item)
    return changed(tools, group, { itemId }, item)
  },
})

export const withdrawItem = command({
  name: 'provision-group.unbuy',
  input: OneItemForm,
  may: mayGive,
  load: loadGroup,
  change: async (tools, { groupId, version, itemId }, group) => {
    if (!group.items.some((one) => one.itemId === itemId)) throw missing()
    await claim(tools, group, version)
    await withdrawItemRow(tools.db, { schoolId: tools.school.id, groupId }, itemId)
    return changed(tools, group, { itemId }, null)
  },
})

export const changeDetails = command({
  name: 'provision-group.details',
  input: DetailsForm,
  may: mayGive,
  load: loadGroup,
  change: async (tools, { groupId, version, solely, ...given }, group) => {
    await claim(tools, group, version)
    if (given.reviewOn !== null && given.reviewOn < group.startsOn) throw invalid('reviewOn', 'Enter a day after it has begun')
    const pupils = [...new Set(group.places.map(({ pupilId }) => pupilId))]
    const [only] = pupils
    if (solely && pupils.length !== 1) throw invalid('solely-yes', 'Only a group of one pupil can be set up for that pupil alone')
    const after = { ...given, solelyFor: solely && only ? only : null }
    await saveDetails(tools.db, { schoolId: tools.school.id, groupId }, after)
    return changed(tools, group, {}, after)
  },
})

/** The last day of a group; without one, it goes on. */
export const endGroup = command({
  name: 'provision-group.end',
  input: EndGroupForm,
  may: mayGive,
  load: loadGroup,
  change: async (tools, { groupId, version, endsOn }, group) => {
    await claim(tools, group, version)
    if (endsOn !== null && endsOn < group.startsOn) throw invalid('endsOn', 'Enter the first day of the group or a later one')
    await setGroupEnd(tools.db, { schoolId: tools.school.id, groupId }, endsOn)
    const done = await changed(tools, group, {}, { endsOn })
    return { ...done, value: { groupId, was: group.endsOn } }
  },
})

/** A group that was made by mistake, while nothing of it is recorded. */
export const withdrawGroup = command({
  name: 'provision-group.withdraw',
  input: OneGroupForm,
  may: mayGive,
  load: loadGroup,
  change: async (tools, { groupId, version }, group) => {
    await claim(tools, group, version)
    const taken = await withdrawGroups(tools.db, tools.school.id, [groupId])
    if (taken.length === 0)
      throw invalid('', 'Sessions or reviews of this group are recorded. End it instead: what was given stays.')
    const done = await changed(tools, group, {}, null)
    return { ...done, value: { provisionId: group.provisionId } }
  },
})
