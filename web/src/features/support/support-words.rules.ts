import type { CycleState } from './standing.rules.ts'
import type { Area, Next, Result } from './support.form.ts'

export const areaWords: Readonly<Record<Area, string>> = {
  CI: 'Communication and interaction',
  CL: 'Cognition and learning',
  SEMH: 'Social, emotional and mental health',
  SP: 'Sensory or physical',
}

export const resultWords: Readonly<Record<Result, string>> = {
  met: 'Reached',
  partly: 'Partly reached',
  'not-met': 'Not reached yet',
}

export const nextWords: Readonly<Record<Next, string>> = {
  continue: 'Goes on in the next cycle',
  change: 'Goes on, and is changed',
  stop: 'Ends here',
}

export const stateWords: Readonly<Record<CycleState, string>> = {
  draft: 'Being drafted',
  agreed: 'Agreed and under way',
  reviewed: 'Reviewed',
  closed: 'Closed without a review',
}
