import { momentWords } from '#ui/dates.ts'
import { Icon } from '#ui/Icon.tsx'
import { StateBadge } from '#ui/StateBadge.tsx'
import { outcomeOf, saysOf } from './card-words.rules.ts'
import { Choice } from './choice.view.tsx'
import type { Waiting } from './kept-here/queue.ts'
import { Cloud } from './kept-strip.view.tsx'
import { type FormHands, SessionForm } from './session-form.view.tsx'
import { listed, ratingWords, reasonWords, timeSaid } from './session-words.rules.ts'
import type { SessionShown, Version } from './shown.rules.ts'

export interface CardProps {
  session: SessionShown
  /** The one that is open, and whether it is on now. */
  open: boolean
  now: boolean
  waiting: readonly Waiting[]
  hands: FormHands
  giveUp: ((entryId: string) => Promise<void>) | null
  /** Its day has come, so it can be recorded. */
  come: boolean
  /** Names of adults are shown where the sessions are not one's own. */
  adults: boolean
}

const lookOf = ({ session, open, now }: CardProps, kept: boolean, trouble: boolean): string =>
  kept ? 'ses-kept' : trouble ? 'ses-trouble' : session.state !== 'open' ? 'ses-done' : open || now ? 'ses-now' : 'ses-next'

/** One session: its line, and under it what can be said of it. */
export function SessionCard(props: CardProps) {
  const { session, open, now, waiting } = props
  const kept = waiting.findLast(({ refused }) => refused === null)
  const refused = waiting.filter((one) => one.refused !== null)
  const disputed = session.versions.length > 1
  const look = lookOf(props, kept !== undefined, refused.length > 0 || disputed)
  return (
    <li className={look}>
      <details open={open || refused.length > 0 || disputed || props.hands.problems.length > 0}>
        <summary className="ses-row">
          <span className="ses-t">{timeSaid(session.startsAt)}</span>
          <span className="ses-b">
            {now && <span className="ses-tag">Now</span>}
            <b>{titleOf(session)}</b>
            <span className="ses-m">{aboutWords(session, props.adults)}</span>
            {kept && (
              <span className="st ses-kept-st">
                <Cloud />
                <span>Kept here, not sent yet: {saysOf(kept.record, session)}</span>
              </span>
            )}
            {!kept && refused.length > 0 && <StateBadge state="late" words="Sent, and not taken" />}
            {!kept && disputed && <StateBadge state="cannot-tell" words="Recorded twice, differently" />}
            {!kept && !disputed && session.state !== 'open' && (
              <StateBadge state={session.state === 'cancelled' ? 'does-not-apply' : 'met'} words={outcomeOf(session)} />
            )}
          </span>
          <Icon name="i-chev" size={14} />
        </summary>
        <Inside {...props} kept={kept} refused={refused} disputed={disputed} />
      </details>
    </li>
  )
}

const titleOf = ({ provision, name }: SessionShown): string => (name === provision ? name : `${provision}, ${name}`)

function aboutWords({ plannedMinutes, minutes, room, pupils, adults }: SessionShown, withAdults: boolean): string {
  const who = pupils.length === 0 ? '' : pupils.length > 4 ? `${pupils.length} pupils` : listed(pupils.map(({ short }) => short))
  const said = [`${plannedMinutes || minutes} minutes`, who, room, withAdults && listed(adults)]
  return said.flatMap((words) => (words ? words.replace(/\.$/, '') : [])).join('. ')
}

function Inside({
  session,
  hands,
  giveUp,
  come,
  kept,
  refused,
  disputed,
}: CardProps & { kept: Waiting | undefined; refused: readonly Waiting[]; disputed: boolean }) {
  const correct = session.state === 'open' ? 'Record it after all' : 'Correct this record'
  return (
    <div className="ses-in">
      {refused.map(({ record, refused: says }) => (
        <div key={record.entryId} className="ses-refused">
          <p>
            <b>This was sent and not taken:</b> {saysOf(record, session)}.
          </p>
          <p>{says}</p>
          <p>Record the session again below, or give this one up.</p>
          {giveUp && (
            <button type="button" className="btn" onClick={() => void giveUp(record.entryId)}>
              Give it up
            </button>
          )}
        </div>
      ))}
      {disputed && !kept && <Choice session={session} hands={hands} />}
      {!disputed && session.recorded && <Recorded session={session} version={session.recorded} />}
      {!come && session.state === 'open' ? (
        <div className="ses-said">
          <ul>
            {session.pupils.map(({ pupilId, name }) => (
              <li key={pupilId}>{name}</li>
            ))}
          </ul>
          <p className="muted">It can be recorded on its day.</p>
        </div>
      ) : session.state === 'open' && !kept ? (
        <SessionForm session={session} hands={hands} />
      ) : (
        <details className="ses-correct" open={hands.problems.length > 0}>
          <summary className="btn">{kept ? 'Record it differently' : correct}</summary>
          <SessionForm session={kept ? { ...session, heads: [...session.heads, kept.record.entryId] } : session} hands={hands} />
        </details>
      )}
    </div>
  )
}

/** What a record says, pupil by pupil. */
function Recorded({ session, version }: { session: SessionShown; version: Version }) {
  const marks = new Map(version.marks.map((mark) => [mark.pupilId, mark]))
  return (
    <div className="ses-said">
      {version.happened !== 'cancelled' && (
        <ul>
          {session.pupils.map(({ pupilId, name, state, reason }) => (
            <li key={pupilId}>
              <b>{name}</b> {state === 'away' ? `away. ${reasonWords(reason)}` : 'here'}
              {marks.get(pupilId)?.note && <p className="said-words">{marks.get(pupilId)?.note}</p>}
            </li>
          ))}
        </ul>
      )}
      {version.rating !== null && <p>{ratingWords[version.rating - 1]}.</p>}
      <p className="muted">
        Recorded by {version.by}, {momentWords(new Date(version.madeAt))}.
        {session.records > 1 && ` ${session.records} records in all; the newest counts.`}
      </p>
    </div>
  )
}
