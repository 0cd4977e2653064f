import { PupilHead, type PupilHeadProps } from '#ui/PupilHead.tsx'
import type { Closed, CycleState } from './standing.rules.ts'
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
  follows: string | null
  counted: string | null
  countedFrom: number | null
  countedTo: number | null
  progress: readonly { progressId: string; notedOn: string; says: string; counted: number | null; by: string | null }[]
}

export interface Cycle {
  cycleId: string
  turn: number
  version: number
  state: CycleState
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
  closed: Closed | null
  outcomes: readonly Outcome[]
}

export interface About {
  pupilId: string
  forename: string
  surname: string
}

/** The top of each page about a pupil's support; `back` below the plan itself. */
export function SupportHead({ back = false, said, ...head }: Omit<PupilHeadProps, 'above'> & { back?: boolean }) {
  const above = back ? { to: `/pupils/${head.about.pupilId}/support`, title: 'SEN Support' } : null
  return <PupilHead {...head} above={above} said={said && supportSaid[said]} />
}

/** A heading with what was written under it, as it was written. */
export const Said = ({ title, children }: { title: string; children: string | null }) => (
  <div className="said">
    <h3>{title}</h3>
    <p className={children ? 'said-words' : 'muted'}>{children ?? 'Nothing written yet.'}</p>
  </div>
)
