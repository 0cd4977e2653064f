import { command } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import { CopyForm, UndoCopyForm } from './copy.form.ts'
import { calledOf, copyOf, handOverWarnings, plannedOf } from './copy.rules.ts'
import { copiedAt, groupsToCopy } from './copy.store.server.ts'
import { addGroups } from './give.store.server.ts'
import { withdrawGroups } from './group-change.store.server.ts'
import { keepLedger } from './keep-ledger.server.ts'
import { mayGive } from './provision.policy.ts'
import { clashWarnings, warnOnce } from './warn.server.ts'

/** Groups of a term begin anew with new dates: all of those that are ticked, or none. */
export const copyForward = command({
  name: 'provision-copy.forward',
  input: CopyForm,
  may: mayGive,
  load: async ({ db, school }, { groups }) => {
    const found = await groupsToCopy(db, { schoolId: school.id, groupIds: groups })
    if (found.length !== new Set(groups).size) throw missing('One of these groups is not there any more. Look again.')
    return found
  },
  change: async ({ db, school, viewer }, { termEnds, startsOn, endsOn, reviewOn, seen }, found) => {
    if (endsOn < startsOn) throw invalid('endsOn', 'Enter the first day or a later one')
    if (reviewOn !== null && reviewOn < startsOn) throw invalid('reviewOn', 'Enter a day after they have begun')
    const copies = found.map((facts) => ({ facts, ...copyOf(facts, termEnds, { startsOn, endsOn, reviewOn }) }))
    const [stopped] = copies.filter(({ why }) => why !== null)
    if (stopped) throw invalid('', `${calledOf(stopped.facts)}: ${stopped.why} None was copied: take its tick away.`)
    const at = { schoolId: school.id, span: { from: startsOn, to: endsOn }, but: [] }
    const clashes = await clashWarnings(db, at, copies.map(plannedOf))
    warnOnce([...handOverWarnings(copies, { startsOn, endsOn }), ...clashes], seen)
    const groups = copies.map(({ group }) => group)
    const groupIds = await addGroups(db, { schoolId: school.id, staffId: viewer.staffId }, groups)
    await keepLedger(db, school.id, { groupIds })
    const pupils = [...new Set(groups.flatMap(({ places }) => places.map(({ pupilId }) => pupilId)))]
    return {
      value: { groups: groupIds.length, groupIds },
      audit: { pupils, detail: { groups: groupIds.length }, after: { startsOn, endsOn, reviewOn } },
    }
  },
})

/** Takes a copying back, as far as nothing of it is recorded. */
export const undoCopy = command({
  name: 'provision-copy.undo',
  input: UndoCopyForm,
  may: mayGive,
  load: async ({ db, school }, { copiedAt: at }) => {
    const copied = await copiedAt(db, school.id, at)
    if (copied.length === 0) throw missing('This was taken back already.')
    return copied
  },
  change: async ({ db, school }, _, copied) => {
    const taken = new Set(
      await withdrawGroups(
        db,
        school.id,
        copied.map(({ groupId }) => groupId),
      ),
    )
    await keepLedger(db, school.id, { groupIds: [...taken] })
    const pupils = [...new Set(copied.filter(({ groupId }) => taken.has(groupId)).flatMap((one) => one.pupils))]
    const stay = copied.length - taken.size
    return { value: { taken: taken.size, stay }, audit: { pupils, detail: { taken: taken.size, stay } } }
  },
})
