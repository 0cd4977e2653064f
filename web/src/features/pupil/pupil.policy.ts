import { anyOf } from '#platform/access/may.ts'

/** Which pupils a teacher or teaching assistant reaches is the second wall's business: another pupil is simply not found. */
export const mayOpenPupil = anyOf('senco', 'sen-administrator', 'leadership', 'teacher', 'teaching-assistant')

export const mayFindPupils = mayOpenPupil

/** Status, needs, plan dates, what the family was told, key worker: kept by those who run SEND in the school. */
export const mayKeepRecord = anyOf('senco', 'sen-administrator')

/** Whoever teaches a pupil knows what they are good at. */
export const mayKeepStrengths = anyOf('senco', 'sen-administrator', 'teacher')

/** Scores, and what specialists write, are for those who teach the pupil. */
export const mayReadReports = anyOf('senco', 'sen-administrator', 'leadership', 'teacher')

/** Family contacts are not needed for supporting a lesson. */
export const maySeeContacts = anyOf('senco', 'sen-administrator', 'leadership', 'teacher')

/** What support costs is for those who answer for the money. */
export const maySeeCosts = anyOf('senco', 'sen-administrator', 'leadership')
