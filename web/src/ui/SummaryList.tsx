import type { ReactNode } from 'react'

/** Facts by name. */
export function SummaryList({ facts }: { facts: readonly { name: string; value: ReactNode }[] }) {
  return (
    <dl className="dl">
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
