import { type Counted, CountedTable, countWords } from '#ui/CountedTable.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'

export interface GovernorViewProps {
  counts: {
    onRegister: number | null
    watchList: number | null
    byStatus: readonly Counted[]
    byYear: readonly Counted[]
    byNeed: readonly Counted[]
  }
  school: string
}

/** Numbers, and nobody's name. */
export function GovernorView({ counts, school }: GovernorViewProps) {
  return (
    <>
      <PageHead
        title="SEN register in numbers"
        lead={
          <>
            {school}: <b>{countWords(counts.onRegister)}</b> on the register. Watch list: <b>{countWords(counts.watchList)}</b>.
          </>
        }
      />
      <Notice>
        Governors see numbers and no names. A number under six is withheld so that no child can be recognised, and where needed
        another number beside it so that it cannot be worked out.
      </Notice>
      <div className="stack">
        <CountedTable title="By status" head="Status" of="Pupils" rows={counts.byStatus} />
        <CountedTable title="By year" head="Year" of="Pupils" rows={counts.byYear} />
        <CountedTable title="By primary need" head="Primary need" of="Pupils" rows={counts.byNeed} />
      </div>
    </>
  )
}
