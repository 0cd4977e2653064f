import { startingLearning } from './starting-learning.rules.ts'
import type { StartingProvision } from './starting-shape.rules.ts'
import { startingSpecialist } from './starting-specialist.rules.ts'
import { startingTalkAndFeelings } from './starting-talk-and-feelings.rules.ts'
import { startingUniversal } from './starting-universal.rules.ts'

export type { StartingProvision }

/** Common provisions in Waymark's own words, to begin with and to change. They name no product and claim no research. */
export const startingLibrary: readonly StartingProvision[] = [
  ...startingUniversal,
  ...startingLearning,
  ...startingTalkAndFeelings,
  ...startingSpecialist,
]
