import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { DateField, SelectField } from '#ui/Fields.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { SummaryList } from '#ui/SummaryList.tsx'
import { rateWords } from './hour.rules.ts'
import { countWords, poundsWords } from './pounds.rules.ts'
import type { Asked, LineShown, Minutes, Part, RateKept } from './worked-out.rules.ts'
import { SessionsTable, SharingTable, StepsTable } from './worked-out-tables.view.tsx'
import './money.css'

export interface WorkedOutProps {
  group: {
    groupId: string
    provision: string
    group: string
    size: number | null
    solelyFor: string | null
    shareBy: 'present' | 'size'
    pupils: readonly { pupilId: string; name: string }[]
  }
  from: string | null
  to: string | null
  pupil: Asked
  minutes: Minutes
  rates: readonly RateKept[]
  toDate: Part
  ahead: Part
  lines: readonly LineShown[]
  today: string
}

/** Every step from the sessions of a group to its minutes and its cost. */
export function WorkedOutView(props: WorkedOutProps) {
  const { group, pupil, lines, toDate, ahead } = props
  const unpriced = lines.filter((line) => line.unpriced).length
  return (
    <div className="narrow money worked-out">
      <PageHead
        eyebrow={<Link to={`/provision/groups/${group.groupId}`}>{`${group.provision}, ${group.group}`}</Link>}
        title="How this is worked out"
        lead={<Lead {...props} />}
      >
        <PrintButton />
      </PageHead>
      <Choose key={`${props.from} ${props.to} ${pupil?.pupilId}`} {...props} />
      {lines.length === 0 ? (
        <EmptyState title="No session and nothing bought in these days">
          Each session stands here with its minutes and its cost, once the group has times on days of a term.
        </EmptyState>
      ) : (
        <>
          {unpriced > 0 && (
            <Notice kind="warn">
              {unpriced === 1 ? 'One session has' : `${unpriced} sessions have`} no whole cost, since a rate is wanting.{' '}
              <Link to="/money/rates">Look which</Link>.
            </Notice>
          )}
          <Totals {...props} />
          <Rules {...props} />
          <PartCard id="to-date" title="Cost to date" part={toDate} pupil={pupil} none="Nothing has cost anything yet." />
          <PartCard id="ahead" title="Still planned" part={ahead} pupil={pupil} none="Nothing is planned after today." />
          <SessionsTable lines={lines} pupil={pupil} />
        </>
      )}
    </div>
  )
}

function Lead({ from, to, pupil }: WorkedOutProps) {
  const days = [from && `from ${dayWords(from)}`, to && `to ${dayWords(to)}`].filter(Boolean).join(' ')
  return (
    <>
      {days ? `The group ${days}` : 'The whole of the group'}
      {pupil && `, and the part of ${pupil.name}`}. Each figure is the sum of the sessions at the end of this page.
    </>
  )
}

function Choose({ group, from, to, pupil }: WorkedOutProps) {
  return (
    <Form method="get" className="filter-row noprint">
      <SelectField
        name="pupil"
        label="For"
        value={pupil?.pupilId ?? ''}
        choices={[
          { value: '', words: 'The whole group' },
          ...group.pupils.map(({ pupilId, name }) => ({ value: pupilId, words: name })),
        ]}
      />
      <DateField name="from" label="From" value={from ?? ''} />
      <DateField name="to" label="To" value={to ?? ''} />
      <Button>Show</Button>
    </Form>
  )
}

const minutesWords = (minutes: number): string => `${countWords(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`

function Totals({ minutes, toDate, ahead, pupil }: WorkedOutProps) {
  const { sessions } = minutes
  const counts = [
    [sessions.given, 'given'],
    [sessions.cutShort, 'cut short'],
    [sessions.cancelled, 'cancelled'],
    [sessions.notRecorded, 'not recorded yet'],
  ] as const
  const facts = [
    { name: 'Sessions to date', value: counts.flatMap(([n, words]) => (n > 0 ? `${n} ${words}` : [])).join(', ') || 'None' },
    { name: 'Planned', value: minutesWords(minutes.planned) },
    { name: 'Delivered', value: minutesWords(minutes.given) },
    { name: 'Missed', value: minutesWords(minutes.missed) },
    { name: 'Not recorded yet', value: minutes.notRecorded > 0 && minutesWords(minutes.notRecorded) },
    { name: 'More than planned', value: minutes.extra > 0 && minutesWords(minutes.extra) },
    { name: 'Cost to date', value: <b>{poundsWords(toDate.sum)}</b> },
    { name: 'Still planned', value: poundsWords(ahead.sum) },
    {
      name: 'Forecast',
      value: `${poundsWords(toDate.sum)} + ${poundsWords(ahead.sum)} = ${poundsWords(toDate.sum + ahead.sum)}`,
    },
    { name: pupil ? `${pupil.name}, to date` : '', value: pupil && <b>{poundsWords(toDate.own)}</b> },
    {
      name: pupil ? `${pupil.name}, forecast` : ' ',
      value: pupil && `${poundsWords(toDate.own)} + ${poundsWords(ahead.own)} = ${poundsWords(toDate.own + ahead.own)}`,
    },
  ]
  return (
    <section className="sheet card" aria-labelledby="totals">
      <h2 id="totals">The figures</h2>
      <SummaryList facts={facts.filter(({ value }) => value)} />
    </section>
  )
}

function Rules({ group, rates }: WorkedOutProps) {
  const sharing = group.solelyFor
    ? 'The group is set up for one pupil alone, who carries all of it.'
    : group.shareBy === 'present'
      ? 'The cost of a session is shared by the pupils who came; where nobody came, by those it was for.'
      : `The cost of a session is shared by the ${group.size ?? 'number of'} places of the group; what falls on empty places nobody carries.`
  return (
    <section className="sheet card" aria-labelledby="rules">
      <h2 id="rules">The rules</h2>
      <ul className="list">
        <li>
          A session costs its minutes at the rate of each adult on that day, with on-costs, to the nearest penny. An adult with a
          share of it counts for that share.
        </li>
        <li>A session that was cancelled, or that nobody has recorded, has cost nothing. After today what is planned counts.</li>
        <li>{sharing} Odd pennies go round, so that they are not always the same pupil’s.</li>
        <li>What was bought counts once, on its day.</li>
      </ul>
      {rates.length > 0 && (
        <>
          <h3>The rates</h3>
          <ul className="list">
            {rates.map((rate) => (
              <li key={`${rate.roleId} ${rate.startsOn}`}>
                {rate.role}, from {dayWords(rate.startsOn)}: {rateWords(rate)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function PartCard({ id, title, part, pupil, none }: { id: string; title: string; part: Part; pupil: Asked; none: string }) {
  return (
    <section className="sheet card" aria-labelledby={id}>
      <h2 id={id}>
        {title}: {poundsWords(part.sum)}
      </h2>
      {part.steps.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <StepsTable steps={part.steps} sum={part.sum} />
          <SharingTable {...part} pupil={pupil} />
        </>
      )}
    </section>
  )
}
