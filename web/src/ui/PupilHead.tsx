import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Notice } from './Notice.tsx'
import { PageHead } from './PageHead.tsx'

export interface PupilHeadProps {
  about: { pupilId: string; forename: string; surname: string }
  title: string
  lead?: ReactNode
  /** What is said after a change; null for nothing. */
  said?: string | null | undefined
  /** The page above this one, below the pupil's own. */
  above?: { to: string; title: string } | null
  children?: ReactNode
}

/** The top of each page about a pupil: whose it is, where it stands, what can be done, and what was just done. */
export function PupilHead({ about, title, lead, said, above, children }: PupilHeadProps) {
  return (
    <>
      <PageHead
        eyebrow={
          <>
            <Link to={`/pupils/${about.pupilId}`}>
              {about.forename} {about.surname}
            </Link>
            {above && (
              <>
                {' / '}
                <Link to={above.to}>{above.title}</Link>
              </>
            )}
          </>
        }
        title={title}
        lead={lead}
      >
        {children}
      </PageHead>
      {said && <Notice kind="ok">{said}</Notice>}
    </>
  )
}
