import { Card } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'

interface Shown {
  label: string
  count: number | null
}

export interface GovernorViewProps {
  counts: {
    onRegister: number | null
    watchList: number | null
    byStatus: readonly Shown[]
    byYear: readonly Shown[]
    byNeed: readonly Shown[]
  }
  school: string
}

const words = (count: number | null): string => (count === null ? 'withheld' : String(count))

/** Numbers, and nobody's name. */
export function GovernorView({ counts, school }: GovernorViewProps) {
  return (
    <>
      <PageHead
        title="SEN register in numbers"
        lead={
          <>
            {school}: <b>{words(counts.onRegister)}</b> on the register. Watch list: <b>{words(counts.watchList)}</b>.
          </>
        }
      />
      <Notice>
        Governors see numbers and no names. A number under six is withheld so that no child can be recognised, and where needed
        another number beside it so that it cannot be worked out.
      </Notice>
      <div className="stack">
        <Numbers title="By status" rows={counts.byStatus} />
        <Numbers title="By year" rows={counts.byYear} />
        <Numbers title="By primary need" rows={counts.byNeed} />
      </div>
    </>
  )
}

function Numbers({ title, rows }: { title: string; rows: readonly Shown[] }) {
  const most = Math.max(1, ...rows.map((row) => row.count ?? 0))
  return (
    <Card title={title}>
      <table className="plain-table">
        <caption className="vh">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{title.replace('By ', '').replace(/^./, (letter) => letter.toUpperCase())}</th>
            <th scope="col">Pupils</th>
            <th scope="col">
              <span className="vh">Picture</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>{words(row.count)}</td>
              <td>
                <svg width="100%" height="12" aria-hidden="true">
                  <rect width={`${((row.count ?? 0) / most) * 100}%`} height="12" rx="2" fill="#105659" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
