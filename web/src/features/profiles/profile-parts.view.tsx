import { PupilHead, type PupilHeadProps } from '#ui/PupilHead.tsx'
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

/** The top of the pages about a pupil's plans and profiles; `back` is the page above, below their list. */
export function ProfileHead({
  back = null,
  said,
  ...head
}: Omit<PupilHeadProps, 'above'> & { back?: { to: string; title: string } | null }) {
  const above = back && { to: `/pupils/${head.about.pupilId}/profiles${back.to}`, title: back.title }
  return <PupilHead {...head} above={above} said={said && saidWords[said]} />
}
