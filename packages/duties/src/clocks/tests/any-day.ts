import fc from 'fast-check'
import { dayNumbered, numberOf, writeDay } from '../../counting/days.ts'

/** Any day from 2000 to 2039, for the tests. */
export const day = fc
  .integer({ min: numberOf({ year: 2000, month: 1, day: 1 }), max: numberOf({ year: 2039, month: 12, day: 31 }) })
  .map((n) => writeDay(dayNumbered(n)))
