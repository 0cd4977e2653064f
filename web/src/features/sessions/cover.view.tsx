import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Refusal, type Sent } from '#ui/SentForm.tsx'
import { type AdultSession, lostBy } from './cover.rules.ts'
import { CancelDays, GiveOrCancel } from './cover-forms.view.tsx'
import { MissedTable } from './missed-table.view.tsx'
import { sessionsWords, timeSaid } from './session-words.rules.ts'
import './cover.css'

export interface CoverProps {
  day: string
  today: string
  before: string | null
  after: string | null
  sessions: readonly AdultSession[]
  colleagues: readonly { staffId: string; name: string }[]
  groups: readonly { groupId: string; name: string }[]
  away: string | null
  said: string | null
  count: number
  sent: Sent | null
}

function saidWords(said: string | null, count: number): string | null {
  if (said === 'give') return `${sessionsWords(count)} given to a colleague, who sees them among their own now.`
  if (said === 'undo') return 'Nobody stands in there any more.'
  if (said === 'cancel' || said === 'days')
    return `${sessionsWords(count)} recorded as not given. Recording one again corrects it.`
  return null
}

/** Who is away, what is lost, and in one press who stands in or that it does not happen. */
export function CoverView(props: CoverProps) {
  const { day, today, sessions, away, said, count, sent } = props
  const theirs = sessions.filter((one) => (one.staffId ?? one.adult) === away)
  const words = sent ? null : saidWords(said, count)
  return (
    <div className="cover">
      <PageHead
        eyebrow={<a href={`/sessions?day=${day}`}>Sessions</a>}
        title="Somebody is away"
        lead="Choose who. Then give their sessions to a colleague, or record that they are not given."
      />
      {words && <Notice kind="ok">{words}</Notice>}
      {['give', 'cancel', 'days', 'undo'].map((form) => (
        <Refusal key={form} sent={sent} form={form} words={{}} />
      ))}
      <WhoAndWhen day={day} sessions={sessions} away={away} />
      <h2>{dayWords(day, 'weekday', today)}</h2>
      {sessions.length === 0 && (
        <EmptyState title="No sessions on this day">
          Every session of the day stands here, with who gives it and who it is for.
        </EmptyState>
      )}
      {theirs.length > 0 && <Lost sessions={theirs} />}
      {theirs.length > 0 && <GiveOrCancel key={`${day} ${away}`} {...props} theirs={theirs} />}
      {sessions.length > 0 && <WholeDay sessions={sessions} />}
      <CancelDays {...props} />
    </div>
  )
}

function WhoAndWhen({ day, sessions, away }: Pick<CoverProps, 'day' | 'sessions' | 'away'>) {
  const people = new Map(sessions.map((one) => [one.staffId ?? one.adult, one.adult]))
  return (
    <Form method="get" className="inline noprint">
      <div className="field">
        <label htmlFor="day">Day</label>
        <input className="inp" type="date" id="day" name="day" defaultValue={day} key={day} />
      </div>
      <div className="field">
        <label htmlFor="away">Who is away</label>
        <span className="sel">
          <select id="away" name="away" defaultValue={away ?? ''}>
            <option value="">Nobody chosen</option>
            {[...people].map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </span>
      </div>
      <Button>Show</Button>
    </Form>
  )
}

function Lost({ sessions }: { sessions: readonly AdultSession[] }) {
  const lost = lostBy(sessions)
  if (lost.length === 0) return <p>Nothing is lost: each of these sessions is given to somebody, or recorded.</p>
  const minutes = lost.reduce((all, one) => all + one.minutes, 0)
  return (
    <details className="sheet card">
      <summary>
        <Icon name="i-chev" size={12} />
        <b>
          {lost.length} {lost.length === 1 ? 'pupil loses' : 'pupils lose'} {minutes} minutes between them if nobody stands in
        </b>
      </summary>
      <MissedTable
        caption="What each pupil loses"
        of="Pupil"
        counts="Sessions"
        rows={lost.map(({ pupilId, name, sessions: count, minutes: each }) => ({ id: pupilId, name, count, minutes: each }))}
      />
    </details>
  )
}

const stateWords = { open: '', held: 'Recorded', 'cut-short': 'Recorded, cut short', cancelled: 'Does not happen' }

function WholeDay({ sessions }: { sessions: readonly AdultSession[] }) {
  return (
    <section className="sheet card">
      <h2>The whole day</h2>
      <ul className="list">
        {sessions.map((one) => (
          <li key={`${one.groupId} ${one.adultId} ${one.startsAt}`}>
            <b>{timeSaid(one.startsAt)}</b> {one.title}: {one.cover ? `${one.cover.name} for ${one.adult}` : one.adult},{' '}
            {one.pupils.length} {one.pupils.length === 1 ? 'pupil' : 'pupils'}
            {stateWords[one.state] && `. ${stateWords[one.state]}`}
            {one.cover && (
              <Form method="post" className="noprint">
                <input type="hidden" name="form" value="undo" />
                <input type="hidden" name="coverId" value={one.cover.coverId} />
                <Button small>
                  Undo
                  <span className="vh">
                    : {one.cover.name} stands in at {timeSaid(one.startsAt)}
                  </span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
