import type { ReactNode } from 'react'

/** A sheet of paper with a heading. */
export function Card({ title, id, aside, children }: { title?: ReactNode; id?: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="sheet card" id={id}>
      {title && (
        <div className="hd">
          <h2>{title}</h2>
          {aside && <span>{aside}</span>}
        </div>
      )}
      {children}
    </section>
  )
}
