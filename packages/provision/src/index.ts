// The one door of this package.
export { type SchoolDates, type SchoolDay, type Span, schoolDaysOf } from './calendar.ts'
export { type Day, dayOf, numberOf, weekdayOf, within } from './days.ts'
export { type Standing, sessionKey, standing } from './entries.ts'
export type { Adult, Entry, Group, Item, Mark, Place, Rate, ShareBy, Slot, Week } from './facts.ts'
export {
  type AdultLine,
  type LedgerFacts,
  ledgerOf,
  type PupilLine,
  plannedSessions,
  type Session,
  type SessionState,
} from './ledger.ts'
export { costOfAdult, type Fraction, fraction, penceFor, plus, rateOn, shareOut, times, toPence } from './money.ts'
