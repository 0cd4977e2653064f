import { keyOf } from './care.form.ts'

export interface CareNow {
  duty: string
  pupilId: string | null
  kind: 'aside' | 'given'
  until: string | null
  reason: string | null
  lastDay: string | null
  staffId: string | null
  staffName: string | null
  by: string | null
}

/** The farthest a thing is put aside. */
export const mostDaysAside = 90

/** Put aside until a day, why and by whom; or to whom it is given. */
export interface Cared {
  aside: { until: string; reason: string; by: string | null } | null
  given: { staffId: string; name: string } | null
}

/**
 * What was decided about each thing that is due. A thing is no longer aside on its day, nor when its last day is another than it was:
 * then it has become another thing.
 */
export function careOf(list: readonly CareNow[], today: string) {
  const by = Map.groupBy(list, (care) => keyOf(care))
  return (item: { pupilId: string | null; answer: { duty: string; lastDay: string | null } }): Cared => {
    const mine = by.get(keyOf({ duty: item.answer.duty, pupilId: item.pupilId })) ?? []
    const aside = mine.find((care) => care.kind === 'aside' && (care.until ?? '') > today && care.lastDay === item.answer.lastDay)
    const given = mine.find((care) => care.kind === 'given')
    return {
      aside: aside?.until ? { until: aside.until, reason: aside.reason ?? '', by: aside.by } : null,
      given: given?.staffId ? { staffId: given.staffId, name: given.staffName ?? 'somebody who has left' } : null,
    }
  }
}

/** Until when a thing may be put aside. */
export function asideProblem(until: string, today: string): string | null {
  if (until <= today) return 'Enter a day after today'
  const last = Temporal.PlainDate.from(today).add({ days: mostDaysAside }).toString()
  return until > last ? `Enter a day within ${mostDaysAside} days` : null
}
