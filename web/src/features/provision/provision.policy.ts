import { anyOf, type Viewer } from '#platform/access/may.ts'

/** What the school can give is for everybody who gives it. What it costs is not. */
export const mayReadLibrary = anyOf('senco', 'sen-administrator', 'leadership', 'teacher', 'teaching-assistant')

export const mayKeepLibrary = anyOf('senco', 'sen-administrator')

/** A file of the library has its costs in it. */
export const mayExportLibrary = anyOf('senco', 'sen-administrator', 'leadership')

/** Groups of one's own pupils: the second wall sees to it. */
export const mayOpenGroup = anyOf('senco', 'sen-administrator', 'leadership', 'teacher')

export const mayGive = mayKeepLibrary

/** Pence of any kind. */
export const seesCosts = (viewer: Viewer): boolean => mayExportLibrary(viewer, null).may
