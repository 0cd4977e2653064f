import { describe, expect, test } from 'vitest'
import { outcomeOf, saysOf } from './card-words.rules.ts'
import { RecordForm } from './record.form.ts'
import { madeAtBySchoolClock, recordOf, wayOf } from './record.rules.ts'
import { timeSaid } from './session-words.rules.ts'
import { countsWords, nowKey, type SessionShown, shortNames } from './shown.rules.ts'

const [one, two, group, entry] = [1, 2, 3, 4].map((n) => `0198a5a0-0000-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
  string,
]

const session = (startsAt: string, given: Partial<SessionShown> = {}): SessionShown => ({
  groupId: group,
  day: '2026-11-23',
  startsAt,
  name: 'Group B',
  provision: 'Reading',
  kind: 'group',
  room: null,
  planned: true,
  plannedMinutes: 20,
  minutes: 0,
  state: 'open',
  adults: [],
  pupils: [one, two].map((pupilId) => ({ pupilId, name: 'A', short: 'A', state: 'open', reason: null })),
  records: 0,
  heads: [],
  recorded: null,
  versions: [],
  ...given,
})

describe('a form becomes a record', () => {
  const typed = { entryId: entry, groupId: group, day: '2026-11-23', startsAt: '10:20', planned: '20', pupils: [one, two] }
  const made = (more: Record<string, string | string[]> = {}) => recordOf({ ...typed, ...more }, '2026-11-23T10:40:00.000Z')

  test('everybody came, but who was tapped, with why where it was said', () => {
    expect(made()).toMatchObject({ happened: 'held', minutes: 20, marks: [{ here: true }, { here: true }] })
    const away = made({ away: two, [`why-${two}`]: 'in-a-lesson', [`why-${one}`]: 'other' })
    expect(away.marks).toEqual([
      { pupilId: one, here: true, reason: null },
      { pupilId: two, here: false, reason: 'in-a-lesson' },
    ])
    expect(RecordForm.safeParse(away).success).toBe(true)
  })

  test('fewer minutes than planned were cut short, more were not, and none at all is a mistake', () => {
    expect(made({ minutes: '12' })).toMatchObject({ happened: 'cut-short', minutes: 12 })
    expect(made({ minutes: '25' })).toMatchObject({ happened: 'held', minutes: 25 })
    for (const minutes of ['0', '601', '-5', 'ten']) expect(RecordForm.safeParse(made({ minutes })).success, minutes).toBe(false)
  })

  test('what did not happen gave nothing and marks nobody; whoever came besides is marked', () => {
    expect(made({ cancelled: 'trip', away: two, minutes: '12' })).toMatchObject({
      happened: 'cancelled',
      minutes: 0,
      reason: 'trip',
      marks: [],
    })
    expect(made({ pupils: one, came: [two, ''] }).marks).toHaveLength(2)
  })

  test('a note is about everybody, or about one; where there is none an earlier one stays', () => {
    expect(made({ note: 'Good' }).marks.map(({ note }) => note)).toEqual(['Good', 'Good'])
    expect(made({ note: 'Good', noteAbout: two }).marks.map(({ note }) => note)).toEqual([undefined, 'Good'])
    expect('note' in (made().marks[0] ?? {})).toBe(false)
  })
})

test('a record is of a session that could have been given', () => {
  const around = { today: '2026-11-23', scheduled: false, startsOn: '2026-09-07', endsOn: '2026-11-20' }
  const way = (day: string, startsAt = '10:20', more = {}) => wayOf({ day, startsAt }, { ...around, ...more })?.field ?? null
  expect(way('2026-11-24')).toBe('day')
  expect(way('2026-11-24', '10:20', { scheduled: true })).toBe('day')
  expect(way('2026-09-06')).toBe('day')
  expect(way('2026-11-21')).toBe('day')
  expect(way('2026-11-21', '10:20', { scheduled: true })).toBeNull()
  expect(way('2026-11-20', '05:00')).toBe('startsAt')
  expect(way('2026-11-20')).toBeNull()
})

describe('the clock of a phone', () => {
  const now = Date.parse('2026-11-23T16:00:00Z')
  const at = (madeAt: string, phoneNow: string, day = '2026-11-23') =>
    madeAtBySchoolClock(madeAt, { phoneNow: Date.parse(phoneNow), now, day })
  test('that is wrong by years is corrected by what it shows now', () => {
    expect(at('2019-01-01T10:00:00Z', '2019-01-01T15:00:00Z')).toBe('2026-11-23T11:00:00.000Z')
    expect(at('2031-01-01T10:00:00Z', '2031-01-01T15:00:00Z')).toBe('2026-11-23T11:00:00.000Z')
  })
  test('that was put right in between never makes a record of the future, or of before the session’s day', () => {
    expect(at('2027-01-01T10:00:00Z', '2026-11-23T16:00:00Z')).toBe('2026-11-23T16:00:00.000Z')
    expect(at('1970-01-01T00:00:00Z', '2026-11-23T16:00:00Z')).toBe('2026-11-23T00:00:00.000Z')
    expect(at('no time', '2026-11-23T16:00:00Z')).toBe('2026-11-23T16:00:00.000Z')
    expect(at('no time', '2026-11-23T16:00:00Z', 'no day')).toBe('2026-11-23T16:00:00.000Z')
  })
})

test('the headline counts what is done, on, forgotten and to come', () => {
  const day = [
    session('08:45', { state: 'held' }),
    session('09:10', { groupId: one }),
    session('10:20'),
    session('11:50', { groupId: two }),
    session('13:15'),
  ]
  expect(nowKey(day, '10:25')).toEqual({ key: `${group} 2026-11-23 10:20`, on: true })
  expect(countsWords(day, { clock: '10:25', when: 'today' })).toBe('1 done, 1 now, 1 not recorded, 2 to come')
  expect(countsWords(day, { clock: '10:25', when: 'past' })).toBe('1 done, 4 not recorded')
  expect(countsWords(day, { clock: '10:25', when: 'to come' })).toBe('5 to come')
})

test('first names with an initial tell the pupils of one session apart', () => {
  const named = (forename: string, surname: string, pupilId: string) => ({ pupilId, forename, surname })
  const names = shortNames([
    named('Ryan', 'Boateng', '1'),
    named('Ryan', 'Bell', '2'),
    named('Niamh', 'Doyle', '3'),
    named('Li', 'W', '4'),
  ])
  expect([...names.values()]).toEqual(['Ryan Bo.', 'Ryan Be.', 'Niamh D.', 'Li W'])
})

test('what was recorded is said in a line', () => {
  expect(saysOf({ happened: 'held', minutes: 20, marks: [] }, session('10:20'))).toBe('all 2 came')
  expect(saysOf({ happened: 'cut-short', minutes: 12, marks: [{ pupilId: one, here: false }] }, session('10:20'))).toBe(
    '1 came, 1 away, 12 of 20 minutes',
  )
  expect(outcomeOf(session('10:20', { state: 'cancelled', pupils: [] }))).toBe('Did not happen: no reason given')
  expect(['08:45', '13:15', '12:05', '19:30'].map(timeSaid)).toEqual(['8.45', '1.15', '12.05', '7.30 pm'])
})
