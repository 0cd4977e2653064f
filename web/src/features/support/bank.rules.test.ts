import { expect, test } from 'vitest'
import { names, withName, withoutName } from './bank.rules.ts'

test('the name is taken out as a word, whatever its capitals or signs, and put in for another child', () => {
  const kept = withoutName('Ada will read; ADA’s card. Adaptations stay.', ['Ada'])
  expect(kept).toBe('{name} will read; {name}’s card. Adaptations stay.')
  expect(withName(kept, 'Omar')).toBe('Omar will read; Omar’s card. Adaptations stay.')
  expect(withoutName('Zoë (Zo) reads', ['Zo'])).toBe('Zoë ({name}) reads')
  expect(withoutName(null, ['Ada'])).toBeNull()
  expect(withoutName('Reads', ['', '  '])).toBe('Reads')
  expect(withoutName('A+ reads', ['A+'])).toBe('{name} reads')
})

test('a surname that is left is noticed', () => {
  expect(names('Miss O’Brien helps', 'O’Brien')).toBe(true)
  expect(names('Reads', 'O’Brien')).toBe(false)
  expect(names('Hallway', 'Hall')).toBe(false)
  expect(names(null, 'Hall')).toBe(false)
})
