import type { Described, Duty } from '@waymark/duties'

/** The day the form suggests for looking again: ours, never the law's. Null where each event is recorded anew, or the law has a clock. */
export function lookAgainAfter(duty: Described & Pick<Duty<never>, 'lookAgain'>, today: string): string | null {
  const length = duty.lookAgain ?? null
  if (length === null || !('months' in length)) return null
  return Temporal.PlainDate.from(today).add({ months: length.months }).subtract({ days: 1 }).toString()
}
