import { openGroup } from '#features/provision/open-group.query.server.ts'
import { saveReview } from '#features/provision-review/save-review.command.server.ts'
import { plusDays } from '../pupils.ts'
import { type Given, must, type Telling } from './telling.ts'

const went = [3, 4, 3, 2, 3, 4] as const

/** Three weeks ago, or not yet at the beginning of the year: how it went for most pupils of each group, and where each of them began. */
export async function reviewGroups({ scope, from }: Telling, given: readonly Given[]): Promise<void> {
  const reviewedOn = plusDays(scope.today, -20)
  if (reviewedOn <= from) return
  for (const { groupId, began, gain, reviewOn } of given) {
    const { group } = await openGroup(scope, { groupId })
    const rows = group.places.flatMap(({ placeId }, at) => {
      const entry = began === null ? null : began + (at % 3)
      const how = went[at % went.length] ?? 3
      const begun = entry === null ? [] : [[`entry-${placeId}`, String(entry)]]
      // Of every fifth it is not known yet.
      if (at % 5 === 4) return begun
      const exit =
        entry === null || gain === null ? [] : [[`exit-${placeId}`, String(entry + Math.round((gain * (how + 1)) / 4))]]
      return [...begun, ...exit, [`went-${placeId}`, String(how)], [`decision-${placeId}`, 'continue']]
    })
    const round = { groupId, seen: '', reviewedOn, nextReviewOn: reviewOn ?? '' }
    must(await saveReview(scope, { ...Object.fromEntries(rows), ...round }))
  }
}
