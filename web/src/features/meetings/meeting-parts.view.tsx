import { PupilHead, type PupilHeadProps } from '#ui/PupilHead.tsx'
import { meetingSaid } from './meetings.said.ts'
import './meetings.css'

export interface About {
  pupilId: string
  forename: string
  surname: string
}

/** The top of the pages about a pupil's meetings; `back` on the page of one of them. */
export function MeetingHead({ back = false, said, ...head }: Omit<PupilHeadProps, 'above'> & { back?: boolean }) {
  const above = back ? { to: `/pupils/${head.about.pupilId}/meetings`, title: 'Meetings' } : null
  return <PupilHead {...head} above={above} said={said && meetingSaid[said]} />
}
