import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { type Given, termKey, totalOf } from './delivery.rules.ts'
import { MissedTable } from './missed-table.view.tsx'
import { reasonWords } from './session-words.rules.ts'
import './delivery.css'

export interface DeliveryProps {
  terms: readonly { name: string; startsOn: string; endsOn: string }[]
  term: { name: string; startsOn: string; endsOn: string } | null
  until: string
  groups: readonly Given[]
  pupils: readonly Given[]
  staff: readonly Given[]
  reasons: readonly { reason: string | null; minutes: number; times: number }[]
}

const part = (some: number, all: number): string => (all === 0 ? '' : ` (${Math.round((some / all) * 100)}%)`)

/** Planned, given, missed and not recorded in a term: of each provision, pupil and adult. */
export function DeliveryView({ terms, term, until, groups, pupils, staff, reasons }: DeliveryProps) {
  const all = totalOf(groups)
  return (
    <div className="delivery">
      <PageHead
        eyebrow={<a href="/sessions">Sessions</a>}
        title="What was given"
        lead={
          term &&
          `${term.name}, ${dayWords(term.startsOn)} to ${dayWords(until)}: ${all.given - all.beyond} of ${all.planned} planned minutes${part(all.given - all.beyond, all.planned)}, ${all.missed} missed, ${all.notRecorded} not recorded`
        }
      >
        <PrintButton />
      </PageHead>
      {terms.length > 0 && <WhichTerm terms={terms} term={term} />}
      {groups.length === 0 ? (
        <EmptyState title="No sessions in this term yet">
          What was planned, given and missed stands here for each provision, pupil and adult, as soon as a provision has times and
          pupils.
        </EmptyState>
      ) : (
        <>
          <Unrecorded staff={staff} />
          <Minutes title="By provision" of="Provision and group" rows={groups} note="Minutes by the clock." />
          <Minutes
            title="By pupil"
            of="Pupil"
            rows={pupils}
            note="Minutes of each pupil: a session of four pupils counts for each of them."
          />
          <Reasons reasons={reasons} />
          <Minutes
            title="By adult"
            of="Adult"
            rows={staff}
            note="Minutes of each adult’s part: two who share a session have their shares of it."
          />
        </>
      )}
    </div>
  )
}

function WhichTerm({ terms, term }: Pick<DeliveryProps, 'terms' | 'term'>) {
  return (
    <Form method="get" className="inline noprint">
      <div className="field">
        <label htmlFor="term">Term</label>
        <span className="sel">
          <select id="term" name="term" defaultValue={term ? termKey(term) : ''} key={term?.startsOn}>
            {terms.map((one) => (
              <option key={one.startsOn} value={termKey(one)}>
                {one.name}, from {dayWords(one.startsOn)}
              </option>
            ))}
          </select>
        </span>
      </div>
      <Button>Show</Button>
    </Form>
  )
}

function Unrecorded({ staff }: { staff: readonly Given[] }) {
  const open = staff.filter((one) => one.open > 0)
  if (open.length === 0) return null
  return (
    <section className="sheet card">
      <h2>Not recorded yet</h2>
      <ul className="list">
        {open.map(({ id, name, open: count, notRecorded }) => (
          <li key={id}>
            <b>{name}</b>: {count} {count === 1 ? 'session' : 'sessions'}, {notRecorded} minutes
          </li>
        ))}
      </ul>
    </section>
  )
}

const columns = ['planned', 'given', 'missed', 'notRecorded', 'beyond'] as const
const columnWords = {
  planned: 'Planned',
  given: 'Given',
  missed: 'Missed',
  notRecorded: 'Not recorded',
  beyond: 'Beyond the plan',
}

function Minutes({ title, of, rows, note }: { title: string; of: string; rows: readonly Given[]; note: string }) {
  const total = totalOf(rows)
  return (
    <section className="sheet card">
      <h2>{title}</h2>
      <p className="muted">{note} Planned is given, without what is beyond the plan, with missed and not recorded.</p>
      <table className="plain-table minutes">
        <caption className="vh">{title}, in minutes</caption>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="num">
                {columnWords[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {columns.map((column) => (
                <td key={column} className="num" data-is={columnWords[column]}>
                  {row[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            {columns.map((column) => (
              <td key={column} className="num" data-is={columnWords[column]}>
                {total[column]}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function Reasons({ reasons }: Pick<DeliveryProps, 'reasons'>) {
  if (reasons.length === 0) return null
  return (
    <section className="sheet card">
      <h2>Why minutes of pupils were missed</h2>
      <MissedTable
        caption="Reasons, in minutes of pupils"
        of="Reason"
        counts="Times"
        rows={reasons.map(({ reason, times, minutes }) => ({
          id: reason ?? '',
          name: reasonWords(reason),
          count: times,
          minutes,
        }))}
      />
    </section>
  )
}
