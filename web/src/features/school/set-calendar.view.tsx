import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { DateField, SelectField, TextField } from '#ui/Fields.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { FormTop, fieldOf, type Sent } from './form-parts.view.tsx'

interface Row {
  /** Its place, by which its fields are named. */
  at: number
  id: string
  name: string
  startsOn: string
  endsOn: string
}

export interface SetCalendarProps {
  year: number
  yearWords: string
  years: readonly { year: number; words: string }[]
  seen: string
  terms: readonly Row[]
  closures: readonly (Row & { kind: string })[]
  kinds: readonly { value: string; words: string }[]
  /** The rows are last year's, moved on. */
  suggested: boolean
  /** Where last year's can be taken as a suggestion. */
  fromLast: string | null
  sent: Sent | null
}

const words = { terms: 'Terms', closures: 'Closures' }

export function SetCalendarView(props: SetCalendarProps) {
  const { year, yearWords, years, seen, terms, closures, suggested, fromLast, sent } = props
  const tabs = years.map((one) => ({ to: `/school/calendar?year=${one.year}`, label: one.words, current: one.year === year }))
  return (
    <div className="narrow">
      <FormTop
        title={`Terms and closures, ${yearWords}`}
        lead="Leave bank holidays out: they are the same for all of England. Empty a row to take it out."
        sent={sent}
        words={words}
      />
      <Tabs label="School year" tabs={tabs} />
      {suggested && (
        <Notice>
          These are last year’s days moved on by 52 weeks, as a suggestion. Check each of them: nothing is kept yet.
        </Notice>
      )}
      {fromLast && (
        <p>
          <Link to={fromLast}>Begin with last year’s days, moved on</Link>
        </p>
      )}
      <Form method="post" action={`/school/calendar?year=${year}`} className="sheet card" key={`${year} ${suggested}`}>
        <input type="hidden" name="year" value={year} />
        <input type="hidden" name="seen" value={seen} />
        <h2>Terms</h2>
        {terms.map((row) => (
          <TermFields key={row.at} row={row} sent={sent} />
        ))}
        <h2>Closures inside the school year</h2>
        {closures.map((row) => (
          <ClosureFields key={row.at} row={row} sent={sent} kinds={props.kinds} />
        ))}
        <div className="btn-row">
          <Button look="fill">Keep these days</Button>
          <Button name="do" value="more">
            Add empty rows
          </Button>
          <Link to="/school">Cancel</Link>
        </div>
      </Form>
    </div>
  )
}

const asFields = (list: string, row: Row): Record<string, string> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [`${list}.${row.at}.${name}`, String(value)]))

function TermFields({ row, sent }: { row: Row; sent: Sent | null }) {
  const { at } = row
  const of = fieldOf(sent, asFields('terms', row))
  const name = (field: string) => of(`terms.${at}.${field}`)
  return (
    <fieldset>
      <legend>Term {at + 1}</legend>
      <input type="hidden" name={`terms.${at}.id`} value={row.id} />
      <div className="field-row">
        <TextField {...name('name')} label="Name" />
        <DateField {...name('startsOn')} label="First day" />
        <DateField {...name('endsOn')} label="Last day" />
      </div>
    </fieldset>
  )
}

function ClosureFields({ row, sent, kinds }: { row: Row; sent: Sent | null; kinds: SetCalendarProps['kinds'] }) {
  const { at } = row
  const of = fieldOf(sent, asFields('closures', row))
  const name = (field: string) => of(`closures.${at}.${field}`)
  return (
    <fieldset>
      <legend>Closure {at + 1}</legend>
      <input type="hidden" name={`closures.${at}.id`} value={row.id} />
      <div className="field-row two">
        <SelectField {...name('kind')} label="Kind" choices={kinds} />
        <TextField {...name('name')} label="Name or reason" />
        <DateField {...name('startsOn')} label="From" />
        <DateField {...name('endsOn')} label="To, also closed" />
      </div>
    </fieldset>
  )
}
