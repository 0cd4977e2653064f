import { describe, expect, test } from 'vitest'
import type { Lesson, TimetabledGroup } from './clash-facts.ts'
import { clashesOf } from './clashes.ts'
import { aPlace, aSlot, days } from './tests/scene.ts'

const staff = (staffId: string | null, share = 100) => ({ staffId, share, startsOn: '2026-09-01', endsOn: null })
/** Mondays 09:00 to 09:30, without anybody. */
const group = (groupId: string, given: Partial<TimetabledGroup> = {}): TimetabledGroup => ({
  ...{ groupId, startsOn: '2026-09-01', endsOn: null, slots: [aSlot()], places: [], adults: [] },
  ...given,
})
const find = (groups: TimetabledGroup[], lessons: Lesson[] = []) => clashesOf({ groups, lessons, days })
const ada = { places: [aPlace('ada')] }
const asha = { adults: [staff('asha')] }

describe('a pupil in two places', () => {
  test('is told once, with the time that is wanted twice, the first day and how often', () => {
    const found = find([
      group('reading', ada),
      group('number', { ...ada, slots: [aSlot({ startsAt: '09:15', startsOn: '2026-09-14' })] }),
    ])
    expect(found).toEqual([
      {
        ...{ kind: 'pupil', who: 'ada', groups: ['number', 'reading'], lesson: null, weekday: 1 },
        ...{ from: '09:15', to: '09:30', firstDay: '2026-09-14', times: 13 },
      },
    ])
  })

  test.each<[says: string, other: Partial<TimetabledGroup>]>([
    ['one after the other', { ...ada, slots: [aSlot({ startsAt: '09:30' })] }],
    ['one before the other', { ...ada, slots: [aSlot({ startsAt: '08:30' })] }],
    ['another day', { ...ada, slots: [aSlot({ weekday: 2 })] }],
    ['another pupil', { places: [aPlace('ben')] }],
    ['a place that has ended', { places: [aPlace('ada', { endsOn: '2026-09-06' })] }],
    ['a group that has ended', { ...ada, endsOn: '2026-09-06' }],
  ])('%s is none', (_, other) => expect(find([group('reading', ada), group('number', other)])).toEqual([]))

  test('weeks A and B do not meet', () => {
    const [one, other] = (['A', 'B'] as const).map((week) => group(week, { places: [aPlace('ada', { week })] }))
    expect(one && other && find([one, other])).toEqual([])
    expect(one && find([one, group('reading', ada)])).toMatchObject([{ times: 7 }])
  })

  test('two slots of one group that overlap', () => {
    expect(find([group('reading', { ...ada, slots: [aSlot(), aSlot({ startsAt: '09:20' })] })])).toMatchObject([
      { groups: ['reading'], from: '09:20', to: '09:30' },
    ])
  })

  test('three groups at once are three pairs', () => {
    expect(find(['a', 'b', 'c'].map((id) => group(id, ada))).map(({ groups }) => groups.join(' '))).toEqual(['a b', 'a c', 'b c'])
  })
})

describe('an adult in two places', () => {
  const with_ = (one: number, other: number) =>
    find([group('reading', { adults: [staff('asha', one)] }), group('number', { adults: [staff('asha', other)] })])

  test('is told', () => {
    expect(find([group('reading', asha), group('number', asha)])).toMatchObject([{ kind: 'adult', who: 'asha', times: 14 }])
  })
  test('parts that make one person are none', () => expect(with_(60, 40)).toEqual([]))
  test('parts that make more than one are', () => expect(with_(60, 50)).toHaveLength(1))
  test('a whole person and a part are', () => expect(with_(100, 0)).toHaveLength(1))
  test('somebody who is not named yet is nobody', () => {
    expect(find(['a', 'b'].map((id) => group(id, { adults: [staff(null)] })))).toEqual([])
  })
  test('two parts in one session are one person', () => {
    expect(find([group('reading', { adults: [staff('asha', 60), staff('asha', 40)] })])).toEqual([])
    const both = { adults: [staff('asha', 30), staff('asha', 30)] }
    expect(find([group('reading', both), group('number', { adults: [staff('asha', 50)] })])).toHaveLength(1)
  })
})

describe('the same lesson, missed every week', () => {
  const art: Lesson = { name: 'Art', pupilIds: ['ada', 'ben', 'ada'], weekday: 1, from: '09:20', to: '10:20' }

  test('is told once for each pupil who misses it, with the part that is missed', () => {
    expect(find([group('reading', ada)], [art])).toEqual([
      {
        ...{ kind: 'lesson', who: 'ada', groups: ['reading'], lesson: 'Art', weekday: 1 },
        ...{ from: '09:20', to: '09:30', firstDay: '2026-09-07', times: 14 },
      },
    ])
  })
  test('every other week is not every week', () => {
    expect(find([group('reading', { places: [aPlace('ada', { week: 'A' })] })], [art])).toEqual([])
  })
  test('but it is where the lesson itself comes every other week', () => {
    const found = find([group('reading', { places: [aPlace('ada', { week: 'A' })] })], [{ ...art, week: 'A' }])
    expect(found).toMatchObject([{ times: 7 }])
  })
  test('two groups by turns make it every week', () => {
    const groups = (['A', 'B'] as const).map((week) => group(week, { places: [aPlace('ada', { week })] }))
    expect(find(groups, [art])).toMatchObject([{ groups: ['A', 'B'], times: 14 }])
  })
  test('a closed day breaks no row, and twice is no habit', () => {
    const on = (startsOn: string, endsOn: string) =>
      group('reading', { ...ada, slots: [aSlot({ weekday: 4 })], startsOn, endsOn })
    const thursdays = { ...art, weekday: 4 }
    expect(find([on('2026-11-02', '2026-11-26')], [thursdays])).toMatchObject([{ firstDay: '2026-11-05', times: 3 }])
    expect(find([on('2026-11-02', '2026-11-19')], [thursdays])).toEqual([])
  })
  test('a lesson at another time is not missed', () => {
    expect(find([group('reading', ada)], [{ ...art, from: '09:30' }])).toEqual([])
  })
})

test('the order of what is given changes nothing', () => {
  const groups = ['a', 'b', 'c'].map((id) => group(id, { ...ada, ...asha }))
  expect(find(groups.toReversed())).toEqual(find(groups))
})

test('120 groups through a year are looked at in well under a second', () => {
  const year = Array.from({ length: 39 }, (_, at) => at).flatMap((at) =>
    days.slice(0, 5).map((one) => ({ ...one, day: `${one.day} ${at}` })),
  )
  const groups = Array.from({ length: 120 }, (_, at) =>
    group(`g${at}`, {
      slots: [1, 3, 5].map((weekday) => aSlot({ weekday, startsAt: `${10 + (at % 5)}:00` })),
      places: Array.from({ length: 5 }, (_, place) => aPlace(`p${(at * 5 + place) % 250}`)),
      adults: [staff(`s${at % 20}`)],
    }),
  )
  const began = performance.now()
  expect(clashesOf({ groups, lessons: [], days: year }).length).toBeGreaterThan(100)
  expect(performance.now() - began).toBeLessThan(2000)
})
