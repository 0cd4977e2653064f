import { expect, test } from 'vitest'
import { filterOf } from './log-filter.rules.ts'

const everything = { pupilId: null, from: null, to: null, page: 1 }
const pupil = '0199a8f0-1111-7222-8333-444455556666'

test('a pupil, two days and a page are read from the address', () => {
  expect(filterOf(new URLSearchParams({ pupil, from: '2026-09-01', to: '2026-11-23', page: '3' }))).toEqual({
    pupilId: pupil,
    from: '2026-09-01',
    to: '2026-11-23',
    page: 3,
  })
})

test.each([
  '',
  'pupil=------------------------------------',
  "pupil=' or 1=1",
  'from=2026-02-31',
  'from=2026-13-01&to=9999-99-99',
  'from=0000-01-01',
  'to=23/11/2026',
  'page=0',
  'page=-1',
  'page=1.5',
  'page=1e99',
  'page=Infinity',
  'page=two',
])('what nobody can mean is left out: %s', (asked) => {
  expect(filterOf(new URLSearchParams(asked))).toEqual(everything)
})
