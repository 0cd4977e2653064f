import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import './profiles.css'

export interface About {
  pupilId: string
  forename: string
  surname: string
}

const saidWords: Readonly<Record<string, string>> = {
  begun: 'The draft is begun with what is known already.',
  saved: 'The draft is saved.',
  signed: 'It is signed, and stands as it is. Staff can say that they have read it.',
  read: 'Thank you: it is noted that you have read it.',
  'arrangement-added': 'The arrangement is recorded.',
  'arrangement-withdrawn': 'The arrangement is taken out.',
}

/** The top of the pages about a pupil's plans and profiles. */
export function ProfileHead({
  about,
  title,
  lead,
  said = null,
  back = null,
  children,
}: {
  about: About
  title: string
  lead?: ReactNode
  said?: string | null
  /** The page above, below the list. */
  back?: { to: string; title: string } | null
  children?: ReactNode
}) {
  const at = `/pupils/${about.pupilId}`
  return (
    <>
      <PageHead
        eyebrow={
          <>
            <Link to={at}>
              {about.forename} {about.surname}
            </Link>
            {back && (
              <>
                {' / '}
                <Link to={`${at}/profiles${back.to}`}>{back.title}</Link>
              </>
            )}
          </>
        }
        title={title}
        lead={lead}
      >
        {children}
      </PageHead>
      {said && saidWords[said] && <Notice kind="ok">{saidWords[said]}</Notice>}
    </>
  )
}
