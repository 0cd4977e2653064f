import type { Delivery, LineSums, Position, SessionCounted, Sums } from './figures.rules.ts'

export interface LineKept {
  groupId: string
  provision: string
  about: string | null
  group: string
  area: string
  fundedFrom: string
  solely: boolean
  size: number | null
  /** When it is given, in words. */
  when: string[]
  /** Who gives it and at what rate, in words: roles, and never the names of staff. */
  staff: string[]
  sums: LineSums
}

/** A request for top-up as it was made. Its figures stand, whatever is changed later. */
export interface TopUpFigures {
  version: 1
  madeOn: string
  school: string
  span: { from: string; to: string }
  pupil: {
    forename: string
    surname: string
    year: string | null
    class: string | null
    status: string
    since: string | null
    planMadeOn: string | null
    planReviewedOn: string | null
  }
  lines: LineKept[]
  sessions: SessionCounted[]
  position: Position
  threshold: { from: string; to: string; yearly: number; days: number; ofDays: number }[]
  bands: { startsOn: string; endsOn: string; pence: number; band: string | null; within: number }[]
  delivery: Delivery
  cycles: {
    turn: number
    agreedOn: string | null
    reviewedOn: string | null
    note: string | null
    outcomes: { says: string; result: string | null; note: string | null }[]
  }[]
  reviews: {
    reviewedOn: string
    provision: string
    group: string
    went: string
    entry: number | null
    exit: number | null
    reason: string | null
    decision: string
  }[]
  budget: { pence: number; whole: boolean } | null
  wholeSchool: Sums
  above: { pupils: number; register: number }
}

/** What was kept, or null where it is of no version that this can read. */
export const readFigures = (kept: unknown): TopUpFigures | null =>
  typeof kept === 'object' && kept !== null && 'version' in kept && kept.version === 1 ? (kept as TopUpFigures) : null

/** The sessions of one line, in order. */
export const sessionsOf = (figures: TopUpFigures, groupId: string): SessionCounted[] =>
  figures.sessions.filter((session) => session.groupId === groupId)
