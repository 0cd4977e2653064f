import { expect, test } from 'vitest'
import { questionsOf } from './wording.rules.ts'

const written = { says: 'Follows a spoken instruction of three steps', target: null, dueOn: null, provision: null }
const rules = (found: readonly { rule: string }[]) => found.map(({ rule }) => rule)

test('the day and the measure in their own fields count', () => {
  expect(rules(questionsOf(written).outcome)).toEqual(['date-missing'])
  expect(questionsOf({ ...written, dueOn: '2027-02-12' }).outcome).toEqual([])
  const vague = { ...written, says: 'Will improve his listening', dueOn: '2027-02-12' }
  expect(rules(questionsOf(vague).outcome)).toContain('vague-change')
  expect(questionsOf({ ...vague, target: '8 of 10 instructions' }).outcome).toEqual([])
})

test('what is given is asked about by itself, and nothing is asked about nothing', () => {
  expect(rules(questionsOf({ ...written, provision: 'Support as appropriate' }).provision)).toContain('as-appropriate')
  expect(questionsOf({ ...written, says: null })).toEqual({ outcome: [], provision: [] })
})
