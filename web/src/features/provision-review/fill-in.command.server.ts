import { type CommandTools, command } from '#platform/work/command.server.ts'
import { changedMeanwhile, invalid, missing, Refused } from '#platform/work/refusal.ts'
import { isAdultOf, keepFilling } from './fill-in.store.server.ts'
import { filledRows } from './filled-rows.rules.ts'
import { hasEnded, isReviewed } from './places.rules.ts'
import { FillInForm } from './review.form.ts'
import { mayFillInGroup } from './review.policy.ts'
import { type GroupReviewed, groupReviewed, holdGroup } from './review.store.server.ts'
import { asFilled, asSaved } from './theirs.rules.ts'

interface Before {
  group: GroupReviewed
  adult: boolean
}

async function load({ db, school, viewer, today }: CommandTools, { groupId }: { groupId: string }): Promise<Before> {
  const at = { schoolId: school.id, groupId, staffId: viewer.staffId, today }
  const group = (await holdGroup(db, at)) ? await groupReviewed(db, at) : null
  if (!group) throw missing()
  return { group, adult: await isAdultOf(db, at) }
}

/**
 * What an adult of a group says of its pupils before the review: where they are, how it goes, a note. It waits to be looked at by whoever
 * reviews the group. No place ends by it, no day of review moves, and no effect is counted from it.
 */
export const fillIn = command({
  name: 'provision-review.fill-in',
  input: FillInForm,
  may: mayFillInGroup,
  load,
  change: async ({ db, school, viewer, today }, form, { group }) => {
    const { groupId } = form
    if ((group.latest?.roundId ?? '') !== form.seen) throw changedMeanwhile(asSaved(group))
    if ((group.fillingId ?? '') !== form.seenFilled) throw changedMeanwhile(asFilled(group))
    const open = group.places.filter((place) => isReviewed(place, today, null))
    const { rows, problems } = filledRows(
      form,
      open.map((place) => ({ ...place, ended: hasEnded(place, today), done: false })),
    )
    if (problems.length > 0) throw new Refused({ kind: 'not-valid', problems })
    if (rows.length === 0) throw invalid('', 'Nothing new is filled in yet. Choose how it goes for at least one pupil.')
    const fillingId = await keepFilling(db, { schoolId: school.id, groupId, staffId: viewer.staffId, today }, rows)
    const pupils = [...new Set(rows.map(({ pupilId }) => pupilId))]
    return { value: { fillingId }, audit: { pupils, detail: { groupId, fillingId, pupils: rows.length }, after: { rows } } }
  },
})
