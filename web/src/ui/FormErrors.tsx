import { useEffect, useRef } from 'react'
import { Icon } from './Icon.tsx'

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

/** The mistakes of a form at its top, each a link to its field. Focus comes here when they appear. */
export function FormErrors({ problems }: { problems: readonly { field: string; says: string }[] }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) box.current?.focus()
  }, [problems])
  if (problems.length === 0) return null
  const count = problems.length
  return (
    <div className="err" role="alert" tabIndex={-1} ref={box} aria-labelledby="errors-title">
      <h2 id="errors-title">
        <Icon name="s-late" />
        {numbers[count] ?? count} {count === 1 ? 'thing' : 'things'} to put right
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field + problem.says}>
            {problem.field ? <a href={`#${problem.field}`}>{problem.says}</a> : problem.says}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What is wrong with one field. */
export const problemOf = (problems: readonly { field: string; says: string }[], field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.says
