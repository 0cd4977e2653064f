import { Link } from 'react-router'
import { AimTrack, AimWords } from '#ui/AimTrack.tsx'
import { dayWords } from '#ui/dates.ts'
import { type WeekBox, WeekBoxes } from '#ui/WeekBoxes.tsx'
import './pupil-now.css'

interface Outcome {
  outcomeId: string
  says: string
  dueOn: string | null
  baseline: string | null
  target: string | null
  track: { counted: string; from: number; to: number; now: { value: number; on: string } | null } | null
}

interface Given {
  groupId: string
  group: string
  provision: string
  kind: 'group' | 'one-to-one' | 'drop-in' | 'universal'
  startsOn: string
  adults: readonly string[]
  minutes: number | null
  weeks: readonly WeekBox[]
  planned: number
  delivered: number
  pence: number | null
}

export interface PupilNowProps {
  about: { forename: string }
  now: {
    cycle: {
      turn: number
      state: 'draft' | 'agreed' | 'reviewed' | 'closed'
      from: string | null
      to: string | null
      outcomes: readonly Outcome[]
    } | null
    given: readonly Given[]
  }
  today: string
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

function outcomesTitle({ turn, outcomes }: NonNullable<PupilNowProps['now']['cycle']>): string {
  const count = numbers[outcomes.length] ?? String(outcomes.length)
  return `Cycle ${turn}: ${count} ${outcomes.length === 1 ? 'outcome' : 'outcomes'}`
}

function cycleDays({ state, from, to }: NonNullable<PupilNowProps['now']['cycle']>, today: string): string {
  if (state === 'draft') return 'a draft, not agreed yet'
  const days = [from, to].flatMap((day) => (day ? [dayWords(day, 'day', today)] : []))
  if (state === 'closed') return `closed without a review, ${days.at(-1) ?? ''}`
  return state === 'reviewed' ? `reviewed, ${days.at(-1) ?? ''}` : days.join(' to ')
}

/** What the pupil works towards and how far it has come. */
export function WorksTowards({ about, now: { cycle }, today }: PupilNowProps) {
  return (
    <section className="sheet" aria-labelledby="towards">
      <div className="hd">
        <h2 id="towards">{cycle ? outcomesTitle(cycle) : 'Works towards'}</h2>
        {cycle && <span>{cycleDays(cycle, today)}</span>}
      </div>
      {!cycle && (
        <p className="muted">
          No plan of support yet. What {about.forename} works towards stands here, with how far it has come.
        </p>
      )}
      {cycle?.outcomes.map((outcome) => (
        <div className="out" key={outcome.outcomeId}>
          <div>
            <h3>{outcome.says}</h3>
            <p>
              {[outcome.track?.counted, outcome.dueOn && `by ${dayWords(outcome.dueOn, 'day', today)}`]
                .filter(Boolean)
                .join(', ')}
            </p>
          </div>
          {outcome.track ? <AimTrack {...outcome.track} /> : <AimWords {...outcome} />}
        </div>
      ))}
      <p className="last noprint">
        <Link to="support">{cycle ? 'The whole plan' : 'SEN Support'}</Link>
      </p>
    </section>
  )
}

/** What is given now, week by week. */
export function IsGiven({ about, now: { given }, today }: PupilNowProps) {
  const pence = given.reduce<number | null>((sum, one) => (one.pence === null ? sum : (sum ?? 0) + one.pence), null)
  const weeks = Math.max(0, ...given.map((one) => one.weeks.length))
  return (
    <section className="sheet" aria-labelledby="given">
      <div className="hd">
        <h2 id="given">Provision</h2>
        {weeks > 0 && (
          <span>
            last {numbers[weeks] ?? weeks} {weeks === 1 ? 'week' : 'weeks'}
            {pence !== null && pence > 0 && `, ${pounds(pence)}`}
          </span>
        )}
      </div>
      {given.length === 0 ? (
        <p className="muted">Nothing is given now. What {about.forename} gets beside lessons stands here, week by week.</p>
      ) : (
        <table className="prov">
          <caption className="vh">Sessions given of those planned</caption>
          <thead className="vh">
            <tr>
              <th scope="col">What</th>
              <th scope="col">Week by week</th>
              <th scope="col">Given of planned</th>
            </tr>
          </thead>
          <tbody>
            {given.map((one) => (
              <One key={one.groupId} given={one} today={today} />
            ))}
          </tbody>
        </table>
      )}
      <p className="last noprint">
        <Link to="provision">All that was given</Link>
      </p>
    </section>
  )
}

const kindWords = { group: 'In a group', 'one-to-one': 'Alone', 'drop-in': 'Drop-in', universal: 'In every lesson' } as const

function One({ given, today }: { given: Given; today: string }) {
  const { provision, group, adults, kind, minutes, weeks, planned, delivered, startsOn } = given
  const how = `${kindWords[kind]}${minutes === null ? '' : `, ${minutes} minutes`}`
  return (
    <tr>
      <th scope="row">
        {provision === group ? provision : `${provision}, ${group}`}
        <span>{[adults.join(', '), how].filter(Boolean).join('. ')}.</span>
      </th>
      {weeks.length > 0 ? (
        <>
          <td>
            <WeekBoxes weeks={weeks} />
          </td>
          <td className="num">
            <b>{delivered}</b> of {planned}
          </td>
        </>
      ) : (
        <td colSpan={2} className="num">
          since {dayWords(startsOn, 'day', today)}
        </td>
      )}
    </tr>
  )
}

const pounds = (pence: number): string => (pence / 100).toLocaleString('en-GB', { style: 'currency', currency: 'GBP' })
