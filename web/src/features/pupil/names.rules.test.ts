import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldName, knownAs, searchKeyOf, searchWords, sortKeyOf } from './names.rules.ts'

const finds = (typed: string, names: Parameters<typeof searchKeyOf>[0]) =>
  searchWords(typed).every((word) => searchKeyOf(names).includes(` ${word}`))

describe('finding a pupil by what was typed', () => {
  test.each([
    ["O'Examplé", 'oex'],
    ["O'Examplé", "o'ex"],
    ['O’Examplé', 'exa'],
    ['Smith-Jones', 'smith-j'],
    ['Smith-Jones', 'jon'],
    ['Smith-Jones', 'smithj'],
    ['Łukasz', 'luk'],
    ['Ñúñez', 'nun'],
    ['Nuñez', 'NUÑ'],
    ['Sørensen', 'sor'],
    ['Strauß', 'strauss'],
    ['Nguyễn', 'nguyen'],
    ['محمد', 'محم'],
  ])('%s is found by %s', (surname, typed) => {
    expect(finds(typed, { forename: 'Ada', surname })).toBe(true)
  })

  test('every word must be found, in any order', () => {
    const names = { forename: 'Amir', surname: 'Rahimi', middleNames: 'Ali Reza', preferredForename: 'Ami', upn: 'H801200001001' }
    expect(finds('rah ami', names)).toBe(true)
    expect(finds('reza', names)).toBe(true)
    expect(finds('H8012', names)).toBe(true)
    expect(finds('amir smith', names)).toBe(false)
    expect(finds('himi', names)).toBe(false)
  })

  test('whatever is typed, no character that means something to "like" comes through', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        for (const word of searchWords(typed)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
        expect(searchWords(typed).length).toBeLessThanOrEqual(6)
      }),
    )
  })

  test('a pupil is found by each of their own names', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (forename, surname) => {
        expect(
          finds(surname.slice(0, 100), { forename, surname: surname.slice(0, 100) }) || searchWords(surname).length > 5,
        ).toBe(true)
      }),
    )
  })
})

describe('the name a pupil goes by', () => {
  test('is the preferred one where there is one, and gives their place in lists', () => {
    const names = { forename: 'Mohammed', surname: 'Ünal', preferredForename: 'Mo', preferredSurname: '' }
    expect(knownAs(names)).toEqual({ forename: 'Mo', surname: 'Ünal' })
    expect(sortKeyOf(names)).toBe('unal, mo')
    expect(foldName("  D'Arcy   St. John-Smythe ")).toBe('darcy st johnsmythe')
  })
})
