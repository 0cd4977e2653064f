import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/Fields.tsx'
import { yearGroupsInOrder, yearGroupWords } from '#ui/year-groups.ts'

export interface PlansFilterProps {
  choices: {
    years: readonly string[]
    classes: readonly string[]
    views: readonly { savedViewId: string; name: string; query: string }[]
  }
  year: string
  group: string
}

/** By year, class, or a saved view of the register. */
export function PlansFilter({ choices, year, group }: PlansFilterProps) {
  return (
    <div className="sheet card noprint">
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
        <Button>Show</Button>
      </Form>
      {choices.views.length > 0 && (
        <p className="link-row">
          Saved views:{' '}
          {choices.views.map((view) => (
            <Link key={view.savedViewId} to={`/plans?${view.query}`}>
              {view.name}
            </Link>
          ))}
        </p>
      )}
    </div>
  )
}
