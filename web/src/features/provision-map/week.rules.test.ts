import { expect, test } from 'vitest'
import { type WeekFact, weekOf } from './week.rules.ts'

const jo = { id: 'jo', name: 'Jo Bennett', share: 100 }
const slot = (also: Partial<WeekFact>): WeekFact => ({
  slotId: crypto.randomUUID(),
  weekday: 1,
  startsAt: '10:20',
  minutes: 20,
  week: 'every',
  group: 'Group A',
  provision: 'Reading fluency',
  room: null,
  adults: [jo],
  ...also,
})

test('the gaps of a day stand between its sessions, and a way of ten minutes is no gap', () => {
  const { rows } = weekOf([slot({}), slot({ startsAt: '10:50', minutes: 30 })], 'staff')
  expect(rows[0]?.days[0]?.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['gap', 540, 620],
    ['busy', 620, 640],
    ['busy', 650, 680],
    ['gap', 680, 900],
  ])
  expect(rows[0]?.days[1]).toEqual([{ kind: 'gap', from: 540, to: 900 }])
  expect(rows[0]?.minutes).toBe(50)
})

test('two at the same time are shown as such, unless their weeks alternate', () => {
  const clash = weekOf([slot({}), slot({ startsAt: '10:30' })], 'staff').rows[0]?.days[0]?.filter((one) => one.kind === 'busy')
  expect(clash?.map((one) => one.clash)).toEqual([true, true])
  const apart = weekOf([slot({ week: 'A' }), slot({ week: 'B' })], 'staff').rows[0]
  expect(apart?.days[0]?.filter((one) => one.kind === 'busy' && one.clash)).toEqual([])
  expect(apart?.minutes).toBe(20)
})

test('a room has what is in it, whoever gives it; a shared adult counts by their share', () => {
  const facts = [
    slot({
      room: 'Library',
      adults: [
        { ...jo, share: 60 },
        { id: 'sam', name: 'Sam Price', share: 40 },
      ],
      minutes: 30,
    }),
  ]
  expect(weekOf(facts, 'rooms').rows.map(({ name, minutes }) => [name, minutes])).toEqual([['Library', 30]])
  expect(weekOf(facts, 'staff').rows.map(({ name, minutes }) => [name, minutes])).toEqual([
    ['Jo Bennett', 18],
    ['Sam Price', 12],
  ])
})
