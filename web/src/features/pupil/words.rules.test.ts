import { codeSets } from '@waymark/interop'
import { expect, test } from 'vitest'
import { needWords, relationshipTypes, sexWords, yearWords } from './words.rules.ts'

test('words are those of the code sets, but for autism', () => {
  for (const type of codeSets.senTypes.filter((one) => one.code !== 'ASD' && one.code !== 'PSLD'))
    expect(needWords(type.code)).toBe(type.says)
  for (const year of codeSets.yearGroups) expect(yearWords(year.code)).toBe(year.says)
  for (const sex of codeSets.sexes) expect(sexWords(sex.code)).toBe(sex.says)
  expect(relationshipTypes).toEqual(Object.fromEntries(codeSets.relationships.map((one) => [one.code, one.says])))
})
