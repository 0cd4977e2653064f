import { groupSize } from './amounts.ts'
import { dosed, equipped, type Facts, factsOf, placed } from './facts.ts'
import { type Finding, places, type Remark, type Span } from './finding.ts'
import { sentencesOf, trimmedSpan } from './plain.ts'
import { asNeeded, decisive, fillable, type Phrase } from './provision-phrases.ts'

const missing = (rule: string, says: string, ask: string): Remark => ({ rule, severity: 'error', says, ask })

const gaps = {
  who: missing('who-missing', 'Who gives it is not said.', 'Who gives it: which role, with what training?'),
  long: missing('length-missing', 'How long it lasts is not said.', 'For how many minutes or hours at a time?'),
  often: missing('frequency-missing', 'How often is not said.', 'How many times a week, or on which occasions?'),
  group: missing('group-size-missing', 'How large the group is is not said.', 'How many pupils at most?'),
  item: missing(
    'thing-missing',
    'What is given is not named.',
    'What exactly is it: which thing, activity or strategy, of what kind?',
  ),
  occasion: missing('occasion-missing', 'When it is used, and by whom, is not said.', 'On which occasions, and who sees to it?'),
} as const

/** What the statement as a whole leaves out, by what kind of provision it is: taught for a time, a thing, or a way of working. */
function gapsOf(facts: Facts): Remark[] {
  if (dosed(facts) || equipped(facts)) return []
  const timed = facts.taught || (facts.long && !facts.item)
  if (!timed && placed(facts) && !facts.unnamed) return []
  if (timed || facts.alongside) return (['who', 'long', 'often'] as const).filter((key) => !facts[key]).map((key) => gaps[key])
  return facts.item ? [gaps.occasion] : [gaps.item, gaps.occasion]
}

const groupNamed = /\b(?:small[- ]groups?|group ?work|groups?|in groups?|small[- ]class(?:es)?)\b/g

/**
 * What leaves room for doubt in a statement of provision: Children and Families Act 2014 s. 37(2); SEND Code of Practice 9.69;
 * L v Clarke and Somerset CC [1998] ELR 129 and the cases after it. The whole statement is judged first; phrases decide what is left.
 */
export function findInProvision(text: string, plain: string): Finding[] {
  const whole = factsOf(plain)
  const missed = gapsOf(whole)
  const at = trimmedSpan(text)
  return [
    ...missed.map((gap) => ({ ...gap, ...at })),
    ...decisive.flatMap((phrase) => found(phrase, plain)),
    ...(whole.minimum && whole.who && whole.often ? [] : found(asNeeded, plain)),
    ...withoutSize(plain, whole),
    ...inSentences(plain, missed.length > 0),
  ]
}

const found = ({ pattern, ...remark }: Phrase, plain: string, within: Span = { from: 0, to: plain.length }): Finding[] =>
  places(pattern, plain, ({ from, to }) => from >= within.from && to <= within.to).map((at) => ({ ...remark, ...at }))

/** A group without a number, where no ratio or size stands anywhere. */
function withoutSize(plain: string, { group, item }: Facts): Finding[] {
  if (group || item || plain.search(groupSize) !== -1) return []
  return places(groupNamed, plain, () => true).map((at) => ({ ...gaps.group, ...at }))
}

/** A statement of provision has a handful: what stands beyond this many is not one statement. */
const mostSentences = 300

/** A phrase is an error where the statement leaves something out, or where its own sentence says nothing of what it needs. */
function inSentences(plain: string, incomplete: boolean): Finding[] {
  return sentencesOf(plain)
    .slice(0, mostSentences)
    .flatMap((sentence) => {
      const facts = factsOf(plain.slice(sentence.from, sentence.to))
      const empty = !facts.who && !facts.long && !facts.often && !facts.occasion && !facts.item && !facts.shape
      const severity = incomplete || (empty && plain.trim().length > 0 && standsAlone(plain, sentence)) ? 'error' : 'warning'
      return fillable.flatMap((phrase) => found(phrase, plain, sentence).map((finding) => ({ ...finding, severity })))
    })
}

/** A sentence that promises something of its own, and is not only a heading or a half of one. */
const standsAlone = (plain: string, { from, to }: Span): boolean =>
  to - from > 25 && /\b(?:will|should|to be|is|are|may)\b/.test(plain.slice(from, to))
