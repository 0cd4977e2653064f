import { expect, test } from 'vitest'
import { checkWording } from '../check-wording.ts'
import { doses, openDoses } from './ways-to-dose.ts'
import { dates, measures } from './ways-to-say.ts'

const small = (words: string): string => `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`
const rules = (text: string): string[] => checkWording('outcome', text).findings.map(({ rule }) => rule)
const provision = (dose: string) => checkWording('provision', `A trained TA teaches Sam phonics 1:1 ${dose}.`).verdict

test(`${dates.length} ways to say by when are dates, at the start of an outcome and at its end`, () => {
  const missed = dates.filter((date) => rules(`${date} Sam ties his own shoelaces in 4 of 5 tries.`).includes('date-missing'))
  const atEnd = dates.filter((date) => rules(`Sam ties his own shoelaces ${small(date)}.`).includes('date-missing'))
  expect([...missed, ...atEnd]).toEqual([])
})

test('without one of them an outcome has no date', () => {
  for (const words of ['', 'Soon', 'At last', 'In maths', 'With help', 'In the playground', 'On the bus', 'May be'])
    expect([words, rules(`${words} Sam ties his own shoelaces in 4 of 5 tries.`)]).toEqual([
      words,
      expect.arrayContaining(['date-missing']),
    ])
})

test(`${measures.length} measures make of an improvement something that can be seen`, () => {
  const verdict = (measure: string) => checkWording('outcome', `By July 2027 Sam will improve his reading ${measure}.`).verdict
  expect(measures.filter((measure) => verdict(measure) !== 'ok')).toEqual([])
  expect(
    ['', 'a lot', 'in class', 'where possible', 'in Year 6', 'aged 9', 'with 1:1 help'].filter(
      (none) => verdict(none) !== 'vague',
    ),
  ).toEqual([])
})

test(`${doses.length} doses say how long and how often, and ${openDoses.length} leave it open`, () => {
  expect(doses.filter((dose) => provision(dose) !== 'ok')).toEqual([])
  expect(openDoses.filter((dose) => provision(dose) !== 'vague')).toEqual([])
})
