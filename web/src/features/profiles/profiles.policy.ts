import { anyOf, type Policy } from '#platform/access/may.ts'
import type { ProfileKind } from './kinds.rules.ts'

/** Whoever works with the pupil reads them: they are no use in a cabinet. */
export const maySeeProfiles = anyOf('senco', 'sen-administrator', 'leadership', 'teacher', 'teaching-assistant')

const bySenco = anyOf('senco', 'sen-administrator')
const withTeachers = anyOf('senco', 'sen-administrator', 'teacher')

/** What is about health, safety or exams is written by those who run SEND; the rest by teachers too. */
const guarded: readonly ProfileKind[] = ['healthcare', 'risk', 'adjustments']
export const mayWriteKind = (kind: ProfileKind): Policy => (guarded.includes(kind) ? bySenco : withTeachers)

export const maySignProfiles = bySenco
export const mayKeepArrangements = bySenco
