import { describe, expect, test } from 'vitest'
import { placesByDue } from './due-order.rules.ts'
import { filterFrom, narrowedBy, queryOf, usualColumns } from './register.form.ts'

const from = (query: string) => filterFrom(new URLSearchParams(query))

describe('the address of the register', () => {
  test('empty is everyone, soonest due first, with the usual columns', () => {
    expect(from('')).toMatchObject({ status: '', sort: 'due', backwards: false, page: 1, columns: usualColumns })
    expect(queryOf(from(''))).toBe('')
    expect(narrowedBy(from(''))).toBe(0)
  })

  test('says the same thing after it was read and written', () => {
    const query = 'status=E&need=ASD&year=9&due=late&premium=yes&sort=-name&col=upn&col=due'
    expect(queryOf(from(query))).toBe(query)
    expect(narrowedBy(from(query))).toBe(5)
  })

  test('leaves out what it does not know, so that an old bookmark opens', () => {
    expect(from('status=Z&due=__proto__&sort=drop&page=-4&col=nonsense&teacher=x')).toEqual(from(''))
  })

  test('never carries a name', () => {
    expect(queryOf(from('q=Rahimi&name=Amir&status=K'))).toBe('status=K')
  })
})

test('what is late comes first, then what nobody can tell, then by last day; those alike share a place', () => {
  const due = new Map([
    ['met', { state: 'met' as const, title: 'x', lastDay: '2026-01-01' }],
    ['soon', { state: 'due-soon' as const, title: 'x', lastDay: '2026-11-27' }],
    ['late', { state: 'late' as const, title: 'x', lastDay: '2026-11-20' }],
    ['later', { state: 'late' as const, title: 'x', lastDay: '2026-11-01' }],
    ['untold', { state: 'cannot-tell' as const, title: 'x', lastDay: null }],
    ['late too', { state: 'late' as const, title: 'y', lastDay: '2026-11-20' }],
  ])
  expect(placesByDue(due).map((one) => `${one.pupilId} ${one.place}`)).toEqual([
    'later 0',
    'late 1',
    'late too 1',
    'untold 2',
    'soon 3',
    'met 4',
  ])
})
