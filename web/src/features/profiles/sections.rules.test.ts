import { expect, test } from 'vitest'
import { contentFrom, kinds } from './kinds.rules.ts'
import { placedFrom, placesOf, sectionsOf } from './sections.rules.ts'

const all = kinds.risk.sections.map(({ id }) => id)
const shown = Object.fromEntries(all.map((id) => [`shown-${id}`, 'yes']))

test('the school’s order and names are taken, an empty name is the usual one, equal places keep their order', () => {
  const placed = placedFrom('risk', { ...shown, 'place-after': '1', 'title-after': 'Putting it right', 'title-good': ' ' })
  expect(sectionsOf('risk', placed).map(({ id }) => id)).toEqual(['good', 'after', 'tells', 'early', 'risks', 'crisis'])
  expect(sectionsOf('risk', placed)[1]?.title).toBe('Putting it right')
  expect(sectionsOf('risk', placed)[0]?.title).toBe('What a good day looks like')
})

test('a section that is left out is gone from the plan, but never what was written in it', () => {
  const { 'shown-crisis': _, ...rest } = shown
  const placed = placedFrom('risk', rest)
  expect(sectionsOf('risk', placed).some(({ id }) => id === 'crisis')).toBe(false)
  expect(sectionsOf('risk', placed, { crisis: 'Written before' }).some(({ id }) => id === 'crisis')).toBe(true)
  expect(contentFrom('risk', { 'section-crisis': 'Written before' })).toEqual({ crisis: 'Written before' })
  expect(placesOf('risk', placed).find(({ id }) => id === 'crisis')).toMatchObject({ shown: false })
})

test('without an arrangement, and for sections that came later, Waymark’s own stand', () => {
  expect(sectionsOf('risk', undefined)).toEqual(kinds.risk.sections)
  expect(sectionsOf('risk', [{ id: 'gone', title: 'X', shown: true }])).toEqual(kinds.risk.sections)
  expect(sectionsOf('risk', [{ id: 'after', title: 'A', shown: true }]).map(({ id }) => id)[0]).toBe('after')
  expect(sectionsOf('risk', [{ id: 'after', title: 'A', shown: true }])).toHaveLength(all.length)
})
