import { useEffect, useRef } from 'react'
import { Notice } from '#ui/Notice.tsx'
import { problemsIn, type Sent } from '#ui/SentForm.tsx'

const mark = 'warned:'

/** What to know before it is saved, apart from mistakes: a mistake hinders, a warning does not. */
export function warningsIn(sent: Sent | null, form: string): { key: string; says: string }[] {
  return problemsIn(sent, form)
    .filter(({ field }) => field.startsWith(mark))
    .map(({ field, says }) => ({ key: field.slice(mark.length), says }))
}

/** The warnings of a form. The same button saves all the same: it sends along that they were seen. */
export function Warnings({
  warnings,
  otherwise = 'save it all the same',
}: {
  warnings: readonly { key: string; says: string }[]
  otherwise?: string
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (warnings.length > 0) box.current?.focus()
  }, [warnings])
  if (warnings.length === 0) return null
  return (
    <div role="alert" tabIndex={-1} ref={box}>
      <Notice kind="warn">
        <p>
          <b>{warnings.length === 1 ? 'One thing to know first' : `${warnings.length} things to know first`}</b>
        </p>
        <ul className="clashes">
          {warnings.map(({ key, says }) => (
            <li key={key}>{says}</li>
          ))}
        </ul>
        <p>Change what you like, or {otherwise}.</p>
      </Notice>
      {warnings.map(({ key }) => (
        <input key={key} type="hidden" name="seen" value={key} />
      ))}
    </div>
  )
}
