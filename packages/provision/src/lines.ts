import type { SchoolDay } from './calendar.ts'
import type { Day } from './days.ts'
import type { Entry, Group, Rate, ShareBy } from './facts.ts'

/** 'open': nothing is recorded (yet). */
export type SessionState = 'open' | 'held' | 'cut-short' | 'cancelled'

/** What a session, or an item that was bought, means for one pupil. Minutes and pence, planned and given. */
export interface PupilLine {
  pupilId: string
  plannedMinutes: number
  minutes: number
  plannedPence: number
  pence: number
  state: 'open' | 'here' | 'away' | 'cancelled'
  reason: string | null
}

/** What it means for one adult. Pence are null where no rate is known. */
export interface AdultLine {
  adultId: string
  roleId: string | null
  plannedMinutes: number
  minutes: number
  plannedPence: number | null
  pence: number | null
}

export interface Session {
  groupId: string
  day: Day
  /** The time of a session; `item` and its id for something bought. */
  startsAt: string
  kind: 'session' | 'item'
  /** Whether the schedule has it. A session may be recorded that was not planned. */
  planned: boolean
  state: SessionState
  plannedMinutes: number
  minutes: number
  plannedPence: number
  pence: number
  /** The part of each that no pupil carries: places that are not filled. */
  unsharedPlannedPence: number
  unsharedPence: number
  /** An adult has no rate, so the pence are less than the cost. */
  unpriced: boolean
  /** Two records say different things, and nobody has chosen. */
  disputed: boolean
  pupils: PupilLine[]
  adults: AdultLine[]
}

export interface LedgerFacts {
  group: Group
  /** The days to work out, both included. */
  span: { from: Day; to: Day }
  /** The school's days, in order; further ones than those of the span do no harm. */
  days: readonly SchoolDay[]
  rates: readonly Rate[]
  entries: readonly Entry[]
  shareBy: ShareBy
}
