/** One thing that falls on a day: what the law sets, or what the school's calendar says. */
export interface YearItem {
  on: string
  kind: 'duty' | 'term' | 'closure' | 'bank-holiday'
  words: string
  /** The duty, or null for the calendar. */
  duty: string | null
  pupilId: string | null
  about: string | null
}

/** Days without pupils, first and last. */
export interface Span {
  from: string
  to: string
  words: string
}
