import { describe, expect, test } from 'vitest'
import { aGroup, anAdult, anEntry, aPlace, aRate, away, carried, here, ledgerOn } from './tests/scene.ts'

const monday = '2026-09-07'
const cost = (session: ReturnType<typeof ledgerOn>[number] | undefined) => [session?.plannedPence, session?.pence]

describe('adults', () => {
  test('two who share a place, two who are both there', () => {
    const adults = [anAdult({ share: 60 }), anAdult({ adultId: 'bea', share: 40 })]
    const [split] = ledgerOn(monday, { group: aGroup({ adults }), entries: [anEntry()] })
    expect(split?.adults.map(({ minutes, pence }) => [minutes, pence])).toEqual([
      [18, 360],
      [12, 240],
    ])
    const both = adults.map((adult) => ({ ...adult, share: 100 }))
    expect(cost(ledgerOn(monday, { group: aGroup({ adults: both }), entries: [anEntry()] })[0])).toEqual([1200, 1200])
  })

  test('cover is paid in its own role, and a fee is not paid to who did not come', () => {
    const rates = [aRate(), aRate({ roleId: 'supply', pence: 2000 })]
    const group = aGroup({ adults: [anAdult({ feePence: 8500, roleId: null })] })
    const [session] = ledgerOn(monday, { group, rates, entries: [anEntry({ cover: [{ adultId: 'asha', roleId: 'supply' }] })] })
    expect(session?.adults).toMatchObject([{ roleId: 'supply', plannedPence: 8500, pence: 1000 }])
  })

  test('a rate that changes in the middle of a term', () => {
    const rates = [aRate(), aRate({ startsOn: '2026-09-14', pence: 1300 })]
    const sessions = ledgerOn(monday, { rates, span: { from: monday, to: '2026-09-14' } })
    expect(sessions.map(({ plannedPence }) => plannedPence)).toEqual([600, 650])
  })

  test('without a rate it is said that the cost is not known', () => {
    const adults = [anAdult(), anAdult({ adultId: 'bea', roleId: 'teacher' })]
    const [session] = ledgerOn(monday, { group: aGroup({ adults }), entries: [anEntry()] })
    expect(session).toMatchObject({ unpriced: true, plannedPence: 600, pence: 600 })
    expect(session?.adults[1]).toMatchObject({ minutes: 30, plannedPence: null, pence: null })
  })

  test('one who is no longer in the group is not counted', () => {
    const adults = [anAdult({ endsOn: '2026-09-06' })]
    expect(ledgerOn(monday, { group: aGroup({ adults }) })[0]).toMatchObject({ adults: [], plannedPence: 0, unpriced: false })
  })
})

describe('sharing', () => {
  test('set up for one alone: they carry all of it, whoever comes', () => {
    const group = aGroup({ solelyFor: 'ada', size: 4 })
    for (const shareBy of ['present', 'size'] as const) {
      const [session] = ledgerOn(monday, { group, shareBy, entries: [anEntry({ marks: [away('ada')] })] })
      expect(carried(session)).toEqual({ ada: [30, 0, 600, 600], ben: [30, 30, 0, 0] })
    }
  })

  test('by size, empty places keep their part, and who is away carries theirs', () => {
    const [session] = ledgerOn(monday, {
      group: aGroup({ size: 4 }),
      shareBy: 'size',
      entries: [anEntry({ marks: [away('ben')] })],
    })
    expect(carried(session)).toEqual({ ada: [30, 30, 150, 150], ben: [30, 0, 150, 150] })
    expect(session).toMatchObject({ unsharedPlannedPence: 300, unsharedPence: 300 })
  })

  test('by size, more pupils than places share as many as they are', () => {
    const [session] = ledgerOn(monday, {
      group: aGroup({ size: 1 }),
      shareBy: 'size',
      entries: [anEntry({ marks: [here('cai')] })],
    })
    expect(carried(session)).toEqual({ ada: [30, 30, 300, 200], ben: [30, 30, 300, 200], cai: [0, 30, 0, 200] })
  })

  test('nobody in the group: the cost is shown, and nobody carries it', () => {
    expect(ledgerOn(monday, { group: aGroup({ places: [] }), entries: [anEntry()] })).toMatchObject([
      { pence: 600, unsharedPlannedPence: 600, unsharedPence: 600, pupils: [] },
    ])
  })
})

describe('things bought', () => {
  const items = [{ itemId: 'books', pence: 1001, on: '2026-09-03' }]
  const on = (group: Parameters<typeof aGroup>[0], day = '2026-09-03') => ledgerOn(day, { group: aGroup({ items, ...group }) })

  test('on their day, planned and given, shared by those who are in the group', () => {
    const [item] = on({ size: 5 })
    expect(item).toMatchObject({ kind: 'item', startsAt: 'item books', plannedPence: 1001, pence: 1001, unsharedPence: 0 })
    expect(carried(item)).toEqual({ ada: [0, 0, 500, 500], ben: [0, 0, 501, 501] })
  })

  test('before anybody begins: for those who will', () => {
    const places = [aPlace('ada', { startsOn: monday }), aPlace('ben', { startsOn: '2026-10-01' })]
    expect(Object.keys(carried(on({ places, startsOn: monday })[0]))).toEqual(['ada', 'ben'])
  })

  test('for one alone, and for nobody', () => {
    expect(carried(on({ solelyFor: 'ada' })[0])).toEqual({ ada: [0, 0, 1001, 1001] })
    expect(on({ places: [] })[0]).toMatchObject({ unsharedPlannedPence: 1001, unsharedPence: 1001 })
  })

  test('not on other days', () => expect(on({}, '2026-09-04')).toEqual([]))
})
