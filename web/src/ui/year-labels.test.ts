import { expect, test } from 'vitest'
import { labelPlaces } from './year-labels.ts'

test('words that would cover one another stand on two rows, and a third is left to the table', () => {
  const near = [
    { at: 29, letters: 30 },
    { at: 31, letters: 30 },
    { at: 33, letters: 30 },
  ]
  expect(labelPlaces(near, 10)).toEqual([{ row: 0, ends: false }, { row: 1, ends: false }, null])
})

test('where the strip ends the words end at their post, and a post far away has the first row again', () => {
  expect(
    labelPlaces(
      [
        { at: 10, letters: 20 },
        { at: 92, letters: 20 },
      ],
      50,
    ),
  ).toEqual([
    { row: 0, ends: false },
    { row: 0, ends: true },
  ])
})

test('the word Today is never covered', () => {
  const places = labelPlaces(
    [
      { at: 22, letters: 10 },
      { at: 23, letters: 10 },
    ],
    23,
  )
  expect(places[1]).toBeNull()
})
