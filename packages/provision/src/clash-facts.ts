import type { SchoolDay } from './calendar.ts'
import type { Day } from './days.ts'
import type { Adult, Group, Week } from './facts.ts'

/** A group as it is looked at for clashes. `staffId` is the person, whom several assignments may have; null where none is named yet. */
export interface TimetabledGroup extends Pick<Group, 'groupId' | 'startsOn' | 'endsOn' | 'slots' | 'places'> {
  adults: readonly (Pick<Adult, 'share' | 'startsOn' | 'endsOn'> & { staffId: string | null })[]
}

/** A lesson as it comes each week, or in one of two. Times are HH:MM; `to` is when it is over. */
export interface Lesson {
  name: string
  pupilIds: readonly string[]
  weekday: number
  /** Every week where it is not said. */
  week?: Week
  from: string
  to: string
}

export interface ClashFacts {
  groups: readonly TimetabledGroup[]
  lessons: readonly Lesson[]
  /** The school's days to look at, in order: the next weeks, or a term. */
  days: readonly SchoolDay[]
}

/** 'pupil': in two sessions at once. 'adult': asked for in two. 'lesson': a pupil misses one lesson again and again. */
export interface Clash {
  kind: 'pupil' | 'adult' | 'lesson'
  /** The pupil, or the person of the staff. */
  who: string
  /** The groups that meet then, by id: two, or the groups that a lesson is missed for. */
  groups: readonly string[]
  /** The name of the lesson; null for other kinds. */
  lesson: string | null
  weekday: number
  /** The time that is wanted twice, HH:MM. */
  from: string
  to: string
  firstDay: Day
  /** On how many of the days; of a lesson, how many in a row. */
  times: number
}
