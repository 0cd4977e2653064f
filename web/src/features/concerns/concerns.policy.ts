import { anyOf } from '#platform/access/may.ts'

/** Whoever works with a pupil may say that something worries them. */
export const mayRaise = anyOf('senco', 'sen-administrator', 'leadership', 'teacher', 'teaching-assistant')

/** Staff see the concerns of colleagues about the pupils they work with; who sees those of families is decided where they are read. */
export const maySeeConcerns = mayRaise

/** What families and pupils said in confidence is for those who run SEND in the school. */
export const maySeeFamilyConcerns = anyOf('senco', 'sen-administrator', 'leadership')

/** The decision is the SENCO's to record. */
export const mayDecide = anyOf('senco', 'sen-administrator')

/** Asked by name: that the question was put to this person is looked at besides. */
export const mayAnswer = anyOf('senco', 'sen-administrator', 'leadership', 'teacher', 'teaching-assistant')
