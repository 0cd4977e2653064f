import { expect, test } from 'vitest'
import { namesIn, namesLeft } from './names.rules.ts'

const pupils = [
  { forename: 'Ada', surname: 'O’Brien' },
  { forename: 'Will', surname: 'Smith-Jones' },
  { forename: 'Mary Ann', surname: 'de la Cruz' },
  { forename: 'Zoë', surname: 'Li' },
]

test.each([
  ['Ada will read', ['Ada']],
  ['Sits beside Ada’s friend', ['Ada']],
  ["Mrs O'Brien helps", ['O’Brien']],
  ['ADA and ZOË', ['ADA', 'ZOË']],
  ['With Jones, then with Smith-Jones', ['Jones', 'Smith-Jones', 'Smith']],
  ['Ann or Cruz', ['Ann', 'Cruz']],
  ['Will read', ['Will']],
  ['Li counts', ['Li']],
])('a name of a pupil is found: %s', (text, found) => expect(namesIn([text], pupils)).toEqual(found))

test.each(['{name} will read 10 words', 'Adaptations stay; Adam is nobody here', 'a list of words, willingly', 'Brien', ''])(
  'what is no name of a pupil is let be: %s',
  (text) => expect(namesIn([text], pupils)).toEqual([]),
)

test('a name is told once, from whichever text, and one that a person called an ordinary word is left', () => {
  const found = namesIn(['Will read', 'Will and Ada'], pupils)
  expect(found).toEqual(['Will', 'Ada'])
  expect(namesLeft(found, ['will'])).toEqual(['Ada'])
  expect(namesLeft(found, [])).toEqual(['Will', 'Ada'])
})
