import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { meetingSaid } from './meetings.said.ts'
import './meetings.css'

export interface About {
  pupilId: string
  forename: string
  surname: string
}

/** The top of the pages about a pupil's meetings. */
export function MeetingHead({
  about,
  title,
  lead,
  said,
  back = false,
  children,
}: {
  about: About
  title: string
  lead?: ReactNode
  said: string | null
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
                <Link to={`/pupils/${about.pupilId}/meetings`}>Meetings</Link>
              </>
            )}
          </>
        }
        title={title}
        lead={lead}
      >
        {children}
      </PageHead>
      {said && meetingSaid[said] && <Notice kind="ok">{meetingSaid[said]}</Notice>}
    </>
  )
}
