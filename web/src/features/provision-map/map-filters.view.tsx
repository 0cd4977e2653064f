import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { yearGroupsInOrder, yearGroupWords } from '#ui/year-groups.ts'
import {
  areaChoices,
  fundedChoices,
  type MapFilter,
  mapQueryOf,
  narrowedBy,
  showChoices,
  timeChoices,
} from './map-filter.form.ts'

export interface Choices {
  years: readonly string[]
  classes: readonly string[]
  staff: readonly { staffId: string; name: string }[]
}
type Option = readonly [value: string, words: string]

const options = (choices: Readonly<Record<string, string>>): Option[] => Object.entries(choices)

export interface MapFiltersProps {
  filter: MapFilter
  choices: Choices
  /** The page they belong to. */
  here?: string
  /** What else stands in its address. */
  also?: Readonly<Record<string, string>>
}

/** Filters are an address, so that a view can be kept, shared and printed. */
export function MapFilters({ filter, choices, here = '/provision', also = {} }: MapFiltersProps) {
  const of = filter.class ? `class ${filter.class}` : filter.year ? `year ${filter.year}` : ''
  const ofChoices: Option[] = [
    ['', 'All years'],
    ...yearGroupsInOrder(choices.years).map((year): Option => [`year ${year}`, yearGroupWords(year)]),
    ...choices.classes.map((one): Option => [`class ${one}`, `Class ${one}`]),
  ]
  const staff: Option[] = [['', 'Everyone'], ...choices.staff.map(({ staffId, name }): Option => [staffId, name])]
  return (
    <Form method="get" className="map-filters noprint" key={mapQueryOf(filter)} role="search" aria-label="Filter the map">
      <Pick name="time" label="Time" value={filter.time} options={options(timeChoices)} />
      <Pick name="area" label="Area of need" value={filter.area} options={options(areaChoices)} />
      <Pick name="of" label="Year or class" value={of} options={ofChoices} />
      <Pick name="staff" label="Staff" value={filter.staff} options={staff} />
      <Pick name="funded" label="Funded from" value={filter.funded} options={options(fundedChoices)} />
      {here === '/provision' && <Pick name="show" label="Show" value={filter.show} options={options(showChoices)} />}
      {Object.entries(also).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {filter.picture && <input type="hidden" name="as" value="picture" />}
      <details className="map-days" open={filter.time === 'days'}>
        <summary className="more">Days of your own</summary>
        <div className="map-days-in">
          <Day name="from" label="From" value={filter.from} />
          <Day name="to" label="To" value={filter.to} />
          <p className="muted">Choose “From and to a day” under Time.</p>
        </div>
      </details>
      <div className="map-go">
        <Button>Show</Button>
        {narrowedBy(filter) > 0 && <Link to={here}>Clear</Link>}
      </div>
    </Form>
  )
}

function Pick({
  name,
  label,
  value,
  options: given,
}: {
  name: string
  label: string
  value: string
  options: readonly Option[]
}) {
  return (
    <div className="field">
      <label htmlFor={`m-${name}`}>{label}</label>
      <span className="sel">
        <select id={`m-${name}`} name={name} defaultValue={value}>
          {given.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      </span>
    </div>
  )
}

const Day = ({ name, label, value }: { name: string; label: string; value: string }) => (
  <div className="field">
    <label htmlFor={`m-${name}`}>{label}</label>
    <input className="inp" type="date" id={`m-${name}`} name={name} defaultValue={value} />
  </div>
)
