import { codeSets } from '@waymark/interop'
import type { Problem } from '#platform/work/refusal.ts'

/** The types of need a school may record on a day. */
export const needTypesOn = (today: string) =>
  codeSets.senTypes.filter((type) => (type.from === null || type.from <= today) && (type.to === null || type.to >= today))

export interface NeedInput {
  type: string
  startsOn: string | null
  endsOn?: string | null
}

/** `held` are the types the pupil has now, apart from the one being corrected. */
export function problemsOfNeed(
  { type, startsOn, endsOn = null }: NeedInput,
  { today, held }: { today: string; held: readonly string[] },
): Problem[] {
  const problems: Problem[] = []
  if (!needTypesOn(endsOn ?? today).some((one) => one.code === type))
    problems.push({ field: 'type', says: 'Choose a type of need from the list' })
  if (!endsOn && held.includes(type))
    problems.push({ field: 'type', says: 'This need is recorded already. Correct it, or choose another' })
  if (startsOn && startsOn > today) problems.push({ field: 'startsOn', says: 'Enter today or an earlier date' })
  return [...problems, ...problemsOfEnd(endsOn, startsOn, today)]
}

export function problemsOfEnd(endsOn: string | null, startsOn: string | null, today: string): Problem[] {
  if (!endsOn) return []
  if (endsOn > today) return [{ field: 'endsOn', says: 'Enter today or an earlier date' }]
  return startsOn && endsOn < startsOn ? [{ field: 'endsOn', says: 'Enter a date on or after the day the need started' }] : []
}

export interface PlanDates {
  madeOn: string | null
  lastReviewedOn: string | null
  ceasedOn: string | null
}

export function problemsOfPlan(plan: PlanDates, { today, bornOn }: { today: string; bornOn: string }): Problem[] {
  const { madeOn } = plan
  if (!madeOn && !plan.lastReviewedOn && !plan.ceasedOn) return [{ field: 'madeOn', says: 'Enter at least one date' }]
  return (['madeOn', 'lastReviewedOn', 'ceasedOn'] as const).flatMap((field) => {
    const on = plan[field]
    if (!on) return []
    if (on > today) return [{ field, says: 'Enter today or an earlier date' }]
    if (on < bornOn) return [{ field, says: 'Enter a date after the pupil was born' }]
    return madeOn && on < madeOn ? [{ field, says: 'Enter a date on or after the day the plan was made' }] : []
  })
}
