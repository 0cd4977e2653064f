import { Fragment, type ReactNode } from 'react'
import { dayWords } from './dates.ts'
import { FormErrors } from './FormErrors.tsx'
import { Notice } from './Notice.tsx'

/** What came back of a form that was refused. */
export interface Sent {
  form: string
  typed: Readonly<Record<string, string | string[]>>
  refusal:
    | { kind: 'not-valid'; problems: { field: string; says: string }[] }
    | { kind: 'changed-meanwhile'; says: string; theirs: Record<string, string | null> | null }
    | { kind: 'not-found' | 'not-allowed'; says: string }
}

export const problemsIn = (sent: Sent | null, form: string): { field: string; says: string }[] =>
  sent?.form === form && sent.refusal.kind === 'not-valid' ? sent.refusal.problems : []

/** What stands in a field: what was typed, or what is recorded. */
export const typedIn =
  (sent: Sent | null, form: string) =>
  (name: string, recorded: string | null = '') => {
    const typed = sent?.form === form ? sent.typed[name] : undefined
    return typeof typed === 'string' ? typed : (recorded ?? '')
  }

const isDay = /^\d{4}-\d{2}-\d{2}$/

/** Mistakes as links to their fields; what someone else saved meanwhile beside what was typed. */
export function Refusal({ sent, form, words }: { sent: Sent | null; form: string; words: Readonly<Record<string, string>> }) {
  if (sent?.form !== form) return null
  if (sent.refusal.kind === 'not-valid') return <FormErrors problems={sent.refusal.problems} />
  const theirs = sent.refusal.kind === 'changed-meanwhile' ? sent.refusal.theirs : null
  return (
    <div role="alert">
      <Notice kind="warn">
        <p>{sent.refusal.says}</p>
        {theirs && (
          <dl className="dl">
            {Object.entries(theirs).map(([name, value]) => (
              <div key={name}>
                <dt>{words[name] ?? name}, as saved by them</dt>
                <dd>{value === null || value === '' ? 'Empty' : isDay.test(value) ? dayWords(value) : value}</dd>
              </div>
            ))}
          </dl>
        )}
      </Notice>
    </div>
  )
}

/** Forms are sent with the line ends of the network. */
const plain = (text: string | string[] | undefined): string =>
  typeof text === 'string' ? text.replace(/\r\n/g, '\n').trim() : ''

/** A field that the person left as it was when the form was opened: after a clash, what somebody else wrote there stands. */
export const leftAlone = (sent: Sent | null, name: string): boolean =>
  sent?.refusal.kind === 'changed-meanwhile' && plain(sent.typed[name]) === plain(sent.typed[`was-${name}`])

/**
 * A field that remembers what stood in it when the form was opened. It is made anew only where it takes what somebody else wrote: what
 * the person typed is never replaced.
 */
export function Remembering({
  sent,
  name,
  was,
  version,
  children,
}: {
  sent: Sent | null
  name: string
  was: string
  version: number
  children: ReactNode
}) {
  return (
    <Fragment key={leftAlone(sent, name) ? version : 'typed'}>
      <input type="hidden" name={`was-${name}`} value={was} />
      {children}
    </Fragment>
  )
}
