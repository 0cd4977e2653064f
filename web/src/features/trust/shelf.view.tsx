import { Form, Link } from 'react-router'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { SelectField, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { problemsIn, Refusal, type Sent } from '#ui/SentForm.tsx'
import { areas, areaWords, type Kind, kindWords, type ShelfFilter, waves } from './kinds.rules.ts'
import { NoTrust } from './no-trust.view.tsx'
import { costWords, inWords } from './trust-words.rules.ts'
import './trust.css'

export interface ShelfProps {
  kind: Kind
  trust: string | null
  others: readonly string[]
  urn: string
  waveWords: Readonly<Record<(typeof waves)[number], string>>
  filter: ShelfFilter
  items: readonly {
    id: string
    title: string
    school: string
    sharedOn: string
    shown: readonly { name: string; value: string }[]
    resourcesPence: number | null
    licencePence: number | null
    here: boolean
  }[]
  more: boolean
  said: string | null
  taken: number
  left: number
  sent: Sent | null
}

type Item = ShelfProps['items'][number]

const count = (kind: Kind, many: number): string =>
  many === 1 ? `One ${kindWords[kind].one}` : `${many} ${kindWords[kind].many}`

const leadOf = (kind: Kind, others: readonly string[]): string =>
  others.length === 0
    ? 'No other school of your trust uses this system yet.'
    : `What ${inWords(others)} ${others.length === 1 ? 'shares' : 'share'}. A copy is yours: change it as you like, and nothing there changes.${kind === 'outcome' ? ' Each is written without a child’s name.' : ''}`

/** What the other schools of the trust share, to take copies of. */
export function ShelfView(props: ShelfProps) {
  const { kind, trust, others, urn, filter, items, more, sent } = props
  const { home, homeAt, many, shelfAt } = kindWords[kind]
  const narrowed = filter.area !== '' || filter.wave !== '' || filter.words !== ''
  return (
    <div className="trust-page trust-shelf">
      <PageHead
        eyebrow={<Link to={homeAt}>{home}</Link>}
        title={`From the trust: ${many}`}
        lead={trust === null ? undefined : leadOf(kind, others)}
      />
      {!sent && <Said {...props} />}
      <Refusal sent={sent} form="take" words={{}} />
      {trust === null && <NoTrust urn={urn} many={many} />}
      {trust !== null && (items.length > 0 || narrowed) && <Filters {...props} />}
      {trust !== null && items.length === 0 && narrowed && (
        <EmptyState title="None matches" action={<ButtonLink to={shelfAt}>Show all</ButtonLink>}>
          Choose another area, or fewer words.
        </EmptyState>
      )}
      {trust !== null && items.length === 0 && !narrowed && (
        <EmptyState
          title="Nothing is shared yet"
          action={<ButtonLink to={homeAt}>{`Open your ${home.toLowerCase()}`}</ButtonLink>}
        >
          {`What the other schools of ${trust} share will stand here, to take copies of. You can share yours: open one and press “Share with the trust”.`}
        </EmptyState>
      )}
      {more && <Notice>The first {items.length} are shown. Choose an area or give a word to see the others.</Notice>}
      {items.length > 0 && <TakeForm {...props} />}
    </div>
  )
}

function Said({ kind, said, taken, left }: ShelfProps) {
  if (said !== 'taken') return null
  const { homeAt, home } = kindWords[kind]
  return (
    <Notice kind="ok">
      {`${count(kind, taken)} taken. `}
      <Link to={homeAt}>{`Open your ${home.toLowerCase()}`}</Link>
      {left > 0 && `. ${count(kind, left)} not taken: one of that name is here already, and stays as it is.`}
    </Notice>
  )
}

function Filters({ kind, filter, waveWords }: ShelfProps) {
  return (
    <Form method="get" className="filter-row trust-filter noprint" key={`${filter.area} ${filter.wave} ${filter.words}`}>
      {kind === 'provision' && (
        <SelectField
          name="wave"
          label="Wave"
          value={filter.wave}
          choices={[{ value: '', words: 'All waves' }, ...waves.map((value) => ({ value, words: waveWords[value] }))]}
        />
      )}
      <SelectField
        name="area"
        label="Area of need"
        value={filter.area}
        choices={[{ value: '', words: 'All areas' }, ...areas.map((value) => ({ value, words: areaWords[value] }))]}
      />
      <TextField name="words" label="Words" type="search" value={filter.words} />
      <Button>Show</Button>
    </Form>
  )
}

function TakeForm(props: ShelfProps) {
  const { kind, items, sent } = props
  const problem = problemOf(problemsIn(sent, 'take'), 'ids')
  const ticked = new Set(sent?.form === 'take' ? [sent.typed['ids'] ?? []].flat() : [])
  return (
    <Form method="post">
      <input type="hidden" name="form" value="take" />
      <fieldset id="ids" tabIndex={-1} className={`field trust-items${problem ? ' bad' : ''}`}>
        <legend className="vh">{`Which ${kindWords[kind].many} to take`}</legend>
        {problem && (
          <p className="em" id="ids-problem">
            <Icon name="s-late" />
            {problem}
          </p>
        )}
        <ul className="sheet trust-list">
          {items.map((item) => (
            <OneItem key={item.id} item={item} kind={kind} ticked={ticked.has(item.id)} />
          ))}
        </ul>
      </fieldset>
      {items.some(({ here }) => !here) && (
        <div className="btn-row noprint">
          <Button look="fill">Take copies of those that are ticked</Button>
        </div>
      )}
    </Form>
  )
}

function OneItem({ item, kind, ticked }: { item: Item; kind: Kind; ticked: boolean }) {
  const { id, title, school, sharedOn, shown, here } = item
  const costs = costWords(item)
  const facts = costs ? [...shown, { name: 'Costs besides staff', value: costs }] : shown
  return (
    <li>
      {here ? (
        <p className="trust-here">
          <b>{title}</b>
          <span className="tag-words">
            <Icon name="s-met" /> {kind === 'outcome' ? 'Its words are in your bank' : 'One of this name is in your library'}
          </span>
        </p>
      ) : (
        <div className="check">
          <input type="checkbox" id={`ids-${id}`} name="ids" value={id} defaultChecked={ticked} />
          <label htmlFor={`ids-${id}`}>
            <b>{title}</b>
          </label>
        </div>
      )}
      <div className="trust-facts">
        <p className="muted">
          From {school}, shared on {dayWords(sharedOn)}
        </p>
        <dl>
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </li>
  )
}
