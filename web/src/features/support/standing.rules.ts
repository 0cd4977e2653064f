/** Where a cycle stands, as the Code's four parts have it (6.44 to 6.56). Read from what is recorded, and kept nowhere a second time. */
export const standings = ['draft', 'agreed', 'in-progress', 'reviewed', 'closed'] as const
export type Standing = (typeof standings)[number]

export type CycleState = 'draft' | 'agreed' | 'reviewed' | 'closed'

/** Why a cycle ended without a review. */
export const closedWhys = ['left', 'replaced', 'ehc-plan', 'support-ended', 'other'] as const
export type ClosedWhy = (typeof closedWhys)[number]

export const closedWhyWords: Readonly<Record<ClosedWhy, string>> = {
  left: 'The pupil left the school',
  replaced: 'Another plan takes its place',
  'ehc-plan': 'The pupil moves to an EHC plan',
  'support-ended': 'SEN Support ended',
  other: 'Something else',
}

/** A cycle that ended without a review: what it was before, from when, and why. */
export interface Closed {
  from: 'draft' | 'agreed'
  on: string
  why: ClosedWhy
  because: string
  recordedOn: string
}

interface Standable {
  state: CycleState
  outcomes: readonly { next: string | null; progress: readonly unknown[] }[]
}

/**
 * An agreed plan is in progress from the first note of what was seen. A reviewed one is closed once the next cycle has begun or nothing
 * of it goes on. Whatever it was, it is closed while the pupil has no SEN Support, and once somebody closed it.
 */
export function standingOf(
  { state, outcomes }: Standable,
  { supported, newest }: { supported: boolean; newest: boolean },
): Standing {
  if (!newest || !supported || state === 'closed') return 'closed'
  if (state === 'draft') return 'draft'
  if (state === 'agreed') return outcomes.some(({ progress }) => progress.length > 0) ? 'in-progress' : 'agreed'
  return outcomes.some(({ next }) => next === 'continue' || next === 'change') ? 'reviewed' : 'closed'
}

export const standingWords: Readonly<Record<Standing, string>> = {
  draft: 'Draft',
  agreed: 'Agreed',
  'in-progress': 'In progress',
  reviewed: 'Reviewed',
  closed: 'Closed',
}

/** What it means, and what comes next. */
export const standingMeans: Readonly<Record<Standing, string>> = {
  draft: 'It is being written. It counts once it is agreed with the family.',
  agreed: 'It stands as it was agreed. With the first note of what was seen it is in progress.',
  'in-progress': 'What was seen is being noted. At the review each outcome gets its result.',
  reviewed: 'Each outcome has its result. It is closed once the next cycle takes over what goes on.',
  closed: 'Nothing of it goes on here: each outcome ended, the next cycle took over, or SEN Support ended.',
}

/** Which of the five a cycle went through: one that was closed without a review was not reviewed. */
export function passedBy({ state, closed, outcomes }: Standable & { closed: Closed | null }): readonly Standing[] {
  const agreed = (closed ? closed.from : state) !== 'draft'
  return [
    'draft',
    ...(agreed ? (['agreed'] as const) : []),
    ...(agreed && outcomes.some(({ progress }) => progress.length > 0) ? (['in-progress'] as const) : []),
    ...(state === 'reviewed' ? (['reviewed'] as const) : []),
  ]
}
