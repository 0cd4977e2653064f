import { bankHolidayList } from '../../counting/bank-holidays.ts'
import { type Date3, type Day, readDay } from '../../counting/days.ts'
import { periodStartingWith, within } from '../../counting/periods.ts'
import { workingDaysBeginningWith } from '../../counting/working-days.ts'
import type { Step } from '../../engine/duty.ts'
import { s44_1 } from '../../sources/children-and-families-act-2014.ts'
import { reg15_2, reg15_4, reg15_5 } from '../../sources/tribunal.ts'
import { anchor, later, worksheet } from './steps.ts'
import { holidaysKnownToday, holidaysUnknown } from './working-day-words.ts'

export interface MoveGiven {
  movedOn: Day
  /** The day the old authority learned of the move, before or after it. */
  oldAuthorityAwareOn?: Day
  planMadeOn?: Day
  lastReviewedOn?: Day
}
export interface MoveAnswer {
  transferBy: Day | null
  tellFamilyBy: Day | null
  reviewBy: Day | null
  because: Step[]
}

const noticeDays = 15

/**
 * By when a plan follows a child who moves to another authority, the family is told and the plan reviewed (SEND Regulations 2014, reg. 15;
 * timelines.md, section 1.2). The day of the transfer is taken to be its last lawful day.
 * @example moveBetweenAuthorities({ movedOn: '2026-11-23', oldAuthorityAwareOn: '2026-11-23' }).transferBy // 2026-12-11
 */
export function moveBetweenAuthorities(given: MoveGiven): MoveAnswer {
  const sheet = worksheet()
  sheet.given('The child or young person moved', given.movedOn, reg15_2)
  const transfer = transferDay(given, sheet)
  const transferBy = sheet.day(transfer, 'The old authority hands the plan over by', reg15_2)
  const tellFamilyBy = sheet.day(
    transfer && within(transfer, { weeks: 6 }),
    'The new authority tells the family within six weeks of the transfer; after a transfer on its last day, by',
    reg15_4,
  )
  if (transfer)
    sheet.note('A plan that is handed over on another day sets the six weeks and the three months from that day', reg15_4)
  const reviewBy = reviewDay(given, transfer, sheet)
  return { transferBy, tellFamilyBy, reviewBy, because: sheet.because }
}

type Sheet = ReturnType<typeof worksheet>

/** The day of the move, or the last of fifteen working days from and with the day the old authority learned of it, where that is later. */
function transferDay({ movedOn, oldAuthorityAwareOn }: MoveGiven, sheet: Sheet): Date3 | null {
  const moved = anchor(movedOn, reg15_2)
  if (!moved) {
    sheet.note('On that day the rule was not yet in force', reg15_2)
    return null
  }
  const aware = readDay(oldAuthorityAwareOn)
  sheet.given('The old authority learned of the move', oldAuthorityAwareOn, reg15_2)
  const fifteenth = aware && workingDaysBeginningWith(aware, noticeDays)
  sheet.day(fifteenth, 'Fifteen working days that begin with that day end on', reg15_2)
  if (!aware) return null
  sheet.note(fifteenth ? holidaysKnownToday : holidaysUnknown, bankHolidayList)
  if (!fifteenth) return null
  return later(moved, fifteenth)
}

function reviewDay({ planMadeOn, lastReviewedOn }: MoveGiven, transfer: Date3 | null, sheet: Sheet): Day | null {
  const start = anchor(lastReviewedOn ?? planMadeOn, s44_1)
  sheet.given(lastReviewedOn ? 'The plan was last reviewed' : 'The plan was made', lastReviewedOn ?? planMadeOn, reg15_5)
  const twelve = start && periodStartingWith(start, { months: 12 })
  sheet.day(twelve, 'Twelve months that begin with that day end on', reg15_5)
  if (!transfer || !twelve) return null
  const three = periodStartingWith(transfer, { months: 3 })
  sheet.day(three, 'Three months from the transfer, its day counted as the stricter reading has it, end on', reg15_5)
  return sheet.day(later(twelve, three), 'The new authority reviews the plan by the later of these:', reg15_5)
}
