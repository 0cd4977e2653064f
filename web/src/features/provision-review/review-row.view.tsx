import { Link } from 'react-router'
import { dayWords } from '#ui/dates.ts'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, type Sent, typedIn } from '#ui/SentForm.tsx'
import { type Box, NumberBox, said, Went, Wrong } from './review-boxes.view.tsx'
import { decisions, decisionWords, wentWords } from './scale.rules.ts'
import type { Place, Review } from './seen.rules.ts'
import { SessionsGiven } from './sessions-given.view.tsx'

interface RowProps {
  place: Place & { ended: boolean }
  corrects: string | null
  scale: readonly string[]
  sent: Sent | null
  today: string
}

const shown = (value: number | null): string => (value === null ? '' : String(value))

const wentValue = (said: { went: number | null } | null): string =>
  said === null ? '' : said.went === null ? 'cannot' : String(said.went)

/** Where they began, where they are, how it went and what becomes of it: one pupil. */
export function ReviewRow({ place, corrects, scale, sent, today }: RowProps) {
  const { placeId, pupilId, forename, surname, entry, expectedGain } = place
  const corrected = place.reviews.find(({ roundId }) => corrects !== null && roundId === corrects) ?? null
  // What an adult of the group filled in stands in the fields, to be looked at; a correction is of what was said before.
  const filled = corrects === null ? place.filled : null
  const problems = problemsIn(sent, 'review')
  const typed = typedIn(sent, 'review')
  const who = `${forename} ${surname}`
  const of = (name: string, recorded: string) => ({
    id: `${name}-${placeId}`,
    name: `${name}-${placeId}`,
    value: typed(`${name}-${placeId}`, recorded),
    problem: problemOf(problems, `${name}-${placeId}`),
  })
  const expected = entry !== null && expectedGain !== null ? Math.round((entry + expectedGain) * 100) / 100 : null
  return (
    <tr>
      <th scope="row">
        <Link to={`/pupils/${pupilId}/provision/timeline`}>
          <b>{surname}</b>, {forename}
        </Link>{' '}
        {place.class && <span className="muted">{place.class}</span>}
        <Before place={place} corrects={corrects} scale={scale} today={today} />
        <FilledIn place={place} scale={scale} today={today} />
      </th>
      <td data-label="Began" data-cell>
        <NumberBox {...of('entry', shown(filled?.entry ?? entry))} label={`Where ${who} began`} />
      </td>
      <td data-label="Expected">{expected === null ? <span className="muted">not set</span> : expected}</td>
      <td data-label="Now" data-cell>
        <NumberBox {...of('exit', shown((corrected ?? filled)?.exit ?? null))} label={`Where ${who} is now`} />
      </td>
      <td data-label="Sessions">
        <SessionsGiven {...place} />
      </td>
      <td data-label="How it went" data-cell>
        <Went {...of('went', wentValue(corrected ?? filled))} who={who} scale={scale} />
        <Reason {...of('reason', corrected?.reason ?? filled?.note ?? '')} who={who} />
      </td>
      <td data-label="Next" data-cell>
        {place.ended ? (
          <span className="muted">
            {place.leftOn ? 'Left the school' : `Ended ${dayWords(place.endsOn ?? '', 'short', today)}`}
          </span>
        ) : (
          <Next {...of('decision', corrected?.decision ?? 'continue')} who={who} />
        )}
      </td>
    </tr>
  )
}

/** What was said of them on the last review; on the day itself, that it was said already. */
function Before({ place, corrects, scale, today }: Pick<RowProps, 'place' | 'corrects' | 'scale' | 'today'>) {
  const last: Review | undefined = place.reviews[0]
  if (!last || (corrects !== null && last.roundId === corrects)) return null
  return (
    <span className="before muted">
      {last.reviewedOn === today ? 'Today' : dayWords(last.reviewedOn, 'short', today)}:{' '}
      {wentWords(last.went, scale).toLowerCase()}, {decisionWords[last.decision].toLowerCase()}
    </span>
  )
}

/** What an adult of the group filled in: whoever reviews looks at it, and it counts only once they save. */
function FilledIn({ place: { filled }, scale, today }: Pick<RowProps, 'place' | 'scale' | 'today'>) {
  if (!filled) return null
  return (
    <span className="before filled-in">
      Filled in by {filled.by ?? 'a colleague'}, {dayWords(filled.on, 'short', today)}, to be looked at:{' '}
      {wentWords(filled.went, scale).toLowerCase()}
      {filled.exit !== null && `, now ${filled.exit}`}
      {filled.note && <span className="said-words">{filled.note}</span>}
    </span>
  )
}

function Next({ who, ...box }: Box & { who: string }) {
  return (
    <>
      <Wrong {...box} />
      <span className="sel">
        <select id={box.id} name={box.name} defaultValue={box.value} aria-label={`What becomes of it for ${who}`} {...said(box)}>
          {decisions.map((value) => (
            <option key={value} value={value} className={value === 'continue' ? undefined : 'why'}>
              {decisionWords[value]}
            </option>
          ))}
        </select>
      </span>
    </>
  )
}

/** Asked for only where it went far from what was expected, or does not go on as it is: see the style sheet. */
function Reason({ who, ...box }: Box & { who: string }) {
  return (
    <div className="reason">
      <Wrong {...box} />
      <label htmlFor={box.id}>
        Why<span className="vh">, for {who}</span>
      </label>
      <input className="inp" id={box.id} name={box.name} defaultValue={box.value} {...said(box)} />
    </div>
  )
}
