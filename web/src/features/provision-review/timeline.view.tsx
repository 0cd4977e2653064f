import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { PupilHead } from '#ui/PupilHead.tsx'
import { wentWords } from './scale.rules.ts'
import { type Given, type SeenPoint, TimelinePicture } from './timeline-picture.view.tsx'
import './provision-review.css'

interface TimelineProps {
  about: { pupilId: string; forename: string; surname: string }
  given: readonly Given[]
  seen: readonly SeenPoint[]
  scale: readonly string[]
  today: string
}

/** What was given beside what was reached: before, during and after on one picture. */
export function TimelineView({ about, given, seen, scale, today }: TimelineProps) {
  return (
    <>
      <PupilHead
        about={about}
        title="Provision and progress"
        lead="What was given and what tests and marks say, side by side. It does not say that one caused the other."
      >
        <PrintButton />
      </PupilHead>
      {given.length === 0 && seen.length === 0 ? (
        <EmptyState title="Nothing to show yet">
          What {about.forename} is given, and what tests and the school’s marks say over the same time, stand here on one picture.
        </EmptyState>
      ) : (
        <>
          <TimelinePicture given={given} seen={seen} today={today} />
          <GivenTable given={given} scale={scale} today={today} />
          <SeenTable seen={seen} given={given} today={today} />
        </>
      )}
    </>
  )
}

function GivenTable({ given, scale, today }: Pick<TimelineProps, 'given' | 'scale' | 'today'>) {
  if (given.length === 0) return <p className="muted">No provision is recorded.</p>
  return (
    <section className="sheet card" aria-labelledby="given">
      <h2 id="given">What was given</h2>
      <table className="plain-table block labelled">
        <caption className="vh">What was given</caption>
        <thead>
          <tr>
            {['Provision', 'From', 'To', 'Sessions', 'How it went'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {given.map((one) => (
            <tr key={one.placeId}>
              <th scope="row">
                {one.provision} <span className="muted">{one.group}</span>
              </th>
              <td data-label="From">{dayWords(one.startsOn)}</td>
              <td data-label="To">{one.endsOn === null ? 'goes on' : dayWords(one.endsOn)}</td>
              <td data-label="Sessions">{one.sessions === 0 ? 'none planned' : `${one.held} of ${one.sessions}`}</td>
              <td data-label="How it went">
                {one.reviewedOn ? `${wentWords(one.went, scale)} (${dayWords(one.reviewedOn, 'short', today)})` : 'not yet known'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What was being given on a day. */
const duringWords = (given: readonly Given[], on: string): string =>
  [
    ...new Set(
      given
        .filter(({ startsOn, endsOn }) => startsOn <= on && (endsOn === null || endsOn >= on))
        .map(({ provision }) => provision),
    ),
  ].join(', ') || 'nothing recorded'

function SeenTable({ seen, given, today }: Pick<TimelineProps, 'seen' | 'given' | 'today'>) {
  if (seen.length === 0) return <p className="muted">No scores or marks are recorded yet.</p>
  return (
    <section className="sheet card" aria-labelledby="seen">
      <h2 id="seen">Scores and marks</h2>
      <table className="plain-table block labelled">
        <caption className="vh">Scores and marks, with what was given then</caption>
        <thead>
          <tr>
            {['What', 'On', 'Score or mark', 'Given then'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seen.map((one) => (
            <tr key={`${one.what} ${one.on} ${one.shown}`}>
              <th scope="row">{one.what}</th>
              <td data-label="On">{dayWords(one.on, 'long', today)}</td>
              <td data-label="Score or mark">{one.shown}</td>
              <td data-label="Given then">{duringWords(given, one.on)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
