import type { ReactNode } from 'react'
import { Form, Link } from 'react-router'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { PupilHead } from '#ui/PupilHead.tsx'
import { Delivered } from './bars.view.tsx'
import { areaWords, fundedWords, timeChoices } from './map-filter.form.ts'
import { adultsWords, hours, measureWords, moneyRows, number, pounds, wentWords, whenWords } from './map-words.rules.ts'
import { missedReasons, type PupilLine, type PupilTotal } from './pupil-map.rules.ts'
import './map.css'
import './pupil-map.css'

export interface PupilMapProps {
  about: { pupilId: string; forename: string; surname: string }
  span: { from: string; to: string; name: string; note: string | null }
  time: keyof typeof timeChoices
  lines: readonly PupilLine[]
  total: PupilTotal
  costs: boolean
  timeline: boolean
  words: { waves: Record<PupilLine['wave'], string>; scale: readonly string[] }
  today: string
  query: string
}

/** What one pupil is given, what of it came, what it costs and how it went. */
export function PupilMapView({ about, span, time, lines, total, costs, timeline, words, today, query }: PupilMapProps) {
  const choices = Object.entries(timeChoices).filter(([key]) => key !== 'days' || time === 'days')
  return (
    <>
      <PupilHead
        about={about}
        title="Provision"
        lead={
          <>
            {span.name}. <b>{number(total.delivered)}</b> of <b>{number(total.planned)}</b> sessions came to {about.forename}
            {total.money && (
              <>
                , <b>{pounds(total.money.toDate)}</b> to date
              </>
            )}
            .
          </>
        }
      >
        {timeline && (
          <ButtonLink to="timeline" look="plain">
            Beside progress
          </ButtonLink>
        )}
        <ButtonLink to={`paper/pdf${query && `?${query}`}`} download>
          PDF
        </ButtonLink>
        <ButtonLink to={`paper/docx${query && `?${query}`}`} look="plain" download>
          Word
        </ButtonLink>
        <PrintButton />
      </PupilHead>
      {span.note && <Notice>{span.note}</Notice>}
      <Form method="get" className="filters noprint" key={time}>
        <div className="field">
          <label htmlFor="p-time">Time</label>
          <span className="sel">
            <select id="p-time" name="time" defaultValue={time}>
              {choices.map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </span>
        </div>
        <Button>Show</Button>
      </Form>
      {lines.length === 0 ? (
        <EmptyState title="Nothing is given in these days">
          What {about.forename} is given stands here, with what was delivered and how it went.
        </EmptyState>
      ) : (
        <>
          {costs && <Totals total={total} />}
          {lines.map((line) => (
            <One key={line.groupId} line={line} about={about} words={words} today={today} />
          ))}
        </>
      )}
    </>
  )
}

function Totals({ total }: { total: PupilTotal }) {
  return (
    <section className="sheet card" aria-labelledby="all-costs">
      <h2 id="all-costs">All together</h2>
      <dl className="dl">
        <div>
          <dt>Time given</dt>
          <dd>
            {hours(total.minutes)} of {hours(total.plannedMinutes)} planned to date
          </dd>
        </div>
        {total.money &&
          moneyRows(total.money).map(({ name, pence }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{pounds(pence)}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

function One({ line, about, words, today }: { line: PupilLine } & Pick<PupilMapProps, 'about' | 'words' | 'today'>) {
  const missed = missedReasons(line)
  const dates = `${dayWords(line.startsOn, 'day', today)} ${line.endsOn ? `to ${dayWords(line.endsOn, 'day', today)}` : 'on'}`
  const rows: [string, ReactNode][] = [
    ['When', [dates, whenWords(line.slots)].filter((one) => one !== '').join('. ')],
    ['Given by', adultsWords(line.adults) || 'nobody yet'],
    ['Sessions', <Delivered key="s" planned={line.planned} delivered={line.delivered} />],
    ['Time', `${hours(line.minutes)} of ${hours(line.plannedMinutes)} planned to date`],
    ...(missed ? [['Missed', missed] as [string, string]] : []),
    ...(line.money
      ? [
          [
            'Cost',
            moneyRows(line.money)
              .map(({ name, pence }) => `${name} ${pounds(pence)}`)
              .join(', '),
          ] as [string, string],
          ['Paid from', fundedWords[line.fundedFrom as keyof typeof fundedWords] ?? line.fundedFrom] as [string, string],
        ]
      : []),
    ...(line.outcome
      ? [['Outcome', <Outcome key="o" outcome={line.outcome} pupilId={about.pupilId} />] as [string, ReactNode]]
      : []),
    ['How it goes', <How key="h" line={line} scale={words.scale} today={today} />],
  ]
  return (
    <section className="sheet card pupil-provision" aria-label={`${line.provision}, ${line.group}`}>
      <h2>
        {line.provision} <small>{line.group}</small>
      </h2>
      <p className="muted">
        {words.waves[line.wave]}, {areaWords[line.area].toLowerCase()}
      </p>
      <dl className="dl">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const Outcome = ({ outcome, pupilId }: { outcome: { outcomeId: string; says: string }; pupilId: string }) => (
  <Link to={`/pupils/${pupilId}/support/outcomes/${outcome.outcomeId}`}>{outcome.says}</Link>
)

function How({ line, scale, today }: { line: PupilLine; scale: readonly string[]; today: string }) {
  const [newest] = line.reviews
  const moved = measureWords({ entryValue: line.entryValue, exitValue: newest?.exitValue ?? null })
  return (
    <>
      {moved && (
        <p>
          {line.measure ?? 'Measure'}: {moved}
          {line.expectedGain !== null &&
            line.entryValue !== null &&
            `; ${line.entryValue + line.expectedGain} is expected by the end`}
        </p>
      )}
      {line.reviews.length === 0 ? (
        <p>Not reviewed yet{line.reviewOn && `; to be reviewed by ${dayWords(line.reviewOn, 'day', today)}`}.</p>
      ) : (
        line.reviews.map((review) => (
          <p key={`${review.reviewedOn} ${review.decision}`}>
            {dayWords(review.reviewedOn, 'day', today)}:{' '}
            {review.went === null ? 'cannot be told yet' : wentWords(review.went, scale).toLowerCase()},{' '}
            {{ continue: 'continues', change: 'to change', stop: 'stops' }[review.decision]}
            {review.reason && `. ${review.reason}`}
          </p>
        ))
      )}
    </>
  )
}
