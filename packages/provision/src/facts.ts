import type { Day } from './days.ts'

/** Every week, or one of the two of a two-week timetable. */
export type Week = 'every' | 'A' | 'B'

/** When a group meets. A slot that changes is ended, and another begins: what was planned before stays as it was. */
export interface Slot {
  weekday: number
  startsAt: string
  minutes: number
  week: Week
  startsOn: Day
  endsOn: Day | null
}

/** A pupil in a group, from a day until a day. Groups that alternate say in which weeks. */
export interface Place {
  pupilId: string
  week: Week
  startsOn: Day
  endsOn: Day | null
}

/** An adult who gives the sessions: of a role that has a rate, or from outside at a fee for each session, in pence. */
export interface Adult {
  adultId: string
  roleId: string | null
  feePence: number | null
  /** Percent of each session that is theirs: two who share one place have 60 and 40, two who are both there 100 each. */
  share: number
  startsOn: Day
  endsOn: Day | null
}

/** Something bought for the group: resources, a licence. Counted on its day, shared by the pupils who are in the group then. */
export interface Item {
  itemId: string
  pence: number
  on: Day
}

/** One provision as it is given to some pupils. */
export interface Group {
  groupId: string
  startsOn: Day
  endsOn: Day | null
  /** Places there are, where cost is shared by size. Null: as many as there are pupils. */
  size: number | null
  /** Set up for one pupil alone, who carries all of the cost whoever comes along. */
  solelyFor: string | null
  slots: readonly Slot[]
  places: readonly Place[]
  adults: readonly Adult[]
  items: readonly Item[]
}

/** What an hour of a role costs from a day on, as the school pays it or as a council quotes it. */
export interface Rate {
  roleId: string
  startsOn: Day
  /** 'hour': pence for an hour. 'weekly-hour': pence for one hour a week through a year of `baseWeeks` weeks. */
  per: 'hour' | 'weekly-hour'
  pence: number
  /** Weeks of the year a weekly hour stands for; usually 38. Unused for 'hour'. */
  baseWeeks: number
  /** Hundredths of a percent on top: 2550 is 25.5%. */
  onCost: number
}

/** Who came, of those who were expected or came besides. */
export interface Mark {
  pupilId: string
  here: boolean
  reason: string | null
}

/**
 * One record of one session, as somebody made it. Records are only ever added; one that corrects others names them. Which record
 * stands is worked out from all of them, so the order in which they arrive does not matter, nor that one arrives twice.
 */
export interface Entry {
  entryId: string
  groupId: string
  day: Day
  startsAt: string
  replaces: readonly string[]
  /** An instant, ISO 8601 in UTC. */
  madeAt: string
  happened: 'held' | 'cut-short' | 'cancelled'
  /** Minutes that were given; 0 where it was cancelled. */
  minutes: number
  reason: string | null
  marks: readonly Mark[]
  /** Who stood in for whom, and the role they are paid in. */
  cover: readonly { adultId: string; roleId: string | null }[]
}

/** How the cost of a session is shared. */
export type ShareBy = 'present' | 'size'
