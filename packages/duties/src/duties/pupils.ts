import type { PupilFacts } from '../facts.ts'

/** Of which pupils a duty is owed: true, or why not. */
export function withPlan({ onRoll, status }: PupilFacts): true | string {
  if (!onRoll) return 'The pupil is not on roll here'
  return status === 'E' || 'The pupil has no EHC plan'
}

export function onSenSupport({ onRoll, status }: PupilFacts): true | string {
  if (!onRoll) return 'The pupil is not on roll here'
  return status === 'K' || 'The pupil is not on SEN Support'
}

/** A request for an EHC needs assessment is recorded, and nothing has ended it. */
export function beingAssessed({ assessment }: PupilFacts): true | string {
  return assessment !== null || 'No request for an EHC needs assessment is recorded'
}

/** A review meeting is planned or was held, and is being followed up. */
export function underReview(pupil: PupilFacts): true | string {
  const plan = withPlan(pupil)
  if (plan !== true) return plan
  return pupil.review !== null || 'No review meeting is recorded'
}
