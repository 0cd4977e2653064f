import type { Party } from '@waymark/duties'
import { anyOf, type Viewer } from '#platform/access/may.ts'

export const maySeeDuties = anyOf('senco', 'sen-administrator', 'leadership', 'teacher')
/** Sees how many, never who: small numbers are withheld. */
export const maySeeDutiesInNumbers = anyOf('governor')
/** What the law says is nobody's secret: the book, the matrix of roles, the proposals. */
export const mayReadTheBook = anyOf('senco', 'sen-administrator', 'leadership', 'teacher', 'governor')
const everyDuty = anyOf('senco', 'sen-administrator', 'leadership', 'governor')

/** Whose duties a person is shown: everybody's, or only those of the part they play. */
export const partiesOf = (viewer: Viewer): readonly Party[] | 'all' => (everyDuty(viewer, null).may ? 'all' : ['teacher'])
