import type { ReactNode } from 'react'
import { Form, Link } from 'react-router'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { pupilSaid } from './pupil.said.ts'
import './pupil.css'

/** The top of each page that changes a pupil's record. */
export function FormHead({
  about,
  title,
  said,
  children,
}: {
  about: { pupilId: string; forename: string; surname: string }
  title: string
  said?: string | null
  children?: ReactNode
}) {
  return (
    <>
      <PageHead
        eyebrow={
          <Link to={`/pupils/${about.pupilId}`}>
            {about.forename} {about.surname}
          </Link>
        }
        title={title}
        lead={children}
      />
      {said && pupilSaid[said] && <Notice kind="ok">{pupilSaid[said]}</Notice>}
    </>
  )
}

/** A form that is one quiet button: takes an entry out. */
export function TakeOut({ factId, about, children }: { factId: string; about: string; children: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="form" value="withdraw" />
      <input type="hidden" name="factId" value={factId} />
      <button type="submit" className="quiet">
        {children}
        <span className="vh">: {about}</span>
      </button>
    </Form>
  )
}
