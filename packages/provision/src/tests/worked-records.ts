// What was recorded in worked-school.md, until 27 November 2026.
import type { Entry, Mark } from '../facts.ts'

const held = (groupId: string, day: string, startsAt: string, minutes: number, rest: Partial<Entry> = {}): Entry => ({
  ...{ entryId: `${groupId} ${day}`, groupId, day, startsAt, minutes, replaces: [], madeAt: `${day}T16:00:00.000Z` },
  ...{ happened: 'held', reason: null, marks: [], cover: [] },
  ...rest,
})
const away = (pupils: string, reason = 'ill'): Partial<Entry> => ({
  marks: pupils.split(' ').map((pupilId): Mark => ({ pupilId, here: false, reason })),
})
const cancelled: Partial<Entry> = { happened: 'cancelled', minutes: 0, reason: 'no adult' }
const cut = (minutes: number): Partial<Entry> => ({ happened: 'cut-short', minutes })

type Days = Readonly<Record<string, Partial<Entry>>>
/** Held in full by everybody on days of a month, but for what is said of some. */
const through = (groupId: string, startsAt: string, minutes: number, days: string, but: Days = {}): Entry[] =>
  days.split(' ').map((day) => held(groupId, `2026-${day}`, startsAt, minutes, but[day]))

const reading = through(
  'reading',
  '09:00',
  30,
  '09-07 09-10 09-14 09-17 09-21 09-24 09-28 10-01 10-05 10-08 10-12 10-15 10-19 10-22 11-02 11-05 11-09 11-16 11-19 11-23 11-26',
  { '09-24': away('cai'), '10-05': away('ben cai', 'trip'), '10-15': cancelled, '11-16': cut(20) },
)
const talk = through('talk', '10:00', 40, '09-09 09-16 09-23 09-30 10-07 10-14 10-21 11-04 11-11 11-18 11-25', {
  '09-23': away('eli', 'appointment'),
  '10-14': { cover: [{ adultId: 'talk-ta', roleId: 'supply' }] },
  '11-18': { marks: [{ pupilId: 'dee', here: true, reason: null }] },
})
const number = [
  ...through('number', '11:00', 25, '09-15 09-22 09-29 10-06 10-13 10-20 11-19', { '10-06': away('ivy jo kit', 'trip') }),
  ...through('number', '11:00', 35, '11-03 11-10 11-17 11-24'),
  held('number', '2026-11-10', '11:00', 30, {
    ...{ entryId: 'number again', replaces: ['number 2026-11-10'], madeAt: '2026-11-10T17:30:00.000Z' },
    happened: 'cut-short',
  }),
]
const circuit = through('circuit', '08:45', 20, '09-11 09-18 09-25 10-02 10-09 10-16 10-23 11-06 11-13 11-27', {
  '09-18': away('max'),
})
const speech = through('speech', '13:30', 45, '09-10 09-24 10-08 10-22 11-26', { '10-08': cancelled, '11-26': away('nia') })
const building = through('building', '15:00', 60, '09-16 09-23 09-30 10-07 10-14 10-21 11-04 11-11 11-18 11-25', {
  '10-07': away('gus lou'),
  '11-04': cut(45),
})

export const entries: readonly Entry[] = [...reading, ...talk, ...number, ...circuit, ...speech, ...building]
