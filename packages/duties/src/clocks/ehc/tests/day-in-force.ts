import { day } from '../../tests/any-day.ts'

/** Any day on which the rules of EHC plans are in force, for the tests. */
export const dayInForce = day.filter((one) => one >= '2015-03-23')
