import { anyOf, type Viewer } from '#platform/access/may.ts'

/** Teachers and teaching assistants find there only the pupils they work with: the second wall sees to it. */
export const maySeeMap = anyOf('senco', 'sen-administrator', 'leadership', 'teacher', 'teaching-assistant')

/** A governor sees numbers and nobody's name. */
export const mayCountMap = anyOf('governor')

/** Views are kept by whoever has the map, and shared by the SENCO, as those of the register are. */
export const mayKeepMapViews = maySeeMap
export const mayShareMapViews = anyOf('senco')

/** What everybody gives and where is for those who plan it. */
export const maySeeTimetable = anyOf('senco', 'sen-administrator', 'leadership')
export const seesTimetable = (viewer: Viewer): boolean => maySeeTimetable(viewer, null).may

/** A file of the whole map, with what it costs. */
export const mayExportMap = anyOf('senco', 'sen-administrator', 'leadership')

const costs = anyOf('senco', 'sen-administrator', 'leadership')
export const seesCosts = (viewer: Viewer): boolean => costs(viewer, null).may

/** Provision beside progress is for those who teach the pupil. */
const compares = anyOf('senco', 'sen-administrator', 'leadership', 'teacher')
export const seesTimeline = (viewer: Viewer): boolean => compares(viewer, null).may

const plans = anyOf('senco', 'sen-administrator')
export const plansProvision = (viewer: Viewer): boolean => plans(viewer, null).may
