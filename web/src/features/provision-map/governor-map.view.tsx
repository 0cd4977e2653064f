import { Card } from '#ui/Card.tsx'
import { CountedTable, countWords } from '#ui/CountedTable.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { SegLinks } from '#ui/Tabs.tsx'
import { counted, number, pounds } from './map-words.rules.ts'
import './map.css'

interface Shown {
  label: string
  places: number | null
}

export interface GovernorMapProps {
  counts: {
    span: { name: string }
    time: 'term' | 'last-term' | 'year'
    places: number | null
    byWave: readonly Shown[]
    byArea: readonly Shown[]
    approaches: number
    sessions: { delivered: number; planned: number } | null
    pence: number | null
    halves: { enough: string; less: string }
    effect: { asExpected: number; less: number; notMeasured: number } | null
  }
  school: string
}

const shown = (rows: readonly Shown[]) => rows.map(({ label, places }) => ({ label, count: places }))
const none = 'Nothing is given in these days.'

/** Numbers, and nobody's name. */
export function GovernorMapView({ counts, school }: GovernorMapProps) {
  const { places, sessions, pence, effect, approaches, span, time, halves } = counts
  const times = [
    ['term', 'This term'],
    ['last-term', 'Last term'],
    ['year', 'School year'],
  ] as const
  return (
    <>
      <PageHead
        title="Provision in numbers"
        lead={
          <>
            {school}, {span.name}: <b>{countWords(places)}</b> {places === 1 ? 'place' : 'places'} in provision
            {sessions && (
              <>
                , <b>{number(sessions.delivered)}</b> of <b>{number(sessions.planned)}</b> sessions delivered
              </>
            )}
            {pence !== null && (
              <>
                , <b>{pounds(pence)}</b> to date
              </>
            )}
            .
          </>
        }
      >
        <SegLinks
          label="Time"
          links={times.map(([key, label]) => ({ to: `/provision?time=${key}`, label, current: key === time }))}
        />
      </PageHead>
      <Notice>
        Governors see numbers and no names. A number that stands for fewer than six children is withheld so that no child can be
        recognised, and where needed another number beside it so that it cannot be worked out.
      </Notice>
      <div className="stack">
        <CountedTable title="By layer of provision" head="Layer" of="Places" none={none} rows={shown(counts.byWave)} />
        <CountedTable title="By area of need" head="Area" of="Places" none={none} rows={shown(counts.byArea)} />
        <Card title="How it goes">
          {effect ? (
            <p>
              {number(effect.asExpected)} of {number(effect.asExpected + effect.less + effect.notMeasured)} places went{' '}
              {halves.enough}, {number(effect.less)} {halves.less}, {number(effect.notMeasured)} are not measured yet. This is
              what was seen beside a provision; it does not say what caused it.
            </p>
          ) : (
            <p>Withheld: one of the numbers stands for fewer than six children.</p>
          )}
          {approaches > 0 && <p>{counted(approaches, 'way', 'ways')} of teaching for everybody, in every classroom.</p>}
        </Card>
      </div>
    </>
  )
}
