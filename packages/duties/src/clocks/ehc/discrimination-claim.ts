import type { Day } from '../../counting/days.ts'
import { periodStartingWith } from '../../counting/periods.ts'
import type { Step } from '../../engine/duty.ts'
import { schedule17_4 } from '../../sources/ehc-process.ts'
import { anchor, worksheet } from './steps.ts'

/**
 * By when a claim of discrimination against a school is brought: six months that begin with the day of the act (Equality Act 2010,
 * Sch. 17 para. 4; timelines.md, section 3). The shifts of appeals at Christmas and in August do not apply.
 * @example discriminationClaim({ actOn: '2026-11-23' }).claimBy // 2027-05-22
 */
export function discriminationClaim({ actOn }: { actOn: Day }): { claimBy: Day | null; because: Step[] } {
  const sheet = worksheet()
  const act = anchor(actOn, schedule17_4)
  sheet.given('The act', actOn, schedule17_4)
  if (!act) sheet.note('On that day the rule was not yet in force', schedule17_4)
  const last = act && periodStartingWith(act, { months: 6 })
  const claimBy = sheet.day(last, 'Six months that begin with that day: the claim is brought by', schedule17_4)
  return { claimBy, because: sheet.because }
}
