import type { Area, Wave } from './provision-words.rules.ts'

/** One of the common provisions a school may begin with. No rating of evidence: that is the school's to read and to add. */
export interface StartingProvision {
  key: string
  name: string
  about: string
  wave: Wave
  areas: readonly Area[]
  minutes: number | null
  timesAWeek: number | null
  weeks: number | null
  size: number | null
  entryMeasure: string | null
  exitMeasure: string | null
  expectedEffect: string
}

/** The same measure at both ends, so that the two can be compared. */
export const measured = (measure: string) => ({ entryMeasure: measure, exitMeasure: measure })

/** Part of every lesson: no sessions of its own. */
export const everyLesson = { wave: 'universal', minutes: null, timesAWeek: null, weeks: null, size: null } as const
