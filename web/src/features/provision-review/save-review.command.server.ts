import { keepLedger } from '#features/provision/public.server.ts'
import { type CommandTools, command } from '#platform/work/command.server.ts'
import { changedMeanwhile, invalid, missing, type Problem, Refused } from '#platform/work/refusal.ts'
import { endByReview, hasEnded, isReviewed } from './places.rules.ts'
import { SaveReviewForm, UndoReviewForm } from './review.form.ts'
import { mayReview } from './review.policy.ts'
import { type GroupReviewed, groupReviewed, holdGroup, type PlaceRow } from './review.store.server.ts'
import { type RowGiven, reviewedRows } from './reviewed-rows.rules.ts'
import { type RowKept, saveRound, undoRound } from './save-review.store.server.ts'
import { asFilled, asSaved } from './theirs.rules.ts'

async function heldGroup({ db, school, today }: CommandTools, { groupId }: { groupId: string }): Promise<GroupReviewed> {
  const at = { schoolId: school.id, groupId, today }
  const group = (await holdGroup(db, at)) ? await groupReviewed(db, at) : null
  if (!group) throw missing()
  return group
}

/**
 * How a provision went for its pupils, and what becomes of each place: all rows or none. A second review of a pupil on the same day, or
 * one that says which round it puts right, takes the place of the first, which is kept.
 */
export const saveReview = command({
  name: 'provision-review.save',
  input: SaveReviewForm,
  may: mayReview,
  load: heldGroup,
  change: async ({ db, school, viewer, today }, form, group) => {
    const { groupId, reviewedOn } = form
    if ((group.latest?.roundId ?? '') !== (form.seen ?? '')) throw changedMeanwhile(asSaved(group))
    if ((group.fillingId ?? '') !== (form.seenFilled ?? '')) throw changedMeanwhile(asFilled(group))
    const corrects = form.corrects || null
    const reviewed = group.places.filter((place) => isReviewed(place, today, corrects))
    const read = reviewedRows(
      form,
      reviewed.map((place) => ({
        ...place,
        ended: endedBefore(place, today, corrects),
        done: place.reviews.some((review) => review.reviewedOn === reviewedOn),
      })),
    )
    const problems = [...problemsOfDays(form, { today, startsOn: group.startsOn }), ...read.problems]
    if (problems.length > 0) throw new Refused({ kind: 'not-valid', problems })
    if (read.rows.length === 0)
      throw invalid(
        '',
        'Nobody is reviewed yet. Choose how it went for at least one pupil, or save all that are open as expected.',
      )
    const kept = read.rows.map((row) => keptRow(row, { form, group, today }))
    const goesOn = kept.some(({ decision }) => decision !== 'stop') || reviewed.length > kept.length
    const nextReviewOn = goesOn ? form.nextReviewOn : null
    const at = { schoolId: school.id, staffId: viewer.staffId, groupId, reviewedOn, nextReviewOn }
    const roundId = await saveRound(db, { ...at, rows: kept, entries: read.entries })
    if (kept.some((row) => row.endsOn !== placeOf(group, row.placeId).endsOn))
      await keepLedger(db, school.id, { groupIds: [groupId] })
    const pupils = [...new Set([...kept, ...read.entries].map(({ pupilId }) => pupilId))]
    const detail = { groupId, roundId, pupils: kept.length, stopped: kept.filter(({ endedPlace }) => endedPlace).length }
    return { value: { roundId }, audit: { pupils, detail, after: { reviewedOn, nextReviewOn, rows: read.rows } } }
  },
})

const placeOf = ({ places }: GroupReviewed, placeId: string): PlaceRow => {
  const place = places.find((one) => one.placeId === placeId)
  if (!place) throw missing()
  return place
}

/** What is put right had itself ended the place: then there is still something to decide. */
const endedBefore = (place: PlaceRow, today: string, corrects: string | null): boolean =>
  hasEnded(place, today) &&
  !place.reviews.some(({ endedPlace, roundId }) => endedPlace && roundId !== null && roundId === corrects)

interface Around {
  form: SaveReviewForm
  group: GroupReviewed
  today: string
}

function keptRow(row: RowGiven, { form: { corrects, reviewedOn }, group, today }: Around): RowKept {
  const place = placeOf(group, row.placeId)
  const replaced =
    place.reviews.find(({ roundId }) => roundId !== null && roundId === corrects) ??
    place.reviews.find((review) => review.reviewedOn === reviewedOn) ??
    null
  const ended = hasEnded(place, today)
  const { endedPlace, before, now } = endByReview(place, { decision: row.decision, on: reviewedOn, ended }, replaced)
  return { ...row, endedPlace, placeEndedOn: before, endsOn: now, replaces: replaced?.reviewId ?? null }
}

function problemsOfDays({ reviewedOn, nextReviewOn }: SaveReviewForm, on: { today: string; startsOn: string }): Problem[] {
  const problems: Problem[] = []
  if (reviewedOn > on.today)
    problems.push({ field: 'reviewedOn', says: 'Enter today or an earlier date: a review is recorded when it was held' })
  if (reviewedOn < on.startsOn) problems.push({ field: 'reviewedOn', says: 'Enter a date after the group began' })
  if (nextReviewOn && nextReviewOn <= reviewedOn)
    problems.push({ field: 'nextReviewOn', says: 'Enter a date after the day of this review' })
  return problems
}

/** Takes the latest round back, on the day it was saved. */
export const undoReview = command({
  name: 'provision-review.undo',
  input: UndoReviewForm,
  may: mayReview,
  load: heldGroup,
  change: async ({ db, school, today }, { groupId, roundId }, { latest }) => {
    if (latest?.roundId !== roundId)
      throw invalid('', 'This review was taken back already, or another was saved since. Nothing was changed.')
    if (latest.recordedOn !== today)
      throw invalid('', 'A review is taken back on the day it was saved. Correct it instead: the earlier one is kept.')
    const { pupils, placesMoved } = await undoRound(db, { schoolId: school.id, groupId, roundId })
    if (placesMoved) await keepLedger(db, school.id, { groupIds: [groupId] })
    return { value: {}, audit: { pupils, detail: { groupId, roundId, pupils: pupils.length } } }
  },
})
