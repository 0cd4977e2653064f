// The facts of worked-school.md: what is agreed. What was recorded is in worked-records.ts. Nobody here is real.
import type { SchoolDates } from '../calendar.ts'
import type { Adult, Group, Place, Rate, Slot, Week } from '../facts.ts'

export const dates: SchoolDates = {
  terms: [
    { startsOn: '2026-09-07', endsOn: '2026-10-23' },
    { startsOn: '2026-11-02', endsOn: '2026-12-18' },
  ],
  closures: [{ startsOn: '2026-11-12', endsOn: '2026-11-12' }],
  firstWeek: 'A',
}
export const term = { from: '2026-09-07', to: '2026-12-18' }
export const toDate = { from: '2026-09-07', to: '2026-11-27' }

const hourly = { per: 'hour', baseWeeks: 38 } as const
export const rates: readonly Rate[] = [
  { ...hourly, roleId: 'assistant', startsOn: '2026-04-01', pence: 1440, onCost: 2550 },
  { ...hourly, roleId: 'assistant', startsOn: '2026-11-04', pence: 1512, onCost: 2550 },
  { ...hourly, roleId: 'supply', startsOn: '2026-04-01', pence: 2500, onCost: 0 },
  { roleId: 'higher-level', startsOn: '2026-04-01', per: 'weekly-hour', pence: 75_000, baseWeeks: 38, onCost: 0 },
]

const first = '2026-09-07'
const slot = (weekday: number, startsAt: string, minutes: number, rest: Partial<Slot> = {}): Slot => ({
  ...{ weekday, startsAt, minutes, week: 'every', startsOn: first, endsOn: null },
  ...rest,
})
const places = (pupils: string, startsOn = first, week: Week = 'every'): Place[] =>
  pupils.split(' ').map((pupilId) => ({ pupilId, week, startsOn, endsOn: null }))
const adult = (adultId: string, roleId: string | null, rest: Partial<Adult> = {}): Adult => ({
  ...{ adultId, roleId, feePence: null, share: 100, startsOn: first, endsOn: null },
  ...rest,
})
const group = (groupId: string, given: Partial<Group>): Group => ({
  ...{
    groupId,
    startsOn: first,
    endsOn: '2026-12-18',
    size: null,
    solelyFor: null,
    slots: [],
    places: [],
    adults: [],
    items: [],
  },
  ...given,
})

export const groups: readonly Group[] = [
  group('reading', {
    slots: [slot(1, '09:00', 30), slot(4, '09:00', 30)],
    places: places('ada ben cai'),
    adults: [adult('reading-ta', 'assistant')],
  }),
  group('talk', {
    slots: [slot(3, '10:00', 40)],
    places: [...places('dee eli fay', first, 'A'), ...places('gus hal', first, 'B')],
    adults: [adult('talk-ta', 'assistant', { share: 60 }), adult('talk-hlta', 'higher-level', { share: 40 })],
  }),
  group('number', {
    startsOn: '2026-09-15',
    slots: [slot(2, '11:00', 25, { endsOn: '2026-11-02' }), slot(2, '11:00', 35, { startsOn: '2026-11-03' })],
    places: [...places('ivy jo'), ...places('kit').map((place) => ({ ...place, endsOn: '2026-11-13' }))],
    adults: [adult('number-hlta', 'higher-level')],
  }),
  group('circuit', {
    slots: [slot(5, '08:45', 20)],
    places: places('ben lou max'),
    adults: [adult('circuit-first', 'assistant'), adult('circuit-second', 'assistant')],
  }),
  group('speech', {
    solelyFor: 'nia',
    slots: [slot(4, '13:30', 45, { week: 'A' })],
    places: places('max nia'),
    adults: [adult('speech-therapist', null, { feePence: 8500 })],
  }),
  group('building', {
    startsOn: '2026-09-16',
    endsOn: '2026-12-16',
    size: 5,
    slots: [slot(3, '15:00', 60)],
    places: places('ada gus ivy lou', '2026-09-16'),
    adults: [
      adult('building-ta', 'assistant', { endsOn: '2026-11-06' }),
      adult('building-hlta', 'higher-level', { startsOn: '2026-11-07' }),
    ],
    items: [
      { itemId: 'bricks', pence: 4799, on: '2026-09-11' },
      { itemId: 'motors', pence: 1250, on: '2026-12-02' },
    ],
  }),
]
