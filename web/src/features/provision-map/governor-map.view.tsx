import { Card } from '#ui/Card.tsx'
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

const words = (n: number | null): string => (n === null ? 'withheld' : number(n))

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
            {school}, {span.name}: <b>{words(places)}</b> {places === 1 ? 'place' : 'places'} in provision
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
        <Places title="By layer of provision" head="Layer" rows={counts.byWave} />
        <Places title="By area of need" head="Area" rows={counts.byArea} />
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

function Places({ title, head, rows }: { title: string; head: string; rows: readonly Shown[] }) {
  const most = Math.max(1, ...rows.map((row) => row.places ?? 0))
  return (
    <Card title={title}>
      {rows.length === 0 && <p>Nothing is given in these days.</p>}
      {rows.length > 0 && (
        <table className="plain-table">
          <caption className="vh">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">Places</th>
              <th scope="col">
                <span className="vh">Picture</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                <td>{words(row.places)}</td>
                <td>
                  <svg width="100%" height="12" aria-hidden="true">
                    <rect width={`${((row.places ?? 0) / most) * 100}%`} height="12" rx="2" fill="#105659" />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}
