import { bankHolidayYears } from '../../counting/bank-holidays.ts'

/** What an answer that counts working days says of the bank holidays it left out, or of those nobody can know yet. */
export const holidaysKnownToday =
  'Working days leave out weekends and the bank holidays of England known today; one that is proclaimed later is not counted'
export const holidaysUnknown = `Bank holidays are known here from ${bankHolidayYears.from} to ${bankHolidayYears.to}: outside those years no day can be told`
