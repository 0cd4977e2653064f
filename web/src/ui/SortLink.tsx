import { Link } from 'react-router'

/** A column head that sorts: a link with an arrow, and aria-sort on its cell. */
export function SortHead({ to, sorted, children }: { to: string; sorted: 'ascending' | 'descending' | null; children: string }) {
  return (
    <th scope="col" aria-sort={sorted ?? undefined}>
      <Link to={to}>{children}</Link>
      {sorted && <span aria-hidden="true">{sorted === 'ascending' ? ' \u25B4' : ' \u25BE'}</span>}
    </th>
  )
}
