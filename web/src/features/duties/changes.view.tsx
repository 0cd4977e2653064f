import { Link } from 'react-router'
import { Card } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { SummaryList } from '#ui/SummaryList.tsx'

export interface ChangesProps {
  proposals: readonly {
    id: string
    title: string
    gist: string
    topic: string
    when: string
    source: { words: string; url: string | null }
    confirmed: 'government' | 'reported'
    duties: readonly { id: string; title: string }[]
  }[]
}

export function ChangesView({ proposals }: ChangesProps) {
  return (
    <>
      <PageHead
        eyebrow={<Link to="/duties">Duties</Link>}
        title="What would change"
        lead="What has been proposed and is not law. Nothing here is due, and nothing here makes anything late."
      >
        <PrintButton />
      </PageHead>
      <Notice kind="info">
        Known in November 2026 from public pages that run to about July 2026. What came after is not known here, which does not
        mean that nothing came.
      </Notice>
      {proposals.map((one) => (
        <Card key={one.id} id={one.id} title={one.title} aside={<span className="tag">Proposal</span>}>
          <p>{one.gist}</p>
          <SummaryList
            facts={[
              { name: 'Topic', value: one.topic },
              { name: 'When', value: one.when },
              { name: 'Source', value: <Source {...one} /> },
              { name: 'It would change', value: <Duties duties={one.duties} /> },
            ]}
          />
        </Card>
      ))}
    </>
  )
}

function Source({ source, confirmed }: ChangesProps['proposals'][number]) {
  return (
    <>
      {source.url === null ? (
        source.words
      ) : (
        <a href={source.url} rel="noreferrer">
          {source.words}
        </a>
      )}
      {confirmed === 'reported' && <strong> Reported only, not seen in a text of the government</strong>}
    </>
  )
}

function Duties({ duties }: Pick<ChangesProps['proposals'][number], 'duties'>) {
  return (
    <ul className="list">
      {duties.map((duty) => (
        <li key={duty.id}>
          <Link to={`/duties/${duty.id}`}>{duty.title}</Link>
        </li>
      ))}
    </ul>
  )
}
