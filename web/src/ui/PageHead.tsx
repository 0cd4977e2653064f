import type { ReactNode } from 'react'

/** The top of a page: where we are, the heading, and what can be done. */
export function PageHead({
  eyebrow,
  title,
  lead,
  children,
}: {
  eyebrow?: ReactNode
  title: ReactNode
  lead?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="top">
      <div className="nm">
        {eyebrow && <p className="eyebrow">{eyebrow}</p>}
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {children && <div className="top-a noprint">{children}</div>}
    </div>
  )
}
