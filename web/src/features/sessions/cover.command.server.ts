import { keepLedger } from '#features/provision/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import { CancelForm, GiveCoverForm, UndoCoverForm } from './cover.form.ts'
import { type AdultSession, itemOf } from './cover.rules.ts'
import {
  addCover,
  adultSessionsOf,
  cancelOpen,
  colleaguesAndGroups,
  coverStands,
  holdGroups,
  withdrawCover,
} from './cover.store.server.ts'
import { mayArrangeCover } from './sessions.policy.ts'

const partsOf = (item: string): { groupId: string; adultId: string; startsAt: string } => {
  const [groupId = '', adultId = '', startsAt = ''] = item.split(' ')
  return { groupId, adultId, startsAt }
}

function chosenOf(items: readonly string[], all: readonly AdultSession[]): AdultSession[] {
  const chosen = all.filter((one) => items.includes(itemOf(one)))
  if (chosen.length < new Set(items).size)
    throw missing('One of these sessions is not there any more. Look at the day as it is now.')
  return chosen
}

/** Sessions of somebody who is away are given to a colleague for a day, who then sees and records them. */
export const giveCover = command({
  name: 'sessions.give-cover',
  input: GiveCoverForm,
  may: mayArrangeCover,
  load: async ({ db, school }, { day, items }) => {
    await holdGroups(
      db,
      school.id,
      items.map((item) => partsOf(item).groupId),
    )
    return {
      chosen: chosenOf(items, await adultSessionsOf(db, school.id, day)),
      ...(await colleaguesAndGroups(db, school.id, day)),
    }
  },
  change: async ({ db, school, viewer }, { day, standIn }, { chosen, colleagues }) => {
    if (!colleagues.some(({ staffId }) => staffId === standIn))
      throw invalid('standIn', 'Choose somebody who works here on that day')
    if (chosen.some(({ staffId }) => staffId === standIn))
      throw invalid('standIn', 'Choose somebody else: this person gives one of these sessions already')
    const given = chosen.find(({ cover }) => cover !== null)
    if (given) throw invalid('items', `${given.cover?.name} stands in for one of these already. Undo that first, or untick it.`)
    const adults = new Map(chosen.map(({ groupId, adultId }) => [adultId, { groupId, adultId }]))
    await addCover(db, { schoolId: school.id, by: viewer.staffId, day, to: standIn }, [...adults.values()])
    return { value: { sessions: chosen.length }, audit: { detail: { day, standIn, sessions: chosen.length } } }
  },
})

export const undoCover = command({
  name: 'sessions.undo-cover',
  input: UndoCoverForm,
  may: mayArrangeCover,
  load: async ({ db, school }, { coverId }) => {
    if (!(await coverStands(db, school.id, coverId))) throw missing('Nobody stands in there any more.')
    return null
  },
  change: async ({ db, school }, { coverId }) => {
    await withdrawCover(db, school.id, coverId)
    return { value: {}, audit: { detail: { coverId } } }
  },
})

/** Sessions that are not given: some of a day, or all of some days. Those with a record stay as they are; recording again corrects it. */
export const cancelSessions = command({
  name: 'sessions.cancel',
  input: CancelForm,
  may: mayArrangeCover,
  load: async ({ db, school }, { from, byItem, items }) => {
    if (!byItem) return null
    return chosenOf(items, await adultSessionsOf(db, school.id, from))
  },
  change: async ({ db, school, viewer }, { from, to, reason, groups }, chosen) => {
    const which = { from, to: chosen ? from : to, groups: groups.length > 0 ? groups : null, sessions: chosen }
    const done = await cancelOpen(db, { schoolId: school.id, by: viewer.staffId, reason }, which)
    if (done.sessions === 0) throw invalid('', 'No session without a record is on these days. Nothing was changed.')
    await keepLedger(db, school.id, { groupIds: done.groups, from, to: which.to })
    return { value: { sessions: done.sessions }, audit: { detail: { from, to, reason, sessions: done.sessions } } }
  },
})
