import { createHash } from 'node:crypto'
import { schoolTermsOf } from '#features/school/public.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import type { Database } from '#platform/work/scope.ts'
import { groupsAround, lessonsOf } from './busy.store.server.ts'
import { provisionChoicesOf } from './choices.store.server.ts'
import { type Comer, clashesIn, type Planned, type Span } from './clashes.rules.ts'
import { openDaysOf } from './keep-ledger.server.ts'

/** What a warning is known by: it holds nothing of what it says. */
const keyOf = (says: string): string => createHash('sha256').update(says).digest('hex').slice(0, 16)

/** Stops once for each warning that was not shown yet; saved again with the warnings in sight, it goes through. */
export function warnOnce(warnings: readonly string[], seen: readonly string[]): void {
  const shown = new Set(seen)
  if (warnings.every((says) => shown.has(keyOf(says)))) return
  throw new Refused({ kind: 'not-valid', problems: warnings.map((says) => ({ field: `warned:${keyOf(says)}`, says })) })
}

/** Who would be in two places or miss a lesson every week, on the days on which the school is open. */
export async function clashWarnings(
  db: Database,
  { schoolId, span, but }: { schoolId: string; span: Span; but: readonly string[] },
  planned: readonly Planned[],
): Promise<string[]> {
  if (planned.every(({ slots }) => slots.length === 0)) return []
  const comers = planned.flatMap((one) => one.comers)
  const ids = (who: Comer['who']) => [...new Set(comers.filter((one) => one.who === who).map(({ id }) => id))]
  const [pupils, staff] = [ids('pupil'), ids('adult')]
  const around = await groupsAround(db, { schoolId, pupils, staff, span, but })
  const lessons = await lessonsOf(db, schoolId, pupils)
  const { firstWeek } = await provisionChoicesOf(db, schoolId)
  return clashesIn({ planned, around, lessons, days: await openDaysOf(db, schoolId, firstWeek), span })
}

/** Sessions stand only on days of a term. */
export async function termWarnings(db: Database, schoolId: string, startsOn: string): Promise<string[]> {
  const terms = await schoolTermsOf(db, schoolId, { from: '2000-01-01', to: '2099-12-31' })
  if (terms.length === 0) return ['No term dates are recorded, so no sessions can be planned. Record them under School.']
  if (terms.some((term) => term.startsOn <= startsOn && startsOn <= term.endsOn)) return []
  return ['The first day is in no term that is recorded: the first session will be on a day of a term.']
}
