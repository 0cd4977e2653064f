import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, typedIn } from '#ui/SentForm.tsx'
import type { GroupProps } from './group-props.ts'
import { choicesOf, weeks, weekWords } from './provision-words.rules.ts'

type Place = GroupProps['group']['places'][number]

const cameWords = ({ came, of, minutes }: Place): string =>
  of === 0 ? 'Nothing recorded yet' : `Came to ${came} of ${of} recorded ${of === 1 ? 'session' : 'sessions'}, ${minutes} minutes`

/** Who is in the group, from when, and how much of it they had. */
export function GroupPupils(props: GroupProps) {
  const { places } = props.group
  return (
    <section className="sheet card" aria-labelledby="group-pupils">
      <h2 id="group-pupils">Pupils</h2>
      {places.length === 0 && <p>Nobody is in this group yet.</p>}
      <ul className="list">
        {places.map((place) => (
          <li key={place.placeId}>
            <Link to={`/pupils/${place.pupilId}`}>{place.name}</Link>{' '}
            <span className="muted">
              {[
                place.class,
                place.week !== 'every' && weekWords[place.week],
                `from ${dayWords(place.startsOn)}${place.endsOn ? ` to ${dayWords(place.endsOn)}` : ''}`,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
            <p className="small">{cameWords(place)}</p>
            {props.offers && <PlaceForms key={props.group.version} place={place} {...props} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The fields of several pupils stand on one page, so each name ends in its place. */
function PlaceForms({ place, group, today, sent }: GroupProps & { place: Place }) {
  const { placeId, name, endsOn, startsOn, week, of } = place
  const mine = sent?.typed['placeId'] === placeId ? sent : null
  const problems = ['leave', 'week'].flatMap((form) => problemsIn(mine, form))
  const typed = typedIn(mine, 'leave')
  const named = <span className="vh"> of {name}</span>
  const hidden = (form: string) => (
    <>
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="version" value={group.version} />
      <input type="hidden" name="placeId" value={placeId} />
    </>
  )
  const wrong = (field: string) => {
    const says = problemOf(problems, `${field}-${placeId}`)
    return says && <span className="em">{says}</span>
  }
  return (
    <details className="noprint" open={problems.length > 0 || undefined}>
      <summary className="more">Last day, weeks{named}</summary>
      <Form method="post" className="inline">
        {hidden('leave')}
        <div className="field">
          <label htmlFor={`endsOn-${placeId}`}>Last day{named}</label>
          {wrong('endsOn')}
          <input className="inp" type="date" id={`endsOn-${placeId}`} name="endsOn" defaultValue={typed('endsOn', endsOn)} />
        </div>
        <div className="field">
          <label htmlFor={`endReason-${placeId}`}>Why{named}</label>
          <input className="inp" id={`endReason-${placeId}`} name="endReason" defaultValue={typed('endReason')} />
        </div>
        <Button small>Save the last day{named}</Button>
      </Form>
      <Form method="post" className="inline">
        {hidden('week')}
        <div className="field">
          <label htmlFor={`week-${placeId}`}>Comes in{named}</label>
          <span className="sel">
            <select id={`week-${placeId}`} name="week" defaultValue={week}>
              {choicesOf(weeks, weekWords).map(({ value, words }) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </span>
        </div>
        <div className="field">
          <label htmlFor={`fromOn-${placeId}`}>From{named}</label>
          {wrong('fromOn')}
          <input
            className="inp"
            type="date"
            id={`fromOn-${placeId}`}
            name="fromOn"
            defaultValue={today > startsOn ? today : startsOn}
          />
        </div>
        <Button small>Save the weeks{named}</Button>
      </Form>
      {of === 0 && (
        <Form method="post">
          {hidden('take-out')}
          <Button small look="plain">
            Take out: added by mistake{named}
          </Button>
        </Form>
      )}
    </details>
  )
}
