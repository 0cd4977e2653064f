import { describe, expect, test } from 'vitest'
import { halvesOf, reasonWords, usualScale } from './words.ts'

describe('the words of every room', () => {
  test('a reason is said in words, and one that was typed as it was typed', () => {
    expect([reasonWords('staff-absent'), reasonWords('not-in-school'), reasonWords('fire drill')]).toEqual([
      'Staff absent',
      'Not in school',
      'Fire drill',
    ])
    expect([reasonWords(null), reasonWords('')]).toEqual(['No reason given', 'No reason given'])
  })
  test('the halves of the usual scale, and of a school’s own', () => {
    expect(halvesOf(usualScale)).toEqual({ point: 'as expected', enough: 'as expected or more', less: 'less than expected' })
    expect(halvesOf(['Nothing', 'A little', 'About right', 'A lot', 'A great deal'])).toEqual({
      point: 'about right',
      enough: 'about right or more',
      less: 'a little or less',
    })
  })
})
