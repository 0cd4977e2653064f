import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { type Option, optionsOf, PickOne } from '#ui/PickOne.tsx'
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
    { value: '', words: 'All years' },
    ...yearGroupsInOrder(choices.years).map((year) => ({ value: `year ${year}`, words: yearGroupWords(year) })),
    ...choices.classes.map((one) => ({ value: `class ${one}`, words: `Class ${one}` })),
  ]
  const staff: Option[] = [
    { value: '', words: 'Everyone' },
    ...choices.staff.map(({ staffId, name }) => ({ value: staffId, words: name })),
  ]
  return (
    <Form method="get" className="map-filters noprint" key={mapQueryOf(filter)} role="search" aria-label="Filter the map">
      <PickOne name="time" label="Time" value={filter.time} options={optionsOf(timeChoices)} />
      <PickOne name="area" label="Area of need" value={filter.area} options={optionsOf(areaChoices)} />
      <PickOne name="of" label="Year or class" value={of} options={ofChoices} />
      <PickOne name="staff" label="Staff" value={filter.staff} options={staff} />
      <PickOne name="funded" label="Funded from" value={filter.funded} options={optionsOf(fundedChoices)} />
      {here === '/provision' && <PickOne name="show" label="Show" value={filter.show} options={optionsOf(showChoices)} />}
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

const Day = ({ name, label, value }: { name: string; label: string; value: string }) => (
  <div className="field">
    <label htmlFor={`f-${name}`}>{label}</label>
    <input className="inp" type="date" id={`f-${name}`} name={name} defaultValue={value} />
  </div>
)
