import { type Finding, inOrder, withoutInner } from './finding.ts'
import { findInOutcome } from './outcome.ts'
import { plainly, trimmedSpan, withoutQuotes } from './plain.ts'
import { findInProvision } from './provision.ts'
import { inGiven, type Tight, tightened } from './tight.ts'

export type WordingKind = 'outcome' | 'provision'

export interface CheckedWording {
  /** `vague` exactly when a finding is an error. */
  verdict: 'ok' | 'vague'
  /** In the order of the text; `text.slice(from, to)` is the words meant, in UTF-16 units. */
  findings: Finding[]
}

/** More than this is not one statement; what stands after it is not read. */
const longest = 20_000

/**
 * Reads an outcome or a statement of provision as a stranger would who has to deliver it, and asks about what is open. A prompt for the
 * writer, never a finding of law: a person decides. What stands between quotation marks is somebody's own words and is not judged.
 * Never throws. Children and Families Act 2014 s. 37(2); SEND Code of Practice 9.61, 9.64-9.69.
 * @example checkWording('provision', 'Access to speech therapy').verdict // 'vague'
 */
export function checkWording(kind: WordingKind, text: string): CheckedWording {
  const read = text.slice(0, longest)
  const tight = tightened(read)
  const findings = tight.text.trim() === '' ? [nothing(text)] : find(kind, tight)
  return { verdict: findings.some(({ severity }) => severity === 'error') ? 'vague' : 'ok', findings }
}

function find(kind: WordingKind, tight: Tight): Finding[] {
  const { text } = tight
  const plain = withoutQuotes(text, plainly(text))
  const found = kind === 'outcome' ? findInOutcome(text, plain) : findInProvision(text, plain)
  const findings = withoutInner(inOrder(found), trimmedSpan(text))
  return findings.map(({ rule, severity, says, ask, ...span }) => ({ rule, severity, ...inGiven(tight, span), says, ask }))
}

const nothing = (text: string): Finding => ({
  rule: 'nothing-written',
  severity: 'error',
  ...trimmedSpan(text),
  says: 'Nothing is written.',
  ask: 'What is it?',
})
