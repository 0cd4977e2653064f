import { type Date3, type Day, readDay, writeDay } from '../../counting/days.ts'
import { before } from '../../counting/periods.ts'

const nationalAwardEnds: Date3 = { year: 2027, month: 9, day: 1 }
const nationalAwardCourseBefore = '2024-09-01'

/** The last day on which a National Award course may be completed and still count. */
export const nationalAwardLastDay: Day = writeDay(before(nationalAwardEnds))

export interface Course {
  award: 'NASENCO' | 'NPQ' | null
  courseStartedOn: Day | null
  completedOn: Day | null
}

/**
 * Whether a course, once completed, is the qualification: the National Award when begun before 1 September 2024 and completed before
 * 1 September 2027, the national professional qualification when begun from 1 September 2024. A day that is not recorded is not
 * held against the course. SEND Regulations 2014, reg. 49(7).
 */
export function courseCounts({ award, courseStartedOn, completedOn }: Course): boolean {
  if (award === null) return false
  if (award === 'NPQ') return courseStartedOn === null || courseStartedOn >= nationalAwardCourseBefore
  const begunInTime = courseStartedOn === null || courseStartedOn < nationalAwardCourseBefore
  return begunInTime && (completedOn === null || completedOn <= nationalAwardLastDay)
}

/** A National Award course known to have begun early enough, and not completed too late: its own last day may come first. */
export const countsAsNational = (course: Course): boolean =>
  course.award === 'NASENCO' && course.courseStartedOn !== null && courseCounts(course)

/** The day a course that counts was completed. */
export const qualifiedOn = (course: Course): Day | null =>
  readDay(course.completedOn) && courseCounts(course) ? course.completedOn : null
