import { bankHolidayList } from '../../counting/bank-holidays.ts'
import { type Date3, type Day, daysBetween } from '../../counting/days.ts'
import { within } from '../../counting/periods.ts'
import { inShiftedDays, inTimeOn, type Shift } from '../../counting/tribunal-time.ts'
import type { Step } from '../../engine/duty.ts'
import { rule12, rule20, s55 } from '../../sources/tribunal.ts'
import { anchor, later, worksheet } from './steps.ts'
import { holidaysKnownToday, holidaysUnknown } from './working-day-words.ts'

export interface AppealGiven {
  /** The date on the authority's letter. */
  letterOn: Day
  certificateOn?: Day
}
export interface AppealAnswer {
  lodgeBy: Day | null
  /** Why the last day is not the one the months give. */
  shifted: Shift | null
  because: Step[]
}

/**
 * By when an appeal about an EHC plan reaches the tribunal: the later of two months from the letter and one month from the mediation
 * certificate, then out of Christmas, August and days that are not working days (HESC Rules 2008, r. 12 and 20; timelines.md, section 3).
 * @example appeal({ letterOn: '2026-12-08', certificateOn: '2027-01-20' }).lodgeBy // 2027-02-22
 */
export function appeal({ letterOn, certificateOn }: AppealGiven): AppealAnswer {
  const sheet = worksheet()
  const letter = anchor(letterOn, rule20)
  sheet.given('The letter of the authority is dated', letterOn, rule20)
  if (!letter) {
    sheet.note('On that day the rule was not yet in force', rule20)
    return { lodgeBy: null, shifted: null, because: sheet.because }
  }
  const twoMonths = within(letter, { months: 2 })
  sheet.day(twoMonths, 'Two months from the letter end on', rule20)
  const certificate = anchor(certificateOn, rule20)
  const oneMonth = certificate && within(certificate, { months: 1 })
  if (certificateOn === undefined) sheet.note(noCertificate, s55)
  else sheet.given('The mediation certificate is dated', certificateOn, s55)
  sheet.day(oneMonth, 'One month from the certificate ends on', rule20)
  if (certificate && daysBetween(certificate, letter) > 0)
    sheet.note('The certificate is older than the letter: see that it is about this decision', s55)
  return { ...lodged(sheet, oneMonth ? later(twoMonths, oneMonth) : twoMonths), because: sheet.because }
}

const noCertificate =
  'No mediation certificate is known. One is needed unless the appeal is only about the placement; the adviser is asked within two months of the letter, and a month from the certificate may end later'

const notAgain =
  'That day is itself in August or from 25 December to 1 January. Whether it moves again is not clear; the earlier day is shown'

const shiftWords: Readonly<Record<Shift, string>> = {
  christmas: 'The later of these ends from 25 December to 1 January: it moves to the first working day in January after that',
  august: 'The later of these ends in August: it moves to the first working day in September',
  'non-working-day': 'The later of these ends on a weekend or a bank holiday: it moves to the next working day',
}

/** The last day of the months, moved where the rules of the tribunal move it. */
function lodged(sheet: ReturnType<typeof worksheet>, last: Date3): Omit<AppealAnswer, 'because'> {
  const kept = inTimeOn(last)
  if (!kept) {
    sheet.note(holidaysUnknown, bankHolidayList)
    return { lodgeBy: null, shifted: null }
  }
  if (kept.shifted) sheet.note(shiftWords[kept.shifted], rule12)
  if (inShiftedDays(kept.day)) sheet.note(notAgain, rule12)
  const lodgeBy = sheet.day(kept.day, 'The appeal is with the tribunal by 5 pm on', rule12)
  sheet.note(holidaysKnownToday, bankHolidayList)
  return { lodgeBy, shifted: kept.shifted }
}
