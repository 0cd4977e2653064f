import { Card } from './Card.tsx'

export interface Counted {
  label: string
  /** Null where it is withheld. */
  count: number | null
}

const whole = new Intl.NumberFormat('en-GB')

/** A number, or that it is withheld. */
export const countWords = (count: number | null): string => (count === null ? 'withheld' : whole.format(count))

/** Numbers and nobody's name, each with a bar beside it. */
export function CountedTable({
  title,
  head,
  of,
  none = '',
  rows,
}: {
  title: string
  head: string
  /** What is counted. */
  of: string
  /** Said where there is nothing to count. */
  none?: string
  rows: readonly Counted[]
}) {
  if (none && rows.length === 0)
    return (
      <Card title={title}>
        <p>{none}</p>
      </Card>
    )
  const most = Math.max(1, ...rows.map(({ count }) => count ?? 0))
  return (
    <Card title={title}>
      <table className="plain-table">
        <caption className="vh">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{of}</th>
            <th scope="col">
              <span className="vh">Picture</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, count }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{countWords(count)}</td>
              <td>
                <svg width="100%" height="12" aria-hidden="true">
                  <rect width={`${((count ?? 0) / most) * 100}%`} height="12" rx="2" fill="#105659" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
