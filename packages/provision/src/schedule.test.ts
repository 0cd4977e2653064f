import { describe, expect, test } from 'vitest'
import { plannedSessions } from './schedule.ts'
import { aGroup, aPlace, aSlot, days, ledgerOn } from './tests/scene.ts'

const monday = '2026-09-07'

describe('the schedule', () => {
  const planned = (given: Parameters<typeof aGroup>[0]) =>
    plannedSessions(aGroup(given), days).map(({ day, startsAt, pupils }) => `${day.slice(5)} ${startsAt} ${pupils.join(' ')}`)

  test('groups that alternate go on by turns after half-term', () => {
    const places = [aPlace('ada', { week: 'A' }), aPlace('ben', { week: 'B' })]
    expect(planned({ places, startsOn: '2026-10-12', endsOn: '2026-11-15' })).toEqual([
      '10-12 09:00 ben',
      '10-19 09:00 ada',
      '11-02 09:00 ben',
      '11-09 09:00 ada',
    ])
  })

  test('a slot of one week of two, and no session on a closed day', () => {
    const slots = [aSlot({ weekday: 4, week: 'A' })]
    const found = planned({ slots, startsOn: '2026-10-19', endsOn: '2026-11-30' })
    expect(found).toEqual(['10-22 09:00 ada ben', '11-26 09:00 ada ben'])
  })

  test('a slot that changed: what was planned before stays', () => {
    const slots = [aSlot({ endsOn: '2026-09-20' }), aSlot({ startsAt: '14:00', startsOn: '2026-09-21' })]
    expect(planned({ slots, endsOn: '2026-09-27' })).toEqual([
      '09-07 09:00 ada ben',
      '09-14 09:00 ada ben',
      '09-21 14:00 ada ben',
    ])
  })

  test('a change that overlaps by a day is one session, the newer, whatever the order', () => {
    const slots = [aSlot({ endsOn: monday, minutes: 60 }), aSlot({ startsOn: monday, minutes: 20 })]
    for (const each of [slots, slots.toReversed()]) {
      const [only, ...more] = ledgerOn(monday, { group: aGroup({ slots: each }) })
      expect([only?.plannedMinutes, more]).toEqual([20, []])
    }
    // Begun on one day: the longer.
    const twins = [aSlot({ minutes: 20 }), aSlot({ minutes: 40 })]
    for (const each of [twins, twins.toReversed()])
      expect(ledgerOn(monday, { group: aGroup({ slots: each }) }).map(({ plannedMinutes }) => plannedMinutes)).toEqual([40])
  })

  test('the weekend after the clocks went back, and the Monday, are as every week', () => {
    expect(planned({ slots: [aSlot({ weekday: 7 })] })).toEqual([])
    expect(planned({ startsOn: '2026-10-19', endsOn: '2026-11-02' })).toEqual(['10-19 09:00 ada ben', '11-02 09:00 ada ben'])
  })

  test('a group that ends before it starts has no sessions', () => {
    expect(planned({ startsOn: '2026-12-01', endsOn: '2026-10-01' })).toEqual([])
  })
})
