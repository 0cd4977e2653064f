import { ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { SegLinks } from '#ui/Tabs.tsx'
import { Cost } from './bars.view.tsx'
import type { Cell, Grid, GridRow } from './grid.rules.ts'
import { type MapFilter, mapQueryOf } from './map-filter.form.ts'
import { type Choices, MapFilters } from './map-filters.view.tsx'
import { MapHead } from './map-head.view.tsx'
import { viewFrom } from './map-view.rules.ts'
import { number, pounds, waveName } from './map-words.rules.ts'
import { OwnViews, type OwnViewsProps, ViewSaved } from './own-views.view.tsx'
import type { Wave } from './tree.rules.ts'
import './map.css'

export interface GridViewProps {
  filter: MapFilter
  by: 'year' | 'class' | 'need'
  span: { name: string }
  choices: Choices
  grid: Grid
  waveWords: Partial<Record<Wave, string>>
  views: OwnViewsProps['views']
  said: string | null
}

const bys = [
  ['year', 'By year'],
  ['class', 'By class'],
  ['need', 'By need'],
] as const

const abouts = {
  year: 'Year groups are those the pupils had in these days.',
  class: 'Classes are those the pupils are in now.',
  need: 'By the pupils’ first area of need as recorded.',
} as const

/** Where provision goes: places and cost to date of each provision, by year, class or need. */
export function GridView({ filter, by, span, choices, grid, waveWords, views, said }: GridViewProps) {
  const query = mapQueryOf(filter)
  return (
    <>
      <ViewSaved said={said} />
      <MapHead
        tab="grid"
        title="Provision by year and need"
        lead={
          <>
            {span.name}. <b>{number(grid.all.places)}</b> places, <b>{pounds(grid.all.pence)}</b> to date.
          </>
        }
        all
      >
        <SegLinks
          label="Columns"
          links={bys.map(([key, label]) => ({
            to: `/provision/grid?${new URLSearchParams([...new URLSearchParams(query), ['by', key]])}`,
            label,
            current: key === by,
          }))}
        />
        <PrintButton />
      </MapHead>
      <OwnViews views={views} query={viewFrom(new URLSearchParams([...new URLSearchParams(query), ['by', by]]))} />
      <MapFilters filter={filter} choices={choices} here="/provision/grid" also={{ by }} />
      {grid.rows.length === 0 ? (
        <EmptyState title="Nothing matches" action={<ButtonLink to="/provision/grid">Show everything</ButtonLink>}>
          Places in provision stand here, once something is given in these days.
        </EmptyState>
      ) : (
        <GridTable grid={grid} waveWords={waveWords} />
      )}
      <p className="note">In each cell: how many places, and their cost to date. {abouts[by]}</p>
    </>
  )
}

function GridTable({ grid, waveWords }: Pick<GridViewProps, 'grid' | 'waveWords'>) {
  const left = grid.unshared !== 0
  const waves = Map.groupBy(grid.rows, ({ wave }) => wave)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled by keyboard
    <section className="sheet scroll" tabIndex={0} aria-label="Places by column">
      <table className="map-grid">
        <caption className="vh">Places and cost to date of each provision</caption>
        <thead>
          <tr>
            <th scope="col">Provision</th>
            {grid.columns.map(({ key, words }) => (
              <th key={key} scope="col" className="num">
                {words}
              </th>
            ))}
            {left && (
              <th scope="col" className="num">
                Not filled
              </th>
            )}
            <th scope="col" className="num">
              All
            </th>
          </tr>
        </thead>
        {[...waves].map(([wave, rows]) => (
          <tbody key={wave}>
            <tr className="l0">
              <th scope="rowgroup" colSpan={grid.columns.length + (left ? 3 : 2)}>
                {waveName(wave, waveWords)}
              </th>
            </tr>
            {rows.map((row) => (
              <OneRow key={row.provisionId} row={row} left={left} columns={grid.columns} />
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">All</th>
            {grid.totals.map((cell, at) => (
              <Figure key={grid.columns[at]?.key} column={grid.columns[at]?.words} cell={cell} />
            ))}
            {left && (
              <td className="num">
                <small>{pounds(grid.unshared)}</small>
              </td>
            )}
            <Figure column="All" cell={grid.all} />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

const OneRow = ({ row, left, columns }: { row: GridRow; left: boolean; columns: Grid['columns'] }) => (
  <tr>
    <th scope="row">{row.provision}</th>
    {row.cells.map((cell, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the columns stand in one order
      <Figure key={at} column={columns[at]?.words} cell={cell} />
    ))}
    {left && (
      <td className="num" data-column="Not filled">
        {row.unshared !== 0 && <small>{pounds(row.unshared)}</small>}
      </td>
    )}
    <Figure column="All" cell={row.all} />
  </tr>
)

function Figure({ cell: { places, pence }, column }: { cell: Cell; column: string | undefined }) {
  if (places === 0 && pence === 0) return <td className="num muted">-</td>
  return (
    <td className="num" data-column={column}>
      <b>{number(places)}</b>
      <small>
        <Cost pence={pence} />
      </small>
    </td>
  )
}
