import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Icon } from '#ui/Icon.tsx'
import type { Kept } from './kept-here/use-kept.ts'
import { KeptStrip } from './kept-strip.view.tsx'
import type { Typed } from './record.rules.ts'
import { SessionCard } from './session-card.view.tsx'
import { onDayWords, sessionsWords } from './session-words.rules.ts'
import { countsWords, keyOf, nowKey, type SessionShown } from './shown.rules.ts'

export interface DayProps {
  day: string
  today: string
  /** The time of day in England; null where it is not known yet. */
  clock: string | null
  before: string | null
  after: string | null
  sessions: readonly SessionShown[]
  besides: readonly { pupilId: string; name: string }[]
  /** The address of another day. */
  at: (day: string) => string
  /** Record ids for browsers without scripts, by session. */
  ids: Readonly<Record<string, string>>
  kept: Kept
  sent: { typed: Typed; problems: readonly { field: string; says: string }[] } | null
  /** Of whom, where it is not oneself. */
  of: string | null
  adults: boolean
}

/** A day of sessions: the one that is on is open, the others are folded. */
export function DayOfSessions(props: DayProps) {
  const { day, today, clock, sessions, kept, sent, of } = props
  const when = day < today ? 'past' : day === today ? 'today' : 'to come'
  const now = day === today && clock !== null ? nowKey(sessions, clock) : { key: null, on: false }
  const typedKey =
    sent &&
    keyOf({ groupId: String(sent.typed['groupId']), day: String(sent.typed['day']), startsAt: String(sent.typed['startsAt']) })
  return (
    <>
      <h1>
        {sessionsWords(sessions.length)} {onDayWords(day, today)}
        {of && `: ${of}`}
      </h1>
      {sessions.length > 0 && <p className="ses-sub">{countsWords(sessions, { clock: clock ?? '00:00', when })}</p>}
      <DayLinks {...props} />
      {sessions.length === 0 && (
        <EmptyState title={`No sessions ${onDayWords(day, today)}`}>
          Sessions of the groups you give, and those you stand in for, come here on their day, ready to be recorded.
        </EmptyState>
      )}
      <ol className="ses-list">
        {sessions.map((session) => {
          const key = keyOf(session)
          const own = kept.own.filter(({ record }) => keyOf(record) === key)
          const again = own.find(({ refused }) => refused !== null)?.record.entryId ?? null
          return (
            <SessionCard
              key={`${key} ${session.records} ${own.length}`}
              session={session}
              open={key === now.key && now.on}
              now={key === now.key && now.on}
              come={day <= today}
              waiting={own}
              adults={props.adults}
              giveUp={kept.ready ? kept.giveUp : null}
              hands={{
                entryId: props.ids[key] ?? '',
                keep: kept.ready ? (record) => kept.keep(record, again) : null,
                besides: props.besides,
                typed: typedKey === key ? (sent?.typed ?? null) : null,
                problems: typedKey === key ? (sent?.problems ?? []) : [],
              }}
            />
          )
        })}
      </ol>
    </>
  )
}

function DayLinks({ day, today, before, after, at }: DayProps) {
  return (
    <nav className="ses-days noprint" aria-label="Days">
      {before && (
        <a href={at(before)}>
          <Icon name="i-chev" size={14} />
          <span className="vh">Back to </span>
          {dayWords(before, 'weekday', today)}
        </a>
      )}
      {day !== today && <a href={at(today)}>Today</a>}
      {after && (
        <a href={at(after)}>
          <span className="vh">On to </span>
          {dayWords(after, 'weekday', today)}
          <Icon name="i-chev" size={14} />
        </a>
      )}
    </nav>
  )
}

/** The strip over a page that keeps records. */
export const StripOf = ({ kept }: { kept: Kept }) => (
  <KeptStrip
    signal={kept.signal}
    sending={kept.sending}
    waiting={kept.own.filter(({ refused }) => refused === null).length}
    others={kept.others}
    failed={kept.failed}
  />
)
