// The one door of this package.
export { type SchoolDates, type SchoolDay, type Span, schoolDaysOf } from './calendar.ts'
export { type Day, dayOf, numberOf, weekdayOf, within } from './days.ts'
export { type Standing, sessionKey, standing } from './entries.ts'
export type { Adult, Entry, Group, Item, Mark, Place, Rate, ShareBy, Slot, Week } from './facts.ts'
export { ledgerOf } from './ledger.ts'
export type { AdultLine, LedgerFacts, PupilLine, Session, SessionState } from './lines.ts'
export { costOfAdult, type Fraction, fraction, penceFor, plus, rateOn, shareOut, times, toPence } from './money.ts'
export { plannedSessions } from './schedule.ts'
