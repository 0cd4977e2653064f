import { Link } from 'react-router'
import { dayWords } from '#ui/dates.ts'
import { FormErrors, problemOf } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import './school.css'

/** What came back of a form that was refused. */
export interface Sent {
  problems: readonly { field: string; says: string }[]
  typed: Readonly<Record<string, string | string[]>>
  /** What somebody else saved meanwhile. */
  theirs: { says: string; facts: Readonly<Record<string, string | null>> } | null
}

/** A field as it stands: what was typed, or else what is recorded. */
export const fieldOf = (sent: Sent | null, held: Readonly<Record<string, string>>) => (name: string) => {
  const typed = sent?.typed[name]
  return { name, problem: problemOf(sent?.problems ?? [], name), value: typeof typed === 'string' ? typed : (held[name] ?? '') }
}

export function FormTop({
  title,
  lead,
  sent,
  words,
}: {
  title: string
  lead: string
  sent: Sent | null
  words: Readonly<Record<string, string>>
}) {
  return (
    <>
      <PageHead eyebrow={<Link to="/school">School</Link>} title={title} lead={lead} />
      <FormErrors problems={sent?.problems ?? []} />
      {sent?.theirs && <Theirs theirs={sent.theirs} words={words} />}
    </>
  )
}

const isDay = /^\d{4}-\d{2}-\d{2}$/
const shown = (value: string | null): string =>
  value === null || value === '' ? 'Nothing' : isDay.test(value) ? dayWords(value) : value

function Theirs({ theirs, words }: { theirs: NonNullable<Sent['theirs']>; words: Readonly<Record<string, string>> }) {
  return (
    <div role="alert">
      <Notice kind="warn">
        <p>{theirs.says}</p>
        <dl className="dl">
          {Object.entries(theirs.facts).map(([name, value]) => (
            <div key={name}>
              <dt>{words[name] ?? name}, as saved by them</dt>
              <dd>{shown(value)}</dd>
            </div>
          ))}
        </dl>
      </Notice>
    </div>
  )
}
