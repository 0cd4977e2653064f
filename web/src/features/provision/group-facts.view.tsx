import { Link } from 'react-router'
import { dayWords } from '#ui/dates.ts'
import { SummaryList } from '#ui/SummaryList.tsx'
import type { GroupProps } from './group-props.ts'
import { poundsWords } from './pounds.rules.ts'
import { fundWords, kindWords, weekWords } from './provision-words.rules.ts'
import { slotsWords } from './schedule.rules.ts'

const many = (count: number, one: string, more = `${one}s`): string => (count === 1 ? `1 ${one}` : `${count} ${more}`)

const hours = (minutes: number): string =>
  minutes < 60 ? many(minutes, 'minute') : `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60} min` : ''}`

/** When it is, what became of it until today, and what comes next. */
export function GroupFacts(props: GroupProps) {
  return (
    <div className="facts">
      <WhatAndWhen {...props} />
      {props.group.kind !== 'universal' && <UntilToday {...props} />}
      {props.group.kind !== 'universal' && <ComesNext {...props} />}
    </div>
  )
}

function WhatAndWhen({ group }: GroupProps) {
  const { startsOn, endsOn, reviewOn, slots, adults, room, size, fundedFrom, meantFor, kind, solelyFor } = group
  const later = slots.filter((slot) => slot.startsOn > startsOn)
  const facts = [
    { name: 'How', value: kindWords[kind] },
    { name: 'For', value: meantFor },
    { name: 'From', value: `${dayWords(startsOn)}${endsOn ? ` to ${dayWords(endsOn)}` : ', no end yet'}` },
    { name: 'When', value: slotsWords(slots.filter((slot) => !later.includes(slot)) || []) },
    { name: later.length > 0 ? `From ${dayWords(later[0]?.startsOn ?? '')}` : '', value: slotsWords(later) },
    {
      name: 'Given by',
      value: adults
        .map(({ name, role, share }) => [name, role && `as ${role}`, share < 100 && `${share}%`].filter(Boolean).join(', '))
        .join('; '),
    },
    { name: 'Room', value: room },
    { name: 'Places', value: size },
    { name: 'Paid from', value: `${fundWords[fundedFrom]}${solelyFor ? '; one pupil carries all of it' : ''}` },
    { name: 'Reviewed on', value: reviewOn ? dayWords(reviewOn) : 'No day is set: enter one below' },
  ]
  return (
    <section className="sheet card" aria-labelledby="what-and-when">
      <h2 id="what-and-when">What and when</h2>
      <SummaryList facts={facts.filter(({ value }) => value)} />
    </section>
  )
}

function UntilToday({ group: { groupId, sums }, costs }: GroupProps) {
  const { held, cutShort, cancelled, notRecorded, plannedMinutes, minutes, pence, forecastPence, unpriced } = sums
  const due = held + cutShort + cancelled + notRecorded
  const facts = [
    { name: 'Sessions', value: due === 0 ? 'None until today' : `${held + cutShort} of ${due} given` },
    { name: 'Cut short', value: cutShort || null },
    { name: 'Cancelled', value: cancelled || null },
    { name: 'Not recorded yet', value: notRecorded || null },
    { name: 'Time', value: `${hours(minutes)} of ${hours(plannedMinutes)} planned` },
    { name: 'Cost to date', value: costs && pence !== null && poundsWords(pence) },
    { name: 'Forecast to its end', value: costs && forecastPence !== null && poundsWords(forecastPence) },
  ]
  return (
    <section className="sheet card" aria-labelledby="until-today">
      <h2 id="until-today">Until today</h2>
      <SummaryList facts={facts.filter(({ value }) => value)} />
      {costs && (
        <p>
          <Link to={`/provision/groups/${groupId}/worked-out`}>How this is worked out</Link>
        </p>
      )}
      {costs && unpriced && <p className="muted">An adult has no rate of pay, so the cost is more than this.</p>}
    </section>
  )
}

function ComesNext({ group: { next, slots }, today }: GroupProps) {
  const letters = new Set(slots.map(({ week }) => week).filter((week) => week !== 'every'))
  return (
    <section className="sheet card" aria-labelledby="comes-next">
      <h2 id="comes-next">Next</h2>
      {next.length === 0 && <p>No session is planned. Look at the last day, the times, and the term dates of the school.</p>}
      <ul className="list">
        {next.map(({ day, startsAt, minutes }) => (
          <li key={`${day} ${startsAt}`}>
            {day === today ? 'Today' : dayWords(day, 'weekday', today)} at {startsAt}, {many(minutes, 'minute')}
          </li>
        ))}
      </ul>
      {letters.size > 0 && (
        <p className="muted">{[...letters].map((week) => weekWords[week]).join(' and ')} by the school’s dates.</p>
      )}
    </section>
  )
}
