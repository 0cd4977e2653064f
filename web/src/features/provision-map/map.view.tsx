import { Link } from 'react-router'
import { ButtonLink } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { SegLinks } from '#ui/Tabs.tsx'
import { EffectKey } from './bars.view.tsx'
import { type MapFilter, mapQueryOf, narrowedBy } from './map-filter.form.ts'
import { type Choices, MapFilters } from './map-filters.view.tsx'
import { MapHead, RatesLink } from './map-head.view.tsx'
import { MapPicture } from './map-picture.view.tsx'
import { MapTable } from './map-table.view.tsx'
import { counted, number, pounds, sentenceNumber } from './map-words.rules.ts'
import { OwnViews, type OwnViewsProps, ViewSaved } from './own-views.view.tsx'
import type { Tree, Wave } from './tree.rules.ts'
import './map.css'

export interface MapViewProps {
  filter: MapFilter
  span: { from: string; to: string; name: string; note: string | null }
  weeks: number
  tree: Tree
  choices: Choices
  waveWords: Partial<Record<Wave, string>>
  scaleWords: readonly string[]
  onRoll: number
  costs: boolean
  today: string
  /** Whether a provision may be given from here. */
  plans: boolean
  views: OwnViewsProps['views']
  said: string | null
}

/** What is given, to whom, what it costs to date, and whether it works. */
export function MapView(props: MapViewProps) {
  const { filter, span, tree, choices, costs } = props
  const query = mapQueryOf(filter)
  return (
    <>
      <ViewSaved said={props.said} />
      <MapHead tab="map" title="Provision map" lead={<Lead {...props} />} all={costs}>
        <SegLinks
          label="Table or picture"
          links={[
            { to: `/provision?${mapQueryOf(filter, { picture: false })}`, label: 'Table', current: !filter.picture },
            { to: `/provision?${mapQueryOf(filter, { picture: true })}`, label: 'Picture', current: filter.picture },
          ]}
        />
        {props.plans && (
          <ButtonLink to="/provision/apply" look="fill">
            Add a provision
          </ButtonLink>
        )}
        {costs && <Files query={query} />}
        <PrintButton />
      </MapHead>
      <OwnViews views={props.views} query={query} />
      {span.note && <Notice>{span.note}</Notice>}
      <MapFilters filter={filter} choices={choices} />
      <Unpriced {...props} />
      {tree.waves.length === 0 ? (
        <Nothing narrowed={narrowedBy(filter) > 0} />
      ) : filter.picture ? (
        <MapPicture {...props} />
      ) : (
        <MapTable {...props} />
      )}
      {tree.waves.length > 0 && <Notes {...props} />}
    </>
  )
}

function Files({ query }: { query: string }) {
  return (
    <>
      <ButtonLink to={`/provision/paper/pdf?${query}`} download>
        A3 page
      </ButtonLink>
      <ButtonLink to={`/provision/export?${join(query, 'format=xlsx')}`} look="plain" download>
        Excel
      </ButtonLink>
      <ButtonLink to={`/provision/export?${join(query, 'format=csv')}`} look="plain" download>
        CSV
      </ButtonLink>
      <ButtonLink to={`/provision/export?${join(query, 'sheets=year-end')}`} look="plain" download>
        Year end
      </ButtonLink>
    </>
  )
}

const join = (query: string, more: string): string => (query ? `${query}&${more}` : more)

function Lead({ span, weeks, tree: { sums, pupils }, today }: MapViewProps) {
  const last = span.to < today ? span.to : today
  return (
    <>
      {weeks > 0 && `${sentenceNumber(weeks)} ${weeks === 1 ? 'week' : 'weeks'}, `}
      {span.from <= last
        ? `${dayWords(span.from, 'day', last)} to ${dayWords(last, 'day', last)}. `
        : `From ${dayWords(span.from)}. `}
      <b>{number(sums.delivered)}</b> of <b>{number(sums.planned)}</b> sessions delivered
      {sums.money && (
        <>
          , <b>{pounds(sums.money.toDate)}</b> to date
        </>
      )}
      . {counted(pupils, 'pupil')}.
    </>
  )
}

function Unpriced({ tree: { sums }, costs }: MapViewProps) {
  if (!costs || sums.unpriced === 0) return null
  return (
    <Notice>
      {counted(sums.unpriced, 'session')} {sums.unpriced === 1 ? 'has' : 'have'} no rate, so the cost shown is less than the true
      one. <RatesLink />
    </Notice>
  )
}

const Nothing = ({ narrowed }: { narrowed: boolean }) =>
  narrowed ? (
    <EmptyState title="Nothing matches" action={<ButtonLink to="/provision">Show the whole map</ButtonLink>}>
      Change a filter, or show the whole map again.
    </EmptyState>
  ) : (
    <EmptyState title="Nothing is given in these days yet">
      Provisions stand here once they are applied to pupils, with what was delivered, what it costs and how it goes.
    </EmptyState>
  )

function Notes({ filter, scaleWords, tree: { sums }, costs, plans }: MapViewProps) {
  const ofPupils = Boolean(filter.year || filter.class)
  return (
    <div className="note nt">
      {!filter.picture && <EffectKey scaleWords={scaleWords} />}
      <p>
        {costs && 'Real sessions at each role’s hourly cost, shared by the group. '}
        {sums.open > 0 && `${counted(sums.open, 'session')} not recorded. `}
        {ofPupils && `Sessions and staff time are those of the groups${costs ? '; costs are the share of these pupils' : ''}. `}
        No effect is shown for fewer than 3 pupils.
        {costs && !filter.picture && ' Follow the cost of a group or a pupil to see how it is worked out.'}
      </p>
      {plans && (
        <p className="noprint">
          <Link to="/provision/copy">Copy a term forward</Link>
        </p>
      )}
      {sums.money && (
        <dl className="map-money">
          <div>
            <dt>Planned</dt>
            <dd>{pounds(sums.money.planned)}</dd>
          </div>
          <div>
            <dt>To date</dt>
            <dd>{pounds(sums.money.toDate)}</dd>
          </div>
          <div>
            <dt>Forecast</dt>
            <dd>{pounds(sums.money.forecast)}</dd>
          </div>
        </dl>
      )}
    </div>
  )
}
