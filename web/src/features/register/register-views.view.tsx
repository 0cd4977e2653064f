import { Link } from 'react-router'
import { queryOf, type RegisterFilter } from './register.form.ts'

export interface View {
  savedViewId: string
  name: string
  query: string
}

/** Views that everybody has, then one's own and those the SENCO shares. */
export function RegisterViews({
  views,
  filter,
  sum,
}: {
  views: readonly View[]
  filter: RegisterFilter
  sum: { plan: number; support: number; watch: number }
}) {
  const here = queryOf(filter)
  const usual = [
    { query: '', name: 'Everyone', count: sum.plan + sum.support + sum.watch },
    { query: 'status=E', name: 'EHC plans', count: sum.plan },
    { query: 'status=K', name: 'SEN Support', count: sum.support },
    { query: 'status=W', name: 'Watch list', count: sum.watch },
    { query: 'due=late', name: 'Late', count: null },
    { query: 'status=left', name: 'Leavers', count: null },
  ]
  return (
    <nav className="views noprint" aria-label="Views of the register">
      <ul>
        {usual.map((view) => (
          <li key={view.query}>
            <Link to={`/register${view.query && `?${view.query}`}`} aria-current={here === view.query ? 'page' : undefined}>
              {view.name} {view.count !== null && <span>{view.count}</span>}
            </Link>
          </li>
        ))}
        {views.map((view) => (
          <li key={view.savedViewId}>
            <Link to={`/register${view.query && `?${view.query}`}`} aria-current={here === view.query ? 'page' : undefined}>
              {view.name}
            </Link>
          </li>
        ))}
        <li className="add">
          <Link to={`/register/views${here && `?${here}`}`}>Save this view</Link>
        </li>
      </ul>
    </nav>
  )
}
