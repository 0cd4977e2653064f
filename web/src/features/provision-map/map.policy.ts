import { anyOf, type Viewer } from '#platform/access/may.ts'

/** Teachers and teaching assistants find there only the pupils they work with: the second wall sees to it. */
export const maySeeMap = anyOf('senco', 'sen-administrator', 'leadership', 'teacher', 'teaching-assistant')

/** A governor sees numbers and nobody's name. */
export const mayCountMap = anyOf('governor')

/** What everybody gives and where is for those who plan it. */
export const maySeeTimetable = anyOf('senco', 'sen-administrator', 'leadership')

/** A file of the whole map, with what it costs. */
export const mayExportMap = anyOf('senco', 'sen-administrator', 'leadership')

const costs = anyOf('senco', 'sen-administrator', 'leadership')
export const seesCosts = (viewer: Viewer): boolean => costs(viewer, null).may

/** Provision beside progress is for those who teach the pupil. */
const compares = anyOf('senco', 'sen-administrator', 'leadership', 'teacher')
export const seesTimeline = (viewer: Viewer): boolean => compares(viewer, null).may

const plans = anyOf('senco', 'sen-administrator')
export const plansProvision = (viewer: Viewer): boolean => plans(viewer, null).may
