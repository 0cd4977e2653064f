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
