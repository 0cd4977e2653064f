import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import type { Area, Next, Result } from './support.form.ts'
import { supportSaid } from './support.said.ts'
import './support.css'

export interface Outcome {
  outcomeId: string
  version: number
  area: Area
  says: string
  baseline: string | null
  target: string | null
  dueOn: string | null
  owner: string | null
  provision: string | null
  result: Result | null
  resultNote: string | null
  next: Next | null
  counted: string | null
  countedFrom: number | null
  countedTo: number | null
  progress: readonly { progressId: string; notedOn: string; says: string; counted: number | null; by: string | null }[]
}

export interface Cycle {
  cycleId: string
  turn: number
  version: number
  state: 'draft' | 'agreed' | 'reviewed'
  needs: string | null
  evidence: string | null
  familyView: string | null
  pupilView: string | null
  strategies: string | null
  agreedOn: string | null
  agreedWith: string | null
  reviewOn: string | null
  reviewedOn: string | null
  reviewNote: string | null
  reviewFamilyView: string | null
  reviewPupilView: string | null
  outcomes: readonly Outcome[]
}

export interface About {
  pupilId: string
  forename: string
  surname: string
}

/** The top of each page about a pupil's support. */
export function SupportHead({
  about,
  title,
  lead,
  said = null,
  back = false,
  children,
}: {
  about: About
  title: string
  lead?: ReactNode
  said?: string | null
  /** Below the plan itself. */
  back?: boolean
  children?: ReactNode
}) {
  return (
    <>
      <PageHead
        eyebrow={
          <>
            <Link to={`/pupils/${about.pupilId}`}>
              {about.forename} {about.surname}
            </Link>
            {back && (
              <>
                {' / '}
                <Link to={`/pupils/${about.pupilId}/support`}>SEN Support</Link>
              </>
            )}
          </>
        }
        title={title}
        lead={lead}
      >
        {children}
      </PageHead>
      {said && supportSaid[said] && <Notice kind="ok">{supportSaid[said]}</Notice>}
    </>
  )
}

/** A heading with what was written under it, as it was written. */
export const Said = ({ title, children }: { title: string; children: string | null }) => (
  <div className="said">
    <h3>{title}</h3>
    <p className={children ? 'said-words' : 'muted'}>{children ?? 'Nothing written yet.'}</p>
  </div>
)
