import { describe, expect, test } from 'vitest'
import { aGroup, anAdult, anEntry, aPlace, away, carried, here, ledgerOn } from './tests/scene.ts'

const monday = '2026-09-07'
const cost = (session: ReturnType<typeof ledgerOn>[number] | undefined) => [session?.plannedPence, session?.pence]

describe('what was recorded', () => {
  test('nothing yet: planned, and no cost so far', () => {
    const [session] = ledgerOn(monday)
    expect(session).toMatchObject({ state: 'open', minutes: 0, plannedPence: 600, pence: 0, unpriced: false, disputed: false })
    expect(carried(session)).toEqual({ ada: [30, 0, 300, 0], ben: [30, 0, 300, 0] })
  })

  test('held: who is not spoken of came', () => {
    expect(carried(ledgerOn(monday, { entries: [anEntry()] })[0])).toEqual({ ada: [30, 30, 300, 300], ben: [30, 30, 300, 300] })
  })

  test('who is away has no minutes, and who came carries the cost', () => {
    const [session] = ledgerOn(monday, { entries: [anEntry({ marks: [away('ben', 'trip')] })] })
    expect(carried(session)).toEqual({ ada: [30, 30, 300, 600], ben: [30, 0, 300, 0] })
    expect(session?.pupils[1]).toMatchObject({ state: 'away', reason: 'trip' })
  })

  test('all away: the adult was there, so those it was for carry it', () => {
    const [session] = ledgerOn(monday, { entries: [anEntry({ marks: [away('ada'), away('ben')] })] })
    expect(session).toMatchObject({ minutes: 30, pence: 600, unsharedPence: 0 })
    expect(carried(session)).toEqual({ ada: [30, 0, 300, 300], ben: [30, 0, 300, 300] })
  })

  test('cut short: the minutes that were given', () => {
    const [session] = ledgerOn(monday, { entries: [anEntry({ happened: 'cut-short', minutes: 20 })] })
    expect(carried(session)).toEqual({ ada: [30, 20, 300, 200], ben: [30, 20, 300, 200] })
  })

  test('cancelled: nothing was given and nothing cost, and the reason is each pupil’s', () => {
    const entry = anEntry({ happened: 'cancelled', minutes: 30, reason: 'no adult', marks: [here('ada'), here('cai')] })
    const [session] = ledgerOn(monday, { entries: [entry], group: aGroup({ adults: [anAdult({ feePence: 8500 })] }) })
    expect(session).toMatchObject({ state: 'cancelled', minutes: 0, plannedPence: 8500, pence: 0 })
    expect(session?.pupils.map(({ state, reason }) => [state, reason])).toEqual([
      ['cancelled', 'no adult'],
      ['cancelled', 'no adult'],
    ])
  })

  test('a pupil who came besides was not planned, and carries a part', () => {
    const [session] = ledgerOn(monday, { entries: [anEntry({ marks: [here('cai')] })] })
    expect(carried(session)).toEqual({ ada: [30, 30, 300, 200], ben: [30, 30, 300, 200], cai: [0, 30, 0, 200] })
  })

  test('a pupil who left is not planned any more, and their old sessions stay', () => {
    const group = aGroup({ places: [aPlace('ada'), aPlace('ben', { endsOn: '2026-09-13' })] })
    const entries = [anEntry(), anEntry({ entryId: 'e2', day: '2026-09-14', marks: [away('ben', 'left')] })]
    const span = { from: monday, to: '2026-09-14' }
    expect(ledgerOn(monday, { group, entries, span }).map(carried)).toEqual([
      { ada: [30, 30, 300, 300], ben: [30, 30, 300, 300] },
      { ada: [30, 30, 600, 600] },
    ])
  })

  test('a dispute is said, and the newer counts', () => {
    const other = anEntry({ entryId: 'e2', minutes: 15, happened: 'cut-short', madeAt: '2026-09-07T12:00:00.000Z' })
    expect(ledgerOn(monday, { entries: [anEntry(), other] })).toMatchObject([{ disputed: true, minutes: 15, pence: 300 }])
  })

  test('records of other groups are not counted', () => {
    expect(ledgerOn(monday, { entries: [anEntry({ groupId: 'number' })] })[0]?.state).toBe('open')
  })
})

describe('a session that was not planned is counted as given', () => {
  test('at another time', () => {
    const sessions = ledgerOn(monday, { entries: [anEntry({ startsAt: '14:00', minutes: 20 })] })
    expect(sessions.map(({ startsAt, planned, state }) => [startsAt, planned, state])).toEqual([
      ['09:00', true, 'open'],
      ['14:00', false, 'held'],
    ])
    expect(carried(sessions[1])).toEqual({ ada: [0, 20, 0, 200], ben: [0, 20, 0, 200] })
    expect(cost(sessions[1])).toEqual([0, 400])
  })

  test('on a closed day, for the pupils of both weeks', () => {
    const places = [aPlace('ada', { week: 'A' }), aPlace('ben', { week: 'B' })]
    const [session] = ledgerOn('2026-11-12', { group: aGroup({ places }), entries: [anEntry({ day: '2026-11-12' })] })
    expect(session?.planned).toBe(false)
    expect(carried(session)).toEqual({ ada: [0, 30, 0, 300], ben: [0, 30, 0, 300] })
  })

  test('after the group has ended, with nobody left in it', () => {
    const group = aGroup({ places: [aPlace('ada', { endsOn: '2026-09-13' })], endsOn: '2026-09-13' })
    const [session] = ledgerOn('2026-09-14', { group, entries: [anEntry({ day: '2026-09-14' })] })
    expect(session).toMatchObject({ planned: false, pence: 600, unsharedPence: 600, pupils: [] })
  })
})
