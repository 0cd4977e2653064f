import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkWording, type WordingKind } from '../check-wording.ts'
import * as later from './labelled-later.ts'
import { notSmartOutcomes, smartOutcomes } from './labelled-outcomes.ts'
import { goodProvision, vagueProvision } from './labelled-provision.ts'

const file = new URL('../../../../../../shared/reference/wording.md', import.meta.url)
const verdict = (kind: WordingKind, text: string) => checkWording(kind, text).verdict

test('every labelled example of reference is judged as it is labelled', (context) => {
  if (!existsSync(file)) return context.skip('the examples of reference are not beside this copy')
  const rows = [...readFileSync(file, 'utf8').matchAll(/^\| ([PO])\d+ \| \w+ \| ([GBSN]) \| (.*?) \|/gm)]
  expect(rows.length).toBe(40)
  const wrong = rows.filter(([, kind, label, text = '']) => {
    const ok = verdict(kind === 'P' ? 'provision' : 'outcome', text) === 'ok'
    return ok !== (label === 'G' || label === 'S')
  })
  expect(wrong.map(([row]) => row)).toEqual([])
})

const sets: readonly (readonly [WordingKind, 'ok' | 'vague', readonly string[]])[] = [
  ['provision', 'ok', [...goodProvision, ...later.laterGoodProvision]],
  ['provision', 'vague', [...vagueProvision, ...later.laterVagueProvision]],
  ['outcome', 'ok', [...smartOutcomes, ...later.laterSmartOutcomes]],
  ['outcome', 'vague', [...notSmartOutcomes, ...later.laterNotSmartOutcomes]],
]
for (const [kind, wanted, texts] of sets)
  test(`our own ${kind} that is ${wanted}: ${texts.length} statements`, () => {
    expect(texts.filter((text) => verdict(kind, text) !== wanted)).toEqual([])
  })

describe('a finding', () => {
  test('stands at the words it means, and asks something', () => {
    const text = 'He will have access to a mentor, up to 3 hours a week.'
    const { findings } = checkWording('provision', text)
    expect(findings.map(({ from, to }) => text.slice(from, to))).toContain('up to ')
    for (const { says, ask } of findings) expect([says.length > 5, /\?$|\.$/.test(ask)]).toEqual([true, true])
  })

  test('of something missing is meant of the whole statement', () => {
    const text = '  Weekly therapy.  '
    const length = checkWording('provision', text).findings.find(({ rule }) => rule === 'length-missing')
    expect(text.slice(length?.from, length?.to)).toBe('Weekly therapy.')
  })

  test('never says that anybody broke the law', () => {
    for (const [kind, , texts] of sets)
      for (const text of texts)
        for (const { says, ask } of checkWording(kind, text).findings)
          expect(`${says} ${ask}`).not.toMatch(/lawful|breach|illegal|comply/i)
  })
})

test('a number beside a phrase fills it, and a phrase that leaves all open is not filled', () => {
  expect(verdict('provision', 'Regular speech therapy from a qualified therapist for 30 minutes twice a week.')).toBe('ok')
  expect(verdict('provision', 'A TA works with her for 20 minutes each day where possible.')).toBe('vague')
  expect(verdict('provision', 'A TA teaches reading to a group of up to four pupils for 20 minutes a day.')).toBe('ok')
  expect(verdict('provision', 'A TA teaches reading for up to 20 minutes a day.')).toBe('vague')
  expect(verdict('provision', 'A TA gives at least 20 minutes of support every day, and more as needed.')).toBe('ok')
})

test('somebody’s own words in quotation marks are not judged', () => {
  const text = 'The TA reads with Ivy for 15 minutes each day, because she says “I might like it where possible”.'
  expect(verdict('provision', text)).toBe('ok')
})

test('nothing written is said to be nothing, and a very long text is quick', () => {
  expect(checkWording('outcome', ' \n ').findings.map(({ rule }) => rule)).toEqual(['nothing-written'])
  for (const piece of ['By the end of Year 6 ', 'support where possible ', 'a '.repeat(20), '“', '1 to 1 ', '~ the the the ']) {
    const long = piece.repeat(Math.ceil(200_000 / piece.length))
    for (const kind of ['outcome', 'provision'] as const) {
      const started = performance.now()
      expect(checkWording(kind, long).findings.length).toBeLessThan(400)
      expect(performance.now() - started).toBeLessThan(1500)
    }
  }
})

test('any text at all: places within it, in order, and the same answer each time', () => {
  const words = fc.constantFrom(
    'support',
    'up to',
    '20',
    'minutes',
    'weekly',
    'a TA',
    'by July 2027',
    'will',
    'improve',
    '.',
    '"',
    '\n',
    '1:1',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
  )
  fc.assert(
    fc.property(fc.constantFrom<WordingKind>('outcome', 'provision'), text, (kind, written) => {
      const { verdict: said, findings } = checkWording(kind, written)
      expect(said).toBe(findings.some(({ severity }) => severity === 'error') ? 'vague' : 'ok')
      let last = 0
      for (const { from, to } of findings) {
        expect(from).toBeGreaterThanOrEqual(last)
        expect(to).toBeGreaterThanOrEqual(from)
        expect(to).toBeLessThanOrEqual(written.length)
        last = from
      }
      expect(checkWording(kind, written).findings).toEqual(findings)
    }),
    { numRuns: 400 },
  )
}, 30_000)
