import { expect, test } from 'vitest'
import { fieldsFor } from './field-of.rules.ts'
import { lastingOf, scheduleOf } from './group.rules.ts'
import { oneTimeMore, timesShown } from './times-shown.rules.ts'

const slot = (weekday: number, startsAt: string, week: 'every' | 'A' | 'B' = 'every') => ({
  weekday,
  startsAt,
  minutes: 20,
  week,
})
const shown = (recorded: Record<string, string | string[]>) => timesShown(fieldsFor(null, 'schedule', recorded))

test('a group has a row for each of its times and an empty one', () => {
  expect(shown({})).toBe(3)
  const five = [slot(1, '09:00', 'A'), slot(1, '10:00', 'B'), slot(2, '11:00'), slot(3, '12:00'), slot(5, '14:00')]
  expect(shown(scheduleOf(five))).toBe(6)
  const all = Array.from({ length: 20 }, (_, at) => slot((at % 5) + 1, `${String(at).padStart(2, '0')}:00`))
  expect(shown(scheduleOf(all))).toBe(20)
})

test('another row keeps what was typed, up to the most there can be', () => {
  expect(oneTimeMore({ times: '3', at3: '10:20' })).toEqual({ times: '4', at3: '10:20' })
  expect(oneTimeMore({ times: '20' }).times).toBe('20')
  expect(oneTimeMore({ times: 'many' }).times).toBe('4')
})

test('times that end because others were chosen are not asked for again', () => {
  const old = { ...slot(1, '09:00'), startsOn: '2026-09-07', endsOn: '2026-11-29' }
  const next = { ...slot(2, '10:00'), startsOn: '2026-11-30', endsOn: null }
  expect(lastingOf([old, next])).toEqual([next])
  expect(lastingOf([old])).toEqual([old])
})
