import type { Area, Decision, Source } from './concerns.form.ts'

export const areaWords: Readonly<Record<Area, string>> = {
  CI: 'Communication and interaction',
  CL: 'Cognition and learning',
  SEMH: 'Social, emotional and mental health',
  SP: 'Sensory or physical',
  unsure: 'Not sure yet',
}

export const sourceWords: Readonly<Record<Source, string>> = {
  staff: 'A member of staff',
  parent: 'A parent or carer',
  pupil: 'The pupil',
}

export const decisionWords: Readonly<Record<Decision, string>> = {
  watch: 'Watch, and look again',
  'ask-teachers': 'Ask the teachers of this pupil',
  assess: 'Assess what the difficulty is',
  specialist: 'Ask a specialist',
  'sen-support': 'SEN Support: a plan is made with the family',
  'no-action': 'No action beyond good teaching',
}

/** The heads of the board, in the order a concern usually moves. */
export const stages = ['new', 'ask-teachers', 'watch', 'assess', 'specialist', 'sen-support', 'no-action'] as const
export type Stage = (typeof stages)[number]

export const stageWords: Readonly<Record<Stage, string>> = {
  new: 'New: to be decided',
  'ask-teachers': 'Teachers asked',
  watch: 'Watching',
  assess: 'Being assessed',
  specialist: 'With a specialist',
  'sen-support': 'SEN Support decided',
  'no-action': 'No action',
}

/** The concerns that still want something from somebody. */
export const isOpen = (stage: Stage): boolean => stage !== 'sen-support' && stage !== 'no-action'
