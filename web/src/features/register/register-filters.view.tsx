import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { CheckField } from '#ui/Choices.tsx'
import { type Option, optionsOf, PickOne } from '#ui/PickOne.tsx'
import { yearGroupsInOrder } from '#ui/year-groups.ts'
import {
  areaChoices,
  columnChoices,
  dueChoices,
  narrowedBy,
  queryOf,
  type RegisterFilter,
  statusChoices,
} from './register.form.ts'
import { needTypes, yearWords } from './words.rules.ts'
import './register.css'

export interface FilterChoices {
  classes: readonly string[]
  years: readonly string[]
  people: readonly { staffId: string; name: string; teaches: boolean }[]
}

const people = (everybody: FilterChoices['people']): Option[] => everybody.map((one) => ({ value: one.staffId, words: one.name }))

/** Filters and columns are an address, so that a view can be kept, shared and printed. A name is posted and never part of one. */
export function RegisterFilters({ filter, choices, typed }: { filter: RegisterFilter; choices: FilterChoices; typed: string }) {
  const here = queryOf(filter)
  const needs = optionsOf(needTypes)
  return (
    <div className="narrowing noprint">
      {/* A key, so that the controls say what the address says after going back. */}
      <Form method="get" className="filters" key={here} role="search" aria-label="Filter the register">
        <PickOne name="status" label="Status" value={filter.status} options={optionsOf(statusChoices)} />
        <PickOne
          name="year"
          label="Year"
          value={filter.year}
          options={[
            { value: '', words: 'All years' },
            ...yearGroupsInOrder(choices.years).map((year) => ({ value: year, words: yearWords(year) })),
          ]}
        />
        <PickOne name="need" label="Need" value={filter.need} options={[{ value: '', words: 'All needs' }, ...needs]} />
        <PickOne name="due" label="Due" value={filter.due} options={optionsOf(dueChoices)} />
        <PickOne
          name="worker"
          label="Key worker"
          value={filter.worker}
          options={[{ value: '', words: 'Anyone' }, ...people(choices.people)]}
        />
        <details className="more-filters" open={moreIsUsed(filter)}>
          <summary className="more">More filters and columns</summary>
          <div className="more-in">
            <PickOne name="area" label="Area of need" value={filter.area} options={optionsOf(areaChoices)} />
            <PickOne
              name="class"
              label="Class"
              value={filter.class}
              options={[{ value: '', words: 'All classes' }, ...choices.classes.map((one) => ({ value: one, words: one }))]}
            />
            <PickOne
              name="teacher"
              label="Taught or supported by"
              value={filter.teacher}
              options={[{ value: '', words: 'Anyone' }, ...people(choices.people.filter((one) => one.teaches))]}
            />
            <CheckField name="premium" label="Pupil premium" checked={filter.premium} />
            <CheckField name="care" label="Looked after" checked={filter.care} />
            <fieldset>
              <legend>Columns</legend>
              {Object.entries(columnChoices).map(([value, words]) => (
                <CheckField
                  key={value}
                  name="col"
                  value={value}
                  label={words}
                  checked={filter.columns.some((column) => column === value)}
                />
              ))}
            </fieldset>
          </div>
        </details>
        {(filter.sort !== 'due' || filter.backwards) && (
          <input type="hidden" name="sort" value={`${filter.backwards ? '-' : ''}${filter.sort}`} />
        )}
        <Button>Show</Button>
        {narrowedBy(filter) > 0 && <Link to="/register">Clear</Link>}
      </Form>
      <Form method="post" action={`/register${here && `?${here}`}`} className="filters by-name">
        <div className="field grow">
          <label htmlFor="by-name">Name or UPN</label>
          <input className="inp" id="by-name" name="q" type="search" autoComplete="off" defaultValue={typed} key={typed} />
        </div>
        <Button>Find in this list</Button>
      </Form>
    </div>
  )
}

const moreIsUsed = (filter: RegisterFilter): boolean =>
  Boolean(filter.area || filter.class || filter.teacher || filter.premium || filter.care)
