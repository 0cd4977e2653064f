import { Icon } from './Icon.tsx'

export interface Reason {
  says: string
}
export interface Authority {
  words: string
  /** Null where the source has no page of its own. */
  url: string | null
  checked: boolean
}

/** The steps from the fact to the date, and who says so. */
export function WhyThisDate({
  label = 'Why this date?',
  strength,
  reasons,
  authority,
}: {
  label?: string
  strength: 'must' | 'should' | 'may'
  reasons: readonly Reason[]
  authority: readonly Authority[]
}) {
  return (
    <details className="why">
      <summary className="more">
        {label}
        <Icon name="i-chev" size={11} />
      </summary>
      <div className="because">
        <ol>
          {reasons.map((reason, index) => (
            <li key={reason.says}>
              {index > 0 && <Icon name="i-arrow" size={14} />} {reason.says}
            </li>
          ))}
        </ol>
        <p>
          <span className="must">{strength === 'must' ? 'Must' : strength === 'should' ? 'Should' : 'May'}</span>{' '}
          {authority.map((source, index) => (
            <span key={source.words}>
              {index > 0 && ', '}
              {source.url === null ? (
                source.words
              ) : (
                <a href={source.url} rel="noreferrer">
                  {source.words}
                </a>
              )}
              {!source.checked && <span className="muted"> (not checked yet)</span>}
            </span>
          ))}
        </p>
      </div>
    </details>
  )
}
