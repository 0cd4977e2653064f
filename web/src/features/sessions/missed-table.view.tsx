export interface Missed {
  id: string
  name: string
  count: number
  minutes: number
}

/** What is missed, counted and in minutes, and what all of it comes to. */
export function MissedTable({
  caption,
  of,
  counts,
  rows,
}: {
  caption: string
  of: string
  counts: string
  rows: readonly Missed[]
}) {
  const sum = (part: 'count' | 'minutes') => rows.reduce((all, row) => all + row[part], 0)
  return (
    <table className="plain-table">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col" className="num">
            {counts}
          </th>
          <th scope="col" className="num">
            Minutes
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, count, minutes }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="num">{count}</td>
            <td className="num">{minutes}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All</th>
          <td className="num">{sum('count')}</td>
          <td className="num">{sum('minutes')}</td>
        </tr>
      </tfoot>
    </table>
  )
}
