import { useRevalidator } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { FormErrors } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { Sent } from '#ui/SentForm.tsx'
import { DayOfSessions, StripOf } from './day.view.tsx'
import { useKept } from './kept-here/use-kept.ts'
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
      {!sent && said === 'recorded' && <Notice kind="ok">It is recorded.</Notice>}
      {!sent && said === 'chosen' && <Notice kind="ok">The record you chose counts now.</Notice>}
      {back && !ofACard && <FormErrors problems={back.problems.map(({ says }) => ({ field: '', says }))} />}
      <DayOfSessions
        {...props}
        besides={props.pupils}
        at={at}
        kept={kept}
        sent={back}
        of={own ? null : props.person || 'everybody'}
        adults={!own}
      />
      <StillToDo title="not recorded yet" days={unrecorded} at={at} today={today} />
      <StillToDo title="recorded twice, differently" days={disputed} at={at} today={today} />
      {day <= today && <Unplanned key={Object.values(props.ids)[0] ?? day} {...props} />}
      {forAll && <Whose {...props} />}
      <p className="ses-foot">
        {forAll ? (
          <>
            <a href={`/sessions/cover?day=${day}`}>Somebody is away</a> <a href="/sessions/delivery">What was given</a>{' '}
          </>
        ) : (
          'You see only the pupils you support. '
        )}
        <a href="/sessions/timetable">Your week</a>
      </p>
    </div>
  )
}

function StillToDo({
  title,
  days,
  at,
  today,
}: {
  title: string
  days: readonly { day: string; count: number }[]
  at: (day: string) => string
  today: string
}) {
  const count = days.reduce((all, one) => all + one.count, 0)
  if (count === 0) return null
  return (
    <section className="sheet ses-todo" aria-label={title}>
      <h2>
        {count} {title}
      </h2>
      <ul>
        {days.map((one) => (
          <li key={one.day}>
            <a href={at(one.day)}>{dayWords(one.day, 'weekday', today)}</a>: {one.count}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A session that no plan has: a drop-in, or one that was given at another time. */
function Unplanned({ groups, day, ids }: SessionsProps) {
  if (groups.length === 0) return null
  return (
    <details className="ses-more noprint">
      <summary className="more">Record a session that was not planned</summary>
      <form method="post" className="sheet card">
        <input type="hidden" name="form" value="record" />
        <input type="hidden" name="day" value={day} />
        <input type="hidden" name="entryId" value={ids['unplanned']} />
        <div className="field">
          <label htmlFor="unplanned-group">Group</label>
          <span className="sel">
            <select id="unplanned-group" name="groupId">
              {groups.map(({ groupId, name }) => (
                <option key={groupId} value={groupId}>
                  {name}
                </option>
              ))}
            </select>
          </span>
        </div>
        <div className="field short">
          <label htmlFor="unplanned-at">It began at</label>
          <input className="inp" type="time" id="unplanned-at" name="startsAt" required />
        </div>
        <div className="field short">
          <label htmlFor="unplanned-minutes">Minutes it took</label>
          <input className="inp" type="number" min={1} max={600} id="unplanned-minutes" name="minutes" required />
        </div>
        <p className="hint">It is recorded that everybody of the group came. Who did not can be tapped afterwards.</p>
        <Button>Record it</Button>
      </form>
    </details>
  )
}

function Whose({ givers, whose, staffId, day }: SessionsProps) {
  return (
    <form method="get" className="inline noprint">
      <input type="hidden" name="day" value={day} />
      <div className="field">
        <label htmlFor="whose">Whose sessions</label>
        <span className="sel">
          <select id="whose" name="whose" defaultValue={whose ?? 'all'}>
            <option value={staffId}>Your own</option>
            <option value="all">Everybody’s</option>
            {givers
              .filter((giver) => giver.staffId !== staffId)
              .map((giver) => (
                <option key={giver.staffId} value={giver.staffId}>
                  {giver.name} ({giver.sessions})
                </option>
              ))}
          </select>
        </span>
      </div>
      <Button>Show</Button>
    </form>
  )
}
