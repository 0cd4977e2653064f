import type { Day } from '../../counting/days.ts'
import { within } from '../../counting/periods.ts'
import type { Step } from '../../engine/duty.ts'
import type { Provision } from '../../engine/source.ts'
import { reg44_2, reg44_3, reg45_3, reg45_4 } from '../../sources/tribunal.ts'
import { anchor, worksheet } from './steps.ts'

export const orderKinds = ['assess', 'make-plan', 'unopposed-contents'] as const
type OrderKind = (typeof orderKinds)[number]

export interface TribunalOrderGiven {
  kind: OrderKind
  /** The day of the order; for an appeal that is not opposed, the day the authority told the tribunal. */
  on: Day
}
/** A key is absent where the kind of order has no such step. */
export interface TribunalOrderAnswer {
  notifyBy?: Day | null
  noPlanNoticeBy?: Day | null
  draftBy?: Day | null
  finalPlanBy: Day | null
  because: Step[]
}

type Deadline = readonly [key: Exclude<keyof TribunalOrderAnswer, 'because'>, weeks: number, says: string]

const rules: Readonly<Record<OrderKind, { starts: string; source: Provision; deadlines: readonly Deadline[] }>> = {
  assess: {
    starts: 'The tribunal ordered an assessment',
    source: reg44_2,
    deadlines: [
      ['notifyBy', 2, 'The family is told within two weeks of the order that the authority will assess: by'],
      ['noPlanNoticeBy', 10, 'Where there is to be no plan, the family is told within ten weeks of the order: by'],
      ['finalPlanBy', 14, 'Otherwise the final plan is sent within fourteen weeks of the order: by'],
    ],
  },
  'make-plan': {
    starts: 'The tribunal ordered a plan to be made',
    source: reg44_2,
    deadlines: [
      ['draftBy', 5, 'The draft is issued within five weeks of the order: by'],
      ['finalPlanBy', 11, 'The final plan is sent within eleven weeks of the order: by'],
    ],
  },
  'unopposed-contents': {
    starts: 'The authority told the tribunal that it does not oppose the appeal about the contents',
    source: reg45_4,
    deadlines: [['finalPlanBy', 5, 'The amended plan is issued within five weeks of that: by']],
  },
}

/**
 * By when an authority does what a tribunal ordered, or what it conceded (SEND Regulations 2014, reg. 44 and 45; timelines.md, sections 1.2
 * and 3). Weeks from that day, which is not counted; a last day on a bank holiday stays.
 * @example tribunalOrder({ kind: 'make-plan', on: '2026-11-23' }).finalPlanBy // 2027-02-08
 */
export function tribunalOrder({ kind, on }: TribunalOrderGiven): TribunalOrderAnswer {
  const sheet = worksheet()
  const { starts, source, deadlines } = rules[kind]
  const start = anchor(on, source)
  sheet.given(starts, on, source)
  if (!start) sheet.note('On that day the rule was not yet in force', source)
  const answer: TribunalOrderAnswer = { finalPlanBy: null, because: sheet.because }
  for (const [key, weeks, says] of deadlines) answer[key] = sheet.day(start && within(start, { weeks }), says, source)
  if (kind === 'assess') sheet.note(unopposed, reg45_3)
  if (source === reg44_2) sheet.note(otherTimes, reg44_3)
  return answer
}

const unopposed = 'Where the authority does not oppose the appeal, the same weeks count from the day it told the tribunal'
const otherTimes =
  'The tribunal may direct other times: where its order names a day, that day counts. For practical reasons in the regulation a day may be missed'
