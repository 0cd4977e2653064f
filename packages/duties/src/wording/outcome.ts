import { type Finding, places } from './finding.ts'
import { deadline } from './outcome-dates.ts'
import { counted, incidental, observed } from './outcome-measures.ts'
import { hedged, unmeasurable, unmeasured } from './outcome-vague.ts'
import { serviceLed } from './outcome-words.ts'
import { trimmedSpan } from './plain.ts'

const without = (plain: string, pattern: RegExp): string => plain.replace(pattern, (found) => '~'.repeat(found.length))

/** A bare verb of being has nothing to be seen in it; to be dry or in class, or to have done something, has. */
const onlyBeing =
  /\b(?:will|to|can) (?:be|have|become|remain|stay)\b(?! (?:\w+ing|able to|dry|clean|toilet[- ]trained|seated|dressed|punctual|employed|in (?:school|class|lessons|college|work|employment)\b|at (?:school|college|work)\b|(?:an? |(?:his|her|their) own )(?:[\w-]{1,24} ){0,2}(?:job|account|flat|home|licence|passport|tenancy|apprenticeship|bus pass)\b|(?:\w+ )?(?<=have (?:\w+ )?)(?:\w+ed|been|done|made|taken|written|read|swum|learnt|won|held|kept|chosen|left|gone|met|bought|sat|slept|spent|run|spoken|eaten|drunk|ridden|built|begun|taught|sent|told|cut|sung|flown)\b))/

/**
 * What keeps an outcome from being specific, measurable and dated, or makes it provision: SEND Code of Practice 9.64-9.68. A change that
 * is plainly seen, with its date, needs no number.
 */
export function findInOutcome(text: string, plain: string): Finding[] {
  const at = trimmedSpan(text)
  const undated = without(plain, deadline)
  const dated = undated !== plain
  const { words, measured } = changeIn(undated)
  const seen = measured || !onlyBeing.test(undated)
  return [
    ...serviceLed.flatMap(({ pattern, ...led }) => places(pattern, undated, () => true).map((place) => ({ ...led, ...place }))),
    ...found(hedged, plain),
    ...words,
    ...(seen || words.length > 0 ? [] : [{ ...nothingSeen, ...at }]),
    ...(dated ? [] : [{ ...noDate, ...at }]),
    ...(measured && !/\b(?:from|now|currently|baseline|at present|instead of)\b/.test(plain) ? [{ ...noBaseline, ...at }] : []),
  ]
}

const found = ({ pattern, ...remark }: typeof hedged, plain: string): Finding[] =>
  places(pattern, plain, () => true).map((place) => ({ ...remark, ...place }))

/** The words of change that no measure stands with, and whether there is any measure. */
function changeIn(undated: string): { words: Finding[]; measured: boolean } {
  const own = without(undated, incidental)
  if (counted.test(own)) return { words: [], measured: true }
  const measured = observed.test(own)
  return { words: [...found(unmeasurable, undated), ...(measured ? [] : found(unmeasured, undated))], measured }
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
