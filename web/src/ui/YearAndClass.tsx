import { Form } from 'react-router'
import { Button } from './Button.tsx'
import { SelectField } from './Fields.tsx'
import { yearGroupsInOrder, yearGroupWords } from './year-groups.ts'

export interface YearAndClassProps {
  choices: { years: readonly string[]; classes: readonly string[] }
  year: string
  group: string
}

/** Narrows a page to a year group, a class, or both. */
export function YearAndClass({ choices, year, group, button }: YearAndClassProps & { button: string }) {
  return (
    <Form method="get" className="filter-row">
      <SelectField
        name="year"
        label="Year"
        value={year}
        choices={[
          { value: '', words: 'All years' },
          ...yearGroupsInOrder(choices.years).map((value) => ({ value, words: yearGroupWords(value) })),
        ]}
      />
      <SelectField
        name="class"
        label="Class"
        value={group}
        choices={[{ value: '', words: 'All classes' }, ...choices.classes.map((value) => ({ value, words: value }))]}
      />
      <Button>{button}</Button>
    </Form>
  )
}
