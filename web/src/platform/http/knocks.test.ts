import { expect, test } from 'vitest'
import { noteWrong, tooManyWrong } from './knocks.server.ts'

const minute = 60_000

test('twenty wrong secrets from one address, and it waits; another address does not, and after ten minutes neither', () => {
  for (let n = 0; n < 19; n++) noteWrong('1.1.1.1', 0)
  expect(tooManyWrong('1.1.1.1', 1)).toBe(false)
  noteWrong('1.1.1.1', 2)
  expect(tooManyWrong('1.1.1.1', 3)).toBe(true)
  expect(tooManyWrong('2.2.2.2', 3)).toBe(false)
  expect(tooManyWrong('1.1.1.1', 11 * minute)).toBe(false)
  noteWrong('1.1.1.1', 11 * minute)
  expect(tooManyWrong('1.1.1.1', 11 * minute)).toBe(false)
})

test('whoever comes from very many addresses does not fill the memory, and whoever waits keeps waiting until then', () => {
  for (let n = 0; n < 25_000; n++) noteWrong(`10.${n}`, 20 * minute)
  for (let n = 0; n < 20; n++) noteWrong('3.3.3.3', 20 * minute)
  expect(tooManyWrong('3.3.3.3', 21 * minute)).toBe(true)
})
