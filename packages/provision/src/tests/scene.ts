import { schoolDaysOf } from '../calendar.ts'
import type { Adult, Entry, Group, Mark, Place, Rate, Slot } from '../facts.ts'
import { ledgerOf } from '../ledger.ts'
import type { LedgerFacts, Session } from '../lines.ts'

/** Two half-terms: Monday 7 September is an A week, Monday 2 November a B week. */
export const days = schoolDaysOf({
  terms: [
    { startsOn: '2026-09-07', endsOn: '2026-10-23' },
    { startsOn: '2026-11-02', endsOn: '2026-12-18' },
  ],
  closures: [{ startsOn: '2026-11-12', endsOn: '2026-11-12' }],
  firstWeek: 'A',
})
const always = { startsOn: '2026-09-01', endsOn: null }

export const aSlot = (given: Partial<Slot> = {}): Slot => ({
  ...{ weekday: 1, startsAt: '09:00', minutes: 30, week: 'every' },
  ...always,
  ...given,
})
export const aPlace = (pupilId: string, given: Partial<Place> = {}): Place => ({ pupilId, week: 'every', ...always, ...given })
export const anAdult = (given: Partial<Adult> = {}): Adult => ({
  ...{ adultId: 'asha', roleId: 'ta', feePence: null, share: 100 },
  ...always,
  ...given,
})
/** £12.00 an hour, so that half an hour is 600 pence. */
export const aRate = (given: Partial<Rate> = {}): Rate => ({
  ...{ roleId: 'ta', startsOn: '2026-04-01', per: 'hour', pence: 1200, baseWeeks: 38, onCost: 0 },
  ...given,
})
export const here = (pupilId: string): Mark => ({ pupilId, here: true, reason: null })
export const away = (pupilId: string, reason: string | null = 'ill'): Mark => ({ pupilId, here: false, reason })

/** Mondays at 09:00 for half an hour, with ada and ben. */
export const aGroup = (given: Partial<Group> = {}): Group => ({
  ...{ groupId: 'reading', ...always, size: null, solelyFor: null, slots: [aSlot()] },
  ...{ places: [aPlace('ada'), aPlace('ben')], adults: [anAdult()], items: [] },
  ...given,
})
export const anEntry = (given: Partial<Entry> = {}): Entry => ({
  ...{
    entryId: 'e1',
    groupId: 'reading',
    day: '2026-09-07',
    startsAt: '09:00',
    replaces: [],
    madeAt: '2026-09-07T10:00:00.000Z',
  },
  ...{ happened: 'held', minutes: 30, reason: null, marks: [], cover: [] },
  ...given,
})

/** The ledger of one day, unless the facts say of what days. */
export const ledgerOn = (day: string, facts: Partial<LedgerFacts> = {}): Session[] =>
  ledgerOf({
    ...{ group: aGroup(), span: { from: day, to: day }, days, rates: [aRate()], entries: [], shareBy: 'present' },
    ...facts,
  })

/** What each pupil has of a session: minutes and pence, planned and given. */
export const carried = (session: Session | undefined): Record<string, [number, number, number, number]> =>
  Object.fromEntries(
    (session?.pupils ?? []).map((line) => [line.pupilId, [line.plannedMinutes, line.minutes, line.plannedPence, line.pence]]),
  )
