import { dayWords } from '#ui/dates.ts'
import { type Content, changesBetween, type ProfileKind } from './kinds.rules.ts'

interface Version {
  profileId: string
  turn: number
  state: 'draft' | 'signed'
  content: Content
  signedOn: string | null
}

/** Each version beside the one before it: only what changed. */
export function EarlierVersions({ kind, versions }: { kind: ProfileKind; versions: readonly Version[] }) {
  const pairs = versions.flatMap((one, at) => {
    const before = versions[at + 1]
    return before ? [{ one, before, changes: changesBetween(kind, one.content, before.content) }] : []
  })
  if (pairs.length === 0) return null
  return (
    <div className="stack noprint">
      {pairs.map(({ one, before, changes }) => (
        <details className="sheet card" key={one.profileId}>
          <summary className="more">
            What changed from version {before.turn}
            {before.signedOn && ` (signed on ${dayWords(before.signedOn)})`} to{' '}
            {one.state === 'draft' ? 'the draft' : `version ${one.turn}`}
          </summary>
          {changes.length === 0 && <p className="muted">Nothing.</p>}
          {changes.map((change) => (
            <section key={change.title}>
              <h2>{change.title}</h2>
              <div className="said-grid">
                <div>
                  <h3>Before</h3>
                  <p className="said-words">{change.before || 'Empty'}</p>
                </div>
                <div>
                  <h3>Now</h3>
                  <p className="said-words">{change.now || 'Empty'}</p>
                </div>
              </div>
            </section>
          ))}
        </details>
      ))}
    </div>
  )
}
