import { Link } from 'react-router'
import { YearAndClass } from '#ui/YearAndClass.tsx'

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
      <YearAndClass choices={choices} year={year} group={group} button="Show" />
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
