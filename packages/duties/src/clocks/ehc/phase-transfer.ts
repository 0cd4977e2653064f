import { type Date3, type Day, plusDays, readDay, writeDay } from '../../counting/days.ts'
import { atLeastBefore, before } from '../../counting/periods.ts'
import type { Step } from '../../engine/duty.ts'
import { reg18, reg20_10 } from '../../sources/ehc-process.ts'
import { worksheet } from './steps.ts'

export const transferKinds = [
  'to-school',
  'infant-to-junior',
  'primary-to-middle',
  'primary-to-secondary',
  'middle-to-secondary',
  'secondary-to-post-16',
  'between-post-16',
] as const

export interface TransferGiven {
  kind: (typeof transferKinds)[number]
  /** The calendar year of the move; taken from `movesOn` where it is not given. */
  transferYear?: number
  movesOn?: Day
}
export interface TransferAnswer {
  finalPlanBy: Day | null
  latestMeetingOn: Day | null
  because: Step[]
}

/** From a review meeting to the final plan: four weeks for the decision, eight for the amendments. */
const meetingToFinal = 84

/**
 * By when a plan names the next place before a change of phase (SEND Regulations 2014, reg. 18; timelines.md, section 2.1). "Before" a
 * date is read strictly: its eve is the last day.
 * @example phaseTransfer({ kind: 'primary-to-secondary', transferYear: 2027 }).finalPlanBy // 2027-02-14
 */
export function phaseTransfer({ kind, transferYear, movesOn }: TransferGiven): TransferAnswer {
  const sheet = worksheet()
  const moves = readDay(movesOn)
  const year = transferYear ?? moves?.year ?? null
  const last = kind === 'between-post-16' ? moves && atLeastBefore({ months: 5 }, moves) : year === null ? null : eve(kind, year)
  if (!last || writeDay(last) < reg18.inForceFrom) {
    sheet.note(last ? 'On that day the rule was not yet in force' : 'The year or the day of the move is not known', reg18)
    return { finalPlanBy: null, latestMeetingOn: null, because: sheet.because }
  }
  const finalPlanBy = sheet.day(last, wordsOf(kind), reg18)
  if (kind !== 'between-post-16')
    sheet.note('Many authorities read "before" as "by" the date itself; the strict reading is shown', reg18)
  const latestMeetingOn = sheet.day(
    plusDays(last, -meetingToFinal),
    'Decision and amendments may take twelve weeks, so the meeting is held by',
    reg20_10,
  )
  return { finalPlanBy, latestMeetingOn, because: sheet.because }
}

const eve = (kind: TransferGiven['kind'], year: number): Date3 =>
  before(kind === 'secondary-to-post-16' ? { year, month: 3, day: 31 } : { year, month: 2, day: 15 })

function wordsOf(kind: TransferGiven['kind']): string {
  if (kind === 'between-post-16') return 'The plan is amended at least five months before the move: by'
  return `The plan names the next place before ${kind === 'secondary-to-post-16' ? '31 March' : '15 February'} of the year of the move: by`
}
