import { bankHolidays } from '@waymark/duties'
import { ledgerOf, type SchoolDay, schoolDaysOf } from '@waymark/provision'
import { schoolCalendarOf } from '#features/school/public.server.ts'
import type { Database } from '#platform/work/scope.ts'
import { entriesOf, groupsForLedger, ledgerChoicesOf } from './ledger-facts.store.server.ts'
import { keepLines } from './ledger-lines.store.server.ts'
import { keepWeeks } from './ledger-weeks.store.server.ts'

const whole = { from: '2000-01-01', to: '2099-12-31' }

/** The days on which pupils are in school, as far as the school has recorded its terms; bank holidays left out. */
export async function openDaysOf(db: Database, schoolId: string, firstWeek: 'A' | 'B'): Promise<SchoolDay[]> {
  const { terms, closures } = await schoolCalendarOf(db, schoolId, whole)
  const years = new Set(terms.flatMap(({ startsOn, endsOn }) => [Number(startsOn.slice(0, 4)), Number(endsOn.slice(0, 4))]))
  const holidays = [...years].flatMap((year) => bankHolidays(year) ?? []).map((day) => ({ startsOn: day, endsOn: day }))
  return schoolDaysOf({ terms, closures: [...closures, ...holidays], firstWeek })
}

export interface Which {
  /** Null: every group of the school. */
  groupIds: readonly string[] | null
  from?: string
  to?: string
}

/**
 * Works the ledger of some groups out again and keeps it, in the transaction of whatever changed: a schedule, a place, a rate, the
 * calendar, a record. Whoever else changes the same groups waits.
 */
export async function keepLedger(
  db: Database,
  schoolId: string,
  { groupIds, from = whole.from, to = whole.to }: Which,
): Promise<void> {
  const groups = await groupsForLedger(db, schoolId, groupIds)
  if (groups.length === 0) return
  const { shareBy, firstWeek, rates } = await ledgerChoicesOf(db, schoolId)
  const days = await openDaysOf(db, schoolId, firstWeek)
  const entries = await entriesOf(db, schoolId, { groupIds: groups.map(({ groupId }) => groupId), from, to })
  const byGroup = Map.groupBy(entries, ({ groupId }) => groupId)
  const ofSpan = days.filter(({ day }) => day >= from && day <= to)
  for (const group of groups) {
    const { groupId, withdrawn } = group
    const facts = { group, span: { from, to }, days: ofSpan, rates, entries: byGroup.get(groupId) ?? [], shareBy }
    await keepLines(db, { schoolId, groupId, from, to }, withdrawn ? [] : ledgerOf(facts))
    await keepWeeks(db, { schoolId, groupId, from, to })
  }
}
