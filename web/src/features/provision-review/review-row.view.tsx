import { Link } from 'react-router'
import { dayWords } from '#ui/dates.ts'
import { problemOf } from '#ui/FormErrors.tsx'
import { Icon } from '#ui/Icon.tsx'
import { problemsIn, type Sent, typedIn } from '#ui/SentForm.tsx'
import { decisions, decisionWords, farFromExpected, wentWords } from './scale.rules.ts'
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

/** Where they began, where they are, how it went and what becomes of it: one pupil. */
export function ReviewRow({ place, corrects, scale, sent, today }: RowProps) {
  const { placeId, pupilId, forename, surname, entry, expectedGain } = place
  const corrected = place.reviews.find(({ roundId }) => corrects !== null && roundId === corrects) ?? null
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
      </th>
      <td data-label="Began" data-cell>
        <NumberBox {...of('entry', shown(entry))} label={`Where ${who} began`} />
      </td>
      <td data-label="Expected">{expected === null ? <span className="muted">not set</span> : expected}</td>
      <td data-label="Now" data-cell>
        <NumberBox {...of('exit', shown(corrected?.exit ?? null))} label={`Where ${who} is now`} />
      </td>
      <td data-label="Sessions">
        <SessionsGiven {...place} />
      </td>
      <td data-label="How it went" data-cell>
        <Went
          {...of('went', corrected ? (corrected.went === null ? 'cannot' : String(corrected.went)) : '')}
          who={who}
          scale={scale}
        />
        <Reason {...of('reason', corrected?.reason ?? '')} who={who} />
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

interface Box {
  id: string
  name: string
  value: string
  problem: string | undefined
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

const Wrong = ({ id, problem }: Pick<Box, 'id' | 'problem'>) =>
  problem ? (
    <span className="em" id={`${id}-problem`}>
      <Icon name="s-late" />
      {problem}
    </span>
  ) : null

const said = ({ id, problem }: Pick<Box, 'id' | 'problem'>) =>
  problem ? { 'aria-invalid': true, 'aria-describedby': `${id}-problem` } : {}

function NumberBox({ label, ...box }: Box & { label: string }) {
  return (
    <>
      <Wrong {...box} />
      <input
        className="inp"
        id={box.id}
        name={box.name}
        defaultValue={box.value}
        inputMode="decimal"
        aria-label={label}
        {...said(box)}
      />
    </>
  )
}

/** Six boxes of one choice. Digits set it wherever in the row the keys are, but in a field of words. */
function Went({ who, scale, ...box }: Box & { who: string; scale: readonly string[] }) {
  const choices = [...scale.map((words, index) => ({ value: String(index + 1), mark: String(index + 1), words }))]
  return (
    <fieldset className="went" id={box.id} tabIndex={-1} aria-describedby={box.problem ? `${box.id}-problem` : undefined}>
      <legend className="vh">How it went for {who}</legend>
      <Wrong {...box} />
      {[...choices, { value: 'cannot', mark: '?', words: 'Cannot tell yet' }].map(({ value, mark, words }) => (
        <label key={value} title={words}>
          <input
            type="radio"
            name={box.name}
            value={value}
            defaultChecked={box.value === value}
            className={farFromExpected(Number(value)) ? 'why' : undefined}
          />
          <span aria-hidden="true">{mark}</span>
          <span className="vh">{words}</span>
        </label>
      ))}
    </fieldset>
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
