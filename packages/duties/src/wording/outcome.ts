import { type Finding, places } from './finding.ts'
import { deadline, measure, serviceLed, vague } from './outcome-words.ts'
import { trimmedSpan } from './plain.ts'

const without = (plain: string, pattern: RegExp): string => plain.replace(pattern, (found) => '~'.repeat(found.length))

/** A bare verb of being has nothing to be seen in it. */
const onlyBeing = /\b(?:will|to|can) (?:be|have|become|remain|stay)\b(?! (?:\w+ing|able to)\b)/

/**
 * What keeps an outcome from being specific, measurable and dated, or makes it provision: SEND Code of Practice 9.64-9.68. A change that
 * is plainly seen, with its date, needs no number.
 */
export function findInOutcome(text: string, plain: string): Finding[] {
  const at = trimmedSpan(text)
  const undated = without(plain, deadline)
  const dated = undated !== plain
  const measured = undated.search(measure) !== -1
  const vagueWords = measured ? [] : places(vague.pattern, undated, () => true)
  const seen = measured || (vagueWords.length === 0 && !onlyBeing.test(undated))
  const { pattern: _, ...remark } = vague
  return [
    ...serviceLed.flatMap(({ pattern, ...led }) => places(pattern, undated, () => true).map((place) => ({ ...led, ...place }))),
    ...vagueWords.map((place) => ({ ...remark, ...place })),
    ...(seen || vagueWords.length > 0 ? [] : [{ ...nothingSeen, ...at }]),
    ...(dated ? [] : [{ ...noDate, ...at }]),
    ...(measured && !/\b(?:from|now|currently|baseline|at present|instead of)\b/.test(plain) ? [{ ...noBaseline, ...at }] : []),
  ]
}

const nothingSeen = {
  rule: 'not-observable',
  severity: 'error',
  says: 'Nothing in it can be seen or counted.',
  ask: 'What would somebody see the child do?',
} as const

const noDate = {
  rule: 'date-missing',
  severity: 'error',
  says: 'It does not say by when.',
  ask: 'By when: a month and year, or the end of which year or key stage?',
} as const

const noBaseline = {
  rule: 'baseline-missing',
  severity: 'info',
  says: 'Where the child starts from is not in the sentence.',
  ask: 'Where is the child now, in the same measure?',
} as const
