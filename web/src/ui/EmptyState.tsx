import type { ReactNode } from 'react'

/** What is empty, what will come here, and one thing to do. The picture is the post on its dotted path. */
export function EmptyState({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="sheet empty">
      <svg width="148" height="66" viewBox="0 0 148 66" aria-hidden="true">
        <path d="M2 56h144" stroke="#4F8D89" strokeWidth="1.6" strokeDasharray="1.5 6" strokeLinecap="round" />
        <path d="M74 24v32" stroke="#0D4649" strokeWidth="3" />
        <use href="#mark-teal" x="60" y="2" width="28" height="28" />
      </svg>
      <p>
        <b>{title}</b>
      </p>
      <p>{children}</p>
      {action}
    </div>
  )
}
