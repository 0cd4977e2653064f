import { useRevalidator } from 'react-router'
import { FormErrors } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { Sent } from '#ui/SentForm.tsx'
import { DayOfSessions, StripOf } from './day.view.tsx'
import { useKept } from './kept-here/use-kept.ts'
import { Foot, StillToDo, Unplanned, Whose } from './sessions-parts.view.tsx'
import type { SessionShown } from './shown.rules.ts'
import './sessions.css'
import './session-form.css'

export interface SessionsProps {
  staffId: string
  whose: string | null
  person: string
  day: string
  today: string
  clock: string
  before: string | null
  after: string | null
  open: boolean
  sessions: readonly SessionShown[]
  unrecorded: readonly { day: string; count: number }[]
  disputed: readonly { day: string; count: number }[]
  pupils: readonly { pupilId: string; name: string }[]
  groups: readonly { groupId: string; name: string }[]
  givers: readonly { staffId: string; name: string; sessions: number }[]
  forAll: boolean
  ids: Readonly<Record<string, string>>
  said: string | null
  sent: Sent | null
}

const problemsOf = ({ refusal }: Sent) => (refusal.kind === 'not-valid' ? refusal.problems : [{ field: '', says: refusal.says }])

/** One's own sessions of a day: what is on is open, what was not recorded is named, and everything can be recorded in a tap. */
export function SessionsView(props: SessionsProps) {
  const { staffId, whose, day, today, unrecorded, disputed, sent, said, forAll } = props
  const revalidator = useRevalidator()
  const kept = useKept(staffId, () => revalidator.revalidate())
  const own = whose === staffId
  const at = (on: string) => `/sessions?day=${on}${own ? '' : `&whose=${whose ?? 'all'}`}`
  const back = sent && { typed: sent.typed, problems: problemsOf(sent) }
  const ofACard =
    back !== null &&
    props.sessions.some(({ groupId, startsAt }) => groupId === back.typed['groupId'] && startsAt === back.typed['startsAt'])
  return (
    <div className="ses">
      <StripOf kept={kept} />
      <Said sent={back} ofACard={ofACard} said={said} />
      <DayOfSessions
        {...props}
        besides={props.pupils}
        at={at}
        kept={kept}
        sent={back}
        of={own ? null : props.person || 'everybody'}
        adults={!own}
      />
      <StillToDo id="not-recorded" title="not recorded yet" days={unrecorded} at={at} today={today} />
      <StillToDo id="twice" title="recorded twice, differently" days={disputed} at={at} today={today} />
      {day <= today && <Unplanned key={Object.values(props.ids)[0] ?? day} {...props} />}
      {forAll && <Whose {...props} />}
      <Foot day={day} forAll={forAll} />
    </div>
  )
}

/** What came of the last press, where no card says it. */
function Said({ sent, ofACard, said }: { sent: { problems: { says: string }[] } | null; ofACard: boolean; said: string | null }) {
  if (sent) return ofACard ? null : <FormErrors problems={sent.problems.map(({ says }) => ({ field: '', says }))} />
  if (said === 'recorded') return <Notice kind="ok">It is recorded.</Notice>
  return said === 'chosen' ? <Notice kind="ok">The record you chose counts now.</Notice> : null
}
