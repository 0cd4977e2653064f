export { dutyBook } from './book/book.ts'
export { type BookEntry, bookEntry } from './book/entry.ts'
export { basisWords, shapeWords, stateWords, strengthWords, tierWords, topicWords } from './book/words.ts'
export { type Clock, type Given, type Read, readGiven, type Worked } from './clocks/clock.ts'
export { clocks } from './clocks/index.ts'
export { type AgesAnswer, ages } from './clocks/school/ages.ts'
export { bankHolidays } from './counting/bank-holidays.ts'
export type { Day } from './counting/days.ts'
export { catalogue, pupilDuties, schoolDuties, sencoDuties, standingDuties } from './duties/index.ts'
export { type Answer, type Assessment, assess, bySoonest, explain, soonest } from './engine/assess.ts'
export {
  type Described,
  type Duty,
  type Missing,
  type Party,
  parties,
  type Shape,
  type State,
  type Step,
  type Topic,
  topics,
} from './engine/duty.ts'
export type { Citation, Provision } from './engine/source.ts'
export { inWords } from './engine/words.ts'
export {
  anAssessment,
  aPupil,
  aReview,
  aSchool,
  aSenco,
  type PupilFacts,
  type School,
  type SchoolFacts,
  type SchoolType,
  type SencoFacts,
  schoolTypes,
} from './facts.ts'
export { type Threshold, thresholdOver, topUpOf } from './money/top-up.ts'
export type { Proposal } from './proposals/proposal.ts'
export { proposals } from './proposals/send-reform.ts'
export { type CheckedWording, checkWording, type WordingKind } from './wording/check-wording.ts'
export type { Finding } from './wording/finding.ts'
