import { dayWords } from '#ui/dates.ts'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, type Sent, typedIn } from '#ui/SentForm.tsx'
import { NumberBox, said, Went, Wrong } from './review-boxes.view.tsx'
import type { Place } from './seen.rules.ts'
import { SessionsGiven } from './sessions-given.view.tsx'

interface RowProps {
  place: Omit<Place, 'reviews'>
  scale: readonly string[]
  sent: Sent | null
  today: string
}

const shown = (value: number | null): string => (value === null ? '' : String(value))

/** One pupil, as an adult of the group fills them in: what was filled in last stands in the fields. */
export function FillRow({ place, scale, sent, today }: RowProps) {
  const { placeId, forename, surname, filled } = place
  const problems = problemsIn(sent, 'fill')
  const typed = typedIn(sent, 'fill')
  const who = `${forename} ${surname}`
  const of = (name: string, recorded: string) => ({
    id: `${name}-${placeId}`,
    name: `${name}-${placeId}`,
    value: typed(`${name}-${placeId}`, recorded),
    problem: problemOf(problems, `${name}-${placeId}`),
  })
  const note = of('reason', filled?.note ?? '')
  return (
    <tr>
      <th scope="row">
        <b>{surname}</b>, {forename} {place.class && <span className="muted">{place.class}</span>}
        {filled && (
          <span className="before filled-in">
            Filled in by {filled.by ?? 'a colleague'}, {dayWords(filled.on, 'short', today)}, to be looked at
          </span>
        )}
      </th>
      <td data-label="Began" data-cell>
        <NumberBox {...of('entry', shown(filled?.entry ?? place.entry))} label={`Where ${who} began`} />
      </td>
      <td data-label="Now" data-cell>
        <NumberBox {...of('exit', shown(filled?.exit ?? null))} label={`Where ${who} is now`} />
      </td>
      <td data-label="Sessions">
        <SessionsGiven {...place} />
      </td>
      <td data-label="How it goes" data-cell>
        <Went {...of('went', filled ? shown(filled.went) || 'cannot' : '')} who={who} scale={scale} />
      </td>
      <td data-label="Note" data-cell className="note">
        <Wrong {...note} />
        <input
          className="inp"
          id={note.id}
          name={note.name}
          defaultValue={note.value}
          aria-label={`Note about ${who}`}
          {...said(note)}
        />
      </td>
    </tr>
  )
}
