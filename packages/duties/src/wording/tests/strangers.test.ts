import { describe, expect, test } from 'vitest'
import { checkWording, type WordingKind } from '../check-wording.ts'
import { strangerSoundOutcome } from './stranger-outcome-sound.ts'
import { strangerVagueOutcome } from './stranger-outcome-vague.ts'
import { filledPhrases, openPhrases } from './stranger-phrases.ts'
import { strangerSoundProvision } from './stranger-provision-sound.ts'
import { strangerVagueProvision } from './stranger-provision-vague.ts'
import { openThings, placedThings } from './stranger-things.ts'

type Verdict = 'ok' | 'vague'
const sets: readonly (readonly [WordingKind, Verdict, readonly string[]])[] = [
  ['outcome', 'ok', strangerSoundOutcome],
  ['outcome', 'vague', strangerVagueOutcome],
  ['provision', 'ok', [...strangerSoundProvision, ...filledPhrases, ...placedThings]],
  ['provision', 'vague', [...strangerVagueProvision, ...openPhrases, ...openThings]],
]
const verdict = (kind: WordingKind, text: string): Verdict => checkWording(kind, text).verdict

describe('what a stranger wrote and labelled', () => {
  test.each(sets)('%s that is %s: 98 of 100 are judged as they are labelled', (kind, wanted, texts) => {
    const wrong = texts.filter((text) => verdict(kind, text) !== wanted)
    expect(texts.length).toBeGreaterThan(150)
    expect(wrong.length / texts.length, wrong.join('\n')).toBeLessThanOrEqual(0.02)
  })
})

const forms: Readonly<Record<string, (text: string) => string>> = {
  'in capitals': (text) => text.toUpperCase(),
  'with two spaces': (text) => text.replaceAll(' ', '  '),
  'with spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'broken into lines': (text) => text.replace(/(?<=[a-z,]) (?=[a-z])/g, '\n'),
  'without its full stop': (text) => text.replace(/\.$/, ''),
  'as an item of a list': (text) => `- ${text}`,
  'with a number before it': (text) => `3. ${text}`,
  'pasted from a page': (text) => `<p>${text.replace(/\b(support|will|a)\b/g, '<b>$1</b>')}</p>`,
  'with curly quotes': (text) => text.replaceAll("'", '’'),
  'after a picture': (text) => `👧🏽 ${text}`,
  'in brackets': (text) => `(${text.replace(/\.$/, '')})`,
}

test.each(Object.entries(forms))('the same words %s are judged the same', (_, form) => {
  const other = sets.flatMap(([kind, , texts]) => texts.filter((text) => verdict(kind, form(text)) !== verdict(kind, text)))
  expect(other).toEqual([])
})

test('a remark stands at its words in the text that was given, whatever was left out to read it', () => {
  const text = '👩🏽‍🦽 Zoë 𝔘 will have <b>access</b> to a TA,\r\nup  to 3 hours a week as\u00a0\u00a0appropri\u00adate.'
  const said = checkWording('provision', text).findings.map(({ rule, from, to }) => [rule, text.slice(from, to)])
  expect(said).toContainEqual(['access', 'have <b>access</b> to'])
  expect(said).toContainEqual(['up-to', 'up  to '])
  expect(said).toContainEqual(['as-appropriate', 'as\u00a0\u00a0appropri\u00adate'])
})

test('a text of 20,000 characters is quick, whatever it repeats', () => {
  for (const piece of ['a-', 'the ', '“', 'she will do ', '<a', 'a b’s ', 'when he is ', '1:1 of ', 'by the end of the '])
    for (const kind of ['outcome', 'provision'] as const) {
      const started = performance.now()
      checkWording(kind, piece.repeat(20_000 / piece.length))
      expect([piece, kind, performance.now() - started < 1000]).toEqual([piece, kind, true])
    }
}, 30_000)
